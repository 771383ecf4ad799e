/**
 * What the local Zendesk knows, in Zendesk's own API shapes (`api.md` 4 to 6). Times are ISO 8601 in UTC, whole
 * seconds. Keys beyond the named ones pass through untouched, so somebody else's export keeps its extras.
 */
export type SandboxData = {
  /** Who is signed in. */
  current_user_id: number;
  users: SandboxUser[];
  organizations: SandboxOrganization[];
  groups: SandboxGroup[];
  group_memberships: SandboxMembership[];
  tickets: SandboxTicket[];
  /** By ticket id. */
  metric_sets: Record<number, SandboxMetricSet>;
  /** By ticket id, oldest first. */
  comments: Record<number, SandboxComment[]>;
  macros: SandboxMacro[];
  custom_statuses: SandboxCustomStatus[];
  views: SandboxView[];
};

type Open = { [key: string]: unknown };

export type SandboxVia = {
  channel: string;
  source: { from: Record<string, unknown>; to: Record<string, unknown>; rel: string | null };
};

/** One ticket with every field that is always there, and null where Zendesk gives null (`api.md` 6). */
export type SandboxTicket = Open & {
  id: number;
  url: string;
  created_at: string;
  updated_at: string;
  subject: string;
  raw_subject: string;
  description: string;
  status: string;
  priority: string | null;
  type: string | null;
  requester_id: number;
  submitter_id: number;
  assignee_id: number | null;
  group_id: number | null;
  organization_id: number | null;
  tags: string[];
  via: SandboxVia;
  custom_fields: { id: number; value: unknown }[];
  fields: { id: number; value: unknown }[];
  collaborator_ids: number[];
  email_cc_ids: number[];
  follower_ids: number[];
  followup_ids: number[];
  sharing_agreement_ids: number[];
  has_incidents: boolean;
  is_public: boolean;
  custom_status_id: number | null;
};

export type SandboxUser = Open & {
  id: number;
  url: string;
  name: string;
  email: string | null;
  role: string;
  /** 1 is a light agent. */
  role_type: number | null;
  suspended: boolean;
  only_private_comments: boolean;
  organization_id: number | null;
  default_group_id: number | null;
};

export type SandboxOrganization = Open & { id: number; url: string; name: string };
export type SandboxGroup = Open & { id: number; url: string; name: string };
export type SandboxMembership = Open & { id: number; user_id: number; group_id: number; default: boolean };

export type SandboxAttachment = Open & { id: number; file_name: string; content_type: string; size: number };

export type SandboxComment = Open & {
  id: number;
  type: string;
  author_id: number;
  body: string;
  html_body: string;
  plain_body: string;
  public: boolean;
  attachments: SandboxAttachment[];
  audit_id: number;
  via: SandboxVia;
  created_at: string;
  metadata: Record<string, unknown>;
};

export type SandboxMinutes = { calendar: number | null; business: number | null };

/** Null means it has not happened (`api.md` 13). */
export type SandboxMetricSet = Open & {
  id: number;
  ticket_id: number;
  replies: number;
  reopens: number;
  reply_time_in_minutes: SandboxMinutes;
  first_resolution_time_in_minutes: SandboxMinutes;
  full_resolution_time_in_minutes: SandboxMinutes;
  solved_at: string | null;
  assigned_at: string | null;
  status_updated_at: string | null;
  requester_updated_at: string | null;
  latest_comment_added_at: string | null;
};

export type SandboxMacroAction = { field: string; value: string | string[] | null };
export type SandboxMacro = Open & {
  id: number;
  url: string;
  title: string;
  active: boolean;
  actions: SandboxMacroAction[];
  restriction: { type: string; id: number; ids?: number[] } | null;
};

export type SandboxCustomStatus = Open & {
  id: number;
  status_category: string;
  agent_label: string;
  active: boolean;
  default: boolean;
};

export type SandboxCondition = { field: string; operator: string; value: string | number | null };
export type SandboxView = Open & {
  id: number;
  url: string;
  title: string;
  active: boolean;
  conditions: { all: SandboxCondition[]; any: SandboxCondition[] };
};

/** The account every address in the data belongs to. */
export const ACCOUNT_ORIGIN = 'https://govuk.zendesk.com';
