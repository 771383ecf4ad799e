import type { FlowExample } from '../../../src/contracts/flow-file.ts';
import type { ZendeskUser } from '../../../src/contracts/zendesk.ts';
import { defaultGovernmentDomains } from '../../../src/facts/audience-data.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import { readMessageFacts } from '../../../src/facts/read-message-facts.ts';
import type { Fact, TicketFacts } from '../../../src/facts/ticket-facts.ts';
import { countWorkingDays, makeCalendar } from '../../../src/queue/working-days.ts';
import { showValue } from './plain-text.ts';
import type { TicketCase } from './read-ticket-file.ts';

/** What is told beside a ticket: who asks, when, and the team's choices. */
export type CaseSettings = {
  /** ISO 8601. */
  now: string;
  /** The signed-in agent: number or address. */
  me?: string | undefined;
  governmentDomains: readonly string[];
  pendingDaysAs: 'calendar' | 'working';
};

const calendar = makeCalendar();

/** The agent, as the file tells about them; only the number or the address where it does not. */
export function findMe(me: string | undefined, users: readonly ZendeskUser[]): ZendeskUser | undefined {
  if (me === undefined) return undefined;
  const wanted = me.trim().toLowerCase();
  const found = users.find((one) => String(one.id) === wanted || one.email?.toLowerCase() === wanted);
  return found ?? (/^\d+$/.test(wanted) ? { id: Number(wanted) } : { email: wanted });
}

/** Facts of a ticket of a file, read as the product reads them. */
export function readCaseFacts(
  one: TicketCase,
  settings: CaseSettings,
  me = findMe(settings.me, one.users),
): TicketFacts {
  const { notes: _, ...told } = one;
  return readFacts({
    ...told,
    me,
    now: settings.now,
    pendingDaysAs: settings.pendingDaysAs,
    countWorkingDays: (from, to) => countWorkingDays(calendar, from, to) ?? Number.NaN,
    governmentDomains: [...defaultGovernmentDomains, ...settings.governmentDomains],
  });
}

const nothing = readFacts({ now: '', pendingDaysAs: 'calendar' });

/** Facts as an example gives them; what it leaves out, or gives as null, is unknown. */
export function makeGivenFacts(given: NonNullable<FlowExample['facts']>): TicketFacts {
  const known = Object.entries(given)
    .filter(([, value]) => value !== null)
    .map(([name, value]): [string, Fact<unknown>] => [
      name,
      { known: true, value, evidence: `${name} is ${showValue(value)}`, source: 'api' },
    ]);
  const facts = { ...nothing, ...Object.fromEntries(known) } as TicketFacts;
  // What a message tells by its layout follows from it, unless the example says otherwise.
  return { ...facts, ...readMessageFacts(facts.message), ...Object.fromEntries(known) } as TicketFacts;
}
