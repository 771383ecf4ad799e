import type { ZendeskTicket, ZendeskUser } from '../contracts/zendesk.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact, sourceOf } from './make-fact.ts';
import type { Fact } from './ticket-facts.ts';

type Holder = 'me' | 'nobody' | 'colleague';

/** Names are left out: whose ticket it is matters, not who that is. */
const words: Record<Holder, string> = {
  me: 'Assigned to you',
  nobody: 'Nobody is assigned',
  colleague: 'Assigned to a colleague',
};

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** From the page alone. Two agents may share a name, so a name that matches needs "take it" to be gone as well. */
function readFromPage({ page, me }: FactInput): Holder | undefined {
  const { assignee, canTake } = page ?? {};
  if (assignee === undefined) return undefined;
  if (assignee.value === null) return 'nobody';
  if (canTake?.value === true) return 'colleague';
  if (me?.name == null) return undefined;
  if (!sameName(assignee.value, me.name)) return 'colleague';
  return canTake?.value === false ? 'me' : undefined;
}

function readFromTicket(ticket: ZendeskTicket | undefined, me: ZendeskUser | undefined): Holder | undefined {
  if (ticket?.assignee_id === undefined) return undefined;
  if (ticket.assignee_id === null) return 'nobody';
  if (me?.id == null) return undefined;
  return ticket.assignee_id === me.id ? 'me' : 'colleague';
}

/** Whose ticket it is: the agent's, nobody's or a colleague's. A page and an answer that disagree make it unknown. */
export function readHolder(input: FactInput, ticket: ZendeskTicket | undefined): Fact<Holder> {
  const { assignee, canTake } = input.page ?? {};
  const shown = readFromPage(input);
  if (shown !== undefined && assignee !== undefined) return knowFact(shown, words[shown], sourceOf(assignee));
  if (assignee?.unsaved) return missFact('The assignee was changed and is not submitted yet');
  const told = readFromTicket(ticket, input.me);
  if (told === undefined) return missFact();
  if (canTake?.value === true && told === 'me') return missFact('The page and Zendesk disagree on the assignee');
  if (assignee !== undefined && told === 'nobody') return missFact('The page and Zendesk disagree on the assignee');
  return knowFact(told, words[told], 'api');
}

/** The assignee's number. The page tells names only: it must not contradict the person Zendesk told. */
export function readAssigneeId({ page, users }: FactInput, ticket: ZendeskTicket | undefined): Fact<number | null> {
  const shown = page?.assignee;
  if (shown?.value === null) return knowFact(null, words.nobody, sourceOf(shown));
  if (shown?.unsaved) return missFact('The assignee was changed and is not submitted yet');
  const id = ticket?.assignee_id;
  if (id === undefined) return missFact();
  if (id === null) {
    return shown === undefined
      ? knowFact(null, words.nobody, 'api')
      : missFact('The page and Zendesk disagree on the assignee');
  }
  const name = users?.find((one) => one.id === id)?.name;
  if (shown !== undefined && name != null && !sameName(shown.value, name)) {
    return missFact('The page and Zendesk disagree on the assignee');
  }
  return knowFact(id, `Assignee number ${id}`, 'api');
}
