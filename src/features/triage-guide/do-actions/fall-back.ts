import type { Settings } from '../../../contracts/settings.ts';
import type { ZendeskUser } from '../../../contracts/zendesk.ts';
import type { TicketWrite } from '../../../page/api/save-ticket.ts';
import type { ZendeskApi } from '../../../page/api/zendesk-api.ts';
import { findPart } from '../../../platform/parts.ts';
import type { checkNote } from '../../note-warning/check-note.ts';
import type { Row } from './ending-row.ts';
import type { Session } from './ending-session.ts';
import { describeFields, describePreview, describeTags } from './preview-lines.ts';

/** One write by Zendesk's API that the agent is asked about; `refusal` where it may not be made. */
export type Offer = { lines: string[]; write: TicketWrite | undefined; refusal?: string };

type Change = Pick<TicketWrite, 'fields' | 'tags' | 'comment' | 'macroId'>;

/** What a row changes, in the API's words; a sentence where the API cannot be told. */
function makeChange({ action, text, shown }: Row, me: number): Change | string {
  switch (action.do) {
    case 'take':
      return { fields: { assignee_id: me } };
    case 'set-priority':
      return { fields: { priority: action.to } };
    case 'set-group':
      if (action.rowId === undefined) return 'The flow does not have this group’s number, which the API needs.';
      return { fields: { group_id: action.rowId } };
    case 'add-tag':
      return { tags: { add: [action.tag], remove: [] } };
    case 'reply':
    case 'note':
      return { comment: { body: text, public: action.do === 'reply' } };
    case 'submit':
      if (action.as === 'unchanged') return 'Without a status to set there is nothing to save.';
      return { fields: { status: action.as } };
    case 'apply-macro': {
      if (!shown) return 'See what the macro changes first.';
      const { fields, tags, comment } = shown.preview;
      const isUnclear = comment !== undefined && comment.public === undefined;
      if (isUnclear) return 'The macro does not say who its text is for, so it must go through the composer.';
      const said = comment && { body: comment.body, public: comment.public === true };
      return { fields, ...(tags ? { tags } : {}), ...(said ? { comment: said } : {}), macroId: shown.macro.id };
    }
    default:
      return 'The API is of no use for this.';
  }
}

/**
 * What the API would save of a row, against the ticket as Zendesk has it now: its stamp guards against changes in
 * between. Text of a comment goes through the same checks as a draft; with a finding it is refused.
 */
export async function makeOffer(
  session: Session,
  row: Row,
  api: Pick<ZendeskApi, 'getTicket'>,
  { me, settings }: { me: ZendeskUser | undefined; settings: Settings },
): Promise<Offer> {
  const refuse = (refusal: string): Offer => ({ lines: [], write: undefined, refusal });
  if (typeof me?.id !== 'number') return refuse('Zendesk did not tell who is signed in.');
  const isStaged = session.rows.some(({ state }) => state === 'done');
  if (row.action.do === 'submit' && isStaged) {
    return refuse('What you set on the page would be left behind. Submit on the page.');
  }
  const change = makeChange(row, me.id);
  if (typeof change === 'string') return refuse(change);
  const answer = await api.getTicket(session.ticketId);
  if (!answer.ok) return refuse('Zendesk did not show the ticket as it is now. Try again later.');
  const { ticket } = answer.data;
  const lines = describeChange(change, row, session.groups, ticket);
  const refusal = change.comment && findRefusal(change.comment, settings);
  const write = { ticketId: session.ticketId, agentId: me.id, updatedStamp: ticket.updated_at, ...change };
  return { lines, write: refusal ? undefined : write, ...(refusal ? { refusal } : {}) };
}

type Known = {
  status: string;
  priority?: string | null | undefined;
  group_id?: number | null | undefined;
  assignee_id?: number | null | undefined;
};

function describeChange(change: Change, row: Row, groups: ReadonlyMap<number, string>, ticket: Known): string[] {
  const { status, priority, group_id: group } = ticket;
  const now = { status, priority: priority ?? 'none', group_id: groups.get(Number(group)) ?? 'another group' };
  if (row.action.do === 'apply-macro' && row.shown) return describePreview(row.shown, now);
  if (row.action.do === 'take') return [`Assignee: ${sayHolder(ticket)} → You`];
  const fields = describeFields(change.fields ?? {}, groups, now);
  const { comment } = change;
  const kind = comment?.public ? 'Public reply, sent to the requester' : 'Internal note';
  return [...fields, ...describeTags(change.tags), ...(comment ? [`${kind}: ${comment.body}`] : [])];
}

/** Asked of what the page could not take, so of a ticket that is not the agent's. */
const sayHolder = ({ assignee_id: holder }: Known) => (holder === null ? 'Nobody' : 'A colleague');

function findRefusal(comment: { body: string; public: boolean }, settings: Settings): string | undefined {
  const check = findPart<typeof checkNote>('check-note');
  if (!check) return 'The note checks are not there, so text must go through the composer.';
  const { teamDomains, teamWords } = settings;
  const audience = comment.public ? 'public' : 'internal';
  const { findings, fault } = check(comment.body, {
    audience,
    teamDomains,
    teamWords,
    requesterEmail: undefined,
    isRaised: true,
  });
  if (fault) return 'The text could not be checked whole, so it must go through the composer.';
  return findings.length > 0
    ? 'The note checks found something in the text. Put it into the composer, where you can see what.'
    : undefined;
}
