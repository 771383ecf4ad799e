import type { Audience } from '../contracts/queue-snapshot.ts';

/** Where a fact was read. `page-unsaved`: the agent changed it and has not submitted; it wins over the API. */
export type FactSource = 'page' | 'page-unsaved' | 'api';

/** One fact about a ticket. `evidence` is the line an agent reads, such as "Priority is Normal". */
export type Fact<T> = { known: true; value: T; evidence: string; source: FactSource } | { known: false; why: string };

/** Everything a flow may ask about. Names are the flow file's; a new fact is one row here and one reader. */
export type TicketFacts = {
  /** low, normal, high, urgent, none, or another word of Zendesk's. */
  priority: Fact<string>;
  status: Fact<string>;
  groupId: Fact<number>;
  group: Fact<string>;
  holder: Fact<'me' | 'nobody' | 'colleague'>;
  tags: Fact<string[]>;
  subject: Fact<string>;
  /** First comment, plain text. */
  message: Fact<string>;
  audience: Fact<Audience>;
  requesterDomain: Fact<string>;
  requesterSuspended: Fact<boolean>;
  canBeAnswered: Fact<boolean>;
  organization: Fact<string>;
  channel: Fact<string>;
  isFollowUp: Fact<boolean>;
  isMerged: Fact<boolean>;
  /** Days in Pending, counted as the settings say. */
  pendingDays: Fact<number>;
  /** ISO 8601, UTC. */
  createdAt: Fact<string>;
  firstReplyAt: Fact<string | null>;
  solvedAt: Fact<string | null>;
  copies: Fact<number>;
  isLightAgent: Fact<boolean>;
};

export type FactName = keyof TicketFacts;
