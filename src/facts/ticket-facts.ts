import type { Audience } from '../contracts/queue-snapshot.ts';

/** Where a fact was read. `page-unsaved`: the agent changed it and has not submitted; it wins over the API. */
export type FactSource = 'page' | 'page-unsaved' | 'api';

/** One fact about a ticket. `evidence` is the line an agent reads, such as "Priority is Normal". */
export type Fact<T> = { known: true; value: T; evidence: string; source: FactSource } | { known: false; why: string };

/** One labelled part of a message: `[Details]` and the lines below it, or `what_wrong: …` of a page report. */
export type MessageBlock = { label: string; text: string };

/** A custom field by its number, as Zendesk tells it. */
export type CustomField = { id: number; value: string | number | boolean | string[] | null };

/** Everything a flow may ask about. Names are the flow file's; a new fact is one row here and one reader. */
export type TicketFacts = {
  /** low, normal, high, urgent, none, or another word of Zendesk's. */
  priority: Fact<string>;
  status: Fact<string>;
  /** Number and name of the account's own status, where it has some. */
  customStatusId: Fact<number>;
  customStatus: Fact<string>;
  /** Number and name of the ticket form. */
  formId: Fact<number>;
  form: Fact<string>;
  /** Custom fields with a value, and those known to be empty. */
  fields: Fact<readonly CustomField[]>;
  groupId: Fact<number>;
  group: Fact<string>;
  holder: Fact<'me' | 'nobody' | 'colleague'>;
  /** Null: nobody. */
  assigneeId: Fact<number | null>;
  tags: Fact<string[]>;
  subject: Fact<string>;
  /** First comment, plain text. */
  message: Fact<string>;
  /** How the message is laid out: labelled blocks of a form, the six lines of a page report, or free text. */
  messageForm: Fact<'blocks' | 'page-report' | 'free'>;
  blocks: Fact<readonly MessageBlock[]>;
  /** Web addresses in the message, and their hosts in lower case, each once. */
  urls: Fact<string[]>;
  urlHosts: Fact<string[]>;
  /** Messages and notes the page shows. */
  comments: Fact<number>;
  audience: Fact<Audience>;
  /** The row of `domain.md` section 5 that decided the audience. */
  audienceRule: Fact<number>;
  requesterId: Fact<number>;
  /** Name. */
  requester: Fact<string>;
  /** The one requester all anonymous feedback shares, or no requester at all. */
  isAnonymous: Fact<boolean>;
  requesterDomain: Fact<string>;
  requesterSuspended: Fact<boolean>;
  canBeAnswered: Fact<boolean>;
  organization: Fact<string>;
  /** Null: none. */
  organizationId: Fact<number | null>;
  hasOrganization: Fact<boolean>;
  channel: Fact<string>;
  isFollowUp: Fact<boolean>;
  isMerged: Fact<boolean>;
  /** Days in Pending, counted as the settings say. */
  pendingDays: Fact<number>;
  /** ISO 8601, UTC. */
  createdAt: Fact<string>;
  /** First public reply of an agent; null when there is none yet. */
  firstReplyAt: Fact<string | null>;
  solvedAt: Fact<string | null>;
  /** The requester's last words while the ticket is New, Open or On hold; null when it waits for nobody here. */
  waitingSince: Fact<string | null>;
  /** Working days since then; 0 when it waits for nobody here. */
  waitingDays: Fact<number>;
  /** Working days since the ticket was created. */
  workingAge: Fact<number>;
  copies: Fact<number>;
  isLightAgent: Fact<boolean>;
};

/** The facts a flow can ask for. */
export type FactName = keyof TicketFacts;
