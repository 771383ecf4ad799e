import type { ZendeskNamed, ZendeskTicket } from '../contracts/zendesk.ts';
import type { Reading } from '../page/snapshot.ts';
import { capitalise } from './capitalise.ts';
import type { FactInput } from './fact-input.ts';
import { isSameGroupName } from './group-name.ts';
import { knowFact, missFact, sourceOf } from './make-fact.ts';
import type { Fact, TicketFacts } from './ticket-facts.ts';

const priorities = ['low', 'normal', 'high', 'urgent', 'none'];
const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const otherWords: Record<string, string> = { 'on-hold': 'hold', 'on hold': 'hold', '-': 'none' };

/**
 * One of Zendesk's closed lists of words. A page word outside the list may be another language's ("Hoch"), and
 * a word nobody understands must not answer "is it High?" with no: then Zendesk's own word is used, or none.
 */
function readWord(
  reading: Reading<string> | undefined,
  told: string | undefined,
  list: readonly string[],
  say: (word: string) => string,
): Fact<string> {
  const shown = reading?.value.trim().toLowerCase();
  const word = shown === undefined || list.includes(shown) ? shown : otherWords[shown];
  if (reading !== undefined && word !== undefined && list.includes(word)) {
    return knowFact(word, say(word), sourceOf(reading));
  }
  if (reading?.unsaved) return missFact('The page shows a word that is not known here');
  return told === undefined ? missFact() : knowFact(told.toLowerCase(), say(told.toLowerCase()), 'api');
}

const sayPriority = (word: string) => (word === 'none' ? 'No priority is set' : `Priority is ${capitalise(word)}`);
const sayStatus = (word: string) => `Status is ${word === 'hold' ? 'On hold' : capitalise(word)}`;

/** A missing priority is told as null, and means "none" (`domain.md` 2.1). */
function tellPriority(ticket: ZendeskTicket | undefined): string | undefined {
  return ticket === undefined || ticket.priority === undefined ? undefined : (ticket.priority ?? 'none');
}

/** Group by name and by number. The page knows the name only; its number comes from the list, if it is there. */
function readGroup(
  reading: Reading<string> | undefined,
  ticket: ZendeskTicket | undefined,
  groups: readonly ZendeskNamed[],
): Pick<TicketFacts, 'group' | 'groupId'> {
  if (reading !== undefined) {
    const say = `Group is ${reading.value}`;
    const row = groups.find((one) => one.name != null && isSameGroupName(one.name, reading.value));
    return {
      group: knowFact(reading.value, say, sourceOf(reading)),
      groupId: row === undefined ? missFact('The page shows the name only') : knowFact(row.id, say, sourceOf(reading)),
    };
  }
  const id = ticket?.group_id;
  if (id == null) return { group: missFact(), groupId: missFact() };
  const name = groups.find((one) => one.id === id)?.name ?? undefined;
  const say = name === undefined ? `Group number ${id}` : `Group is ${name}`;
  return {
    group: name === undefined ? missFact() : knowFact(name, say, 'api'),
    groupId: knowFact(id, say, 'api'),
  };
}

/** Subject and message are people's words: their evidence never repeats them. */
function readText(told: string | null | undefined, evidence: string): Fact<string> {
  return typeof told === 'string' ? knowFact(told, evidence, 'api') : missFact();
}

function readTags(reading: Reading<string[]> | undefined, ticket: ZendeskTicket | undefined): Fact<string[]> {
  const tags = reading?.value ?? ticket?.tags;
  if (tags == null) return missFact();
  const evidence = tags.length === 0 ? 'No tags' : `${tags.length === 1 ? 'Tag' : 'Tags'} ${tags.join(', ')}`;
  return knowFact(tags, evidence, reading === undefined ? 'api' : sourceOf(reading));
}

function readCopies(copies: number | undefined, ticket: ZendeskTicket | undefined): Fact<number> {
  const count = copies ?? ticket?.email_cc_ids?.length ?? ticket?.collaborator_ids?.length;
  if (count === undefined) return missFact();
  const words = count === 0 ? 'Nobody in copy' : `${count} ${count === 1 ? 'person' : 'people'} in copy`;
  return knowFact(count, words, copies === undefined ? 'api' : 'page');
}

function readComments(reading: Reading<number> | undefined): Fact<number> {
  if (reading === undefined) return missFact('The page does not show the conversation');
  const { value } = reading;
  return knowFact(value, `${value} ${value === 1 ? 'message or note' : 'messages and notes'}`, sourceOf(reading));
}

/** The facts that stand in a field of the ticket. `ticket` must be the ticket the page shows. */
export function readFieldFacts({ page, copies, groups }: FactInput, ticket: ZendeskTicket | undefined) {
  const subject = page?.subject;
  return {
    priority: readWord(page?.priority, tellPriority(ticket), priorities, sayPriority),
    status: readWord(page?.status, ticket?.status, statuses, sayStatus),
    ...readGroup(page?.group, ticket, groups ?? []),
    tags: readTags(page?.tags, ticket),
    subject:
      subject === undefined
        ? readText(ticket?.subject, 'Subject of the ticket')
        : knowFact(subject.value, 'Subject of the ticket', sourceOf(subject)),
    message: readText(ticket?.description, 'First message of the ticket'),
    copies: readCopies(copies, ticket),
    comments: readComments(page?.comments),
  } satisfies Partial<TicketFacts>;
}
