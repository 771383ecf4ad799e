/** The parts of Zendesk's answers that the page shows (`api.md` 4 and 6). */
export type ApiUser = {
  id: number;
  name: string;
  email?: string | null;
  role?: string;
  organization_id?: number | null;
  default_group_id?: number | null;
  time_zone?: string;
  notes?: string | null;
  photo?: { content_url?: string } | null;
};

export type ApiNamed = { id: number; name: string };

export type ApiVia = { channel?: string };

export type ApiTicket = {
  id: number;
  subject: string | null;
  description?: string;
  status: string;
  priority: string | null;
  type: string | null;
  tags: string[];
  requester_id: number;
  assignee_id: number | null;
  group_id: number | null;
  organization_id: number | null;
  collaborator_ids?: number[];
  email_cc_ids?: number[];
  follower_ids?: number[];
  via?: ApiVia;
  created_at: string;
  updated_at: string;
};

export type ApiComment = {
  id: number;
  author_id: number;
  body?: string;
  html_body?: string;
  plain_body?: string;
  public: boolean;
  created_at: string;
  via?: ApiVia;
  attachments?: { file_name: string; content_url?: string; size?: number }[];
};

export type ApiMacro = { id: number; title: string; active?: boolean };

export type ApiView = { id: number; title: string };

/** What a macro would make of a ticket (`api.md` 14.1). */
export type MacroResult = {
  ticket: Partial<ApiTicket> & {
    comment?: { body?: string; html_body?: string; public?: boolean; scoped_body?: [string, string][] };
  };
};
