import { readFacts } from '../../../src/facts/read-facts.ts';
import type { Fact, FactName, TicketFacts } from '../../../src/facts/ticket-facts.ts';

const nothing = readFacts({ now: '2021-09-02T09:00:00Z', pendingDaysAs: 'calendar' });

/** Facts of which only the given ones are known; the evidence is "NAME is VALUE". */
export function makeFacts(values: Partial<Record<FactName, unknown>> = {}): TicketFacts {
  const known = Object.entries(values).map(([name, value]): [string, Fact<unknown>] => [
    name,
    { known: true, value, evidence: `${name} is ${String(value)}`, source: 'api' },
  ]);
  return { ...nothing, ...Object.fromEntries(known) } as TicketFacts;
}
