import type { Budget } from './budget.ts';
import type { TopicValues } from './example-facts.ts';
import { evaluate, type Formula, findOpenLeaf, type Sign } from './formula.ts';
import type { Choice } from './make-choices.ts';
import { completeTicket } from './possible-ticket.ts';

/** What was searched for, or that no such ticket can be, or that there was too much to try. */
export type SearchResult = { kind: 'found'; values: TopicValues } | { kind: 'none' } | { kind: 'too-many' };

type Row = Pick<Choice, 'topic' | 'shape' | 'apart'> & { opener: unknown; parts: unknown[] };

const filler = 'then';

function joinParts({ shape, opener, parts, apart }: Row): unknown {
  if (shape === 'scalar') return opener;
  if (shape === 'list') return [...(Array.isArray(opener) ? opener : []), ...parts];
  if (parts.length === 0) return opener === undefined ? 'Hello' : opener;
  const words = typeof opener === 'string' && opener !== '' ? [opener, ...parts] : parts;
  return words.join(` ${Array(apart).fill(filler).join(' ')} `);
}

/** The values that were chosen, put together by topic. Topics nothing was chosen for stay unknown. */
function buildValues(choices: readonly Choice[], chosen: readonly number[]): TopicValues {
  const rows = new Map<string, Row>();
  for (const [index, { topic, shape, apart, role, options }] of choices.entries()) {
    const option = options[chosen[index] ?? -1];
    if (option === undefined || option.isUnknown) continue;
    const row = rows.get(topic.key) ?? { topic, shape, apart, opener: undefined, parts: [] };
    if (role === 'opener') row.opener = option.value;
    else if (option.value !== undefined) row.parts.push(option.value);
    rows.set(topic.key, row);
  }
  return [...rows.values()].map((row) => [row.topic, joinParts(row)] as const);
}

/** Looks for a ticket that makes a formula true; `accept` has the last word on a ticket. */
export type TicketSearch = (
  goal: Formula,
  accept: (values: TopicValues, signOf: (leaf: number) => Sign) => boolean,
) => SearchResult;

type Maker = { choice: number; option: number };

/** Which options make each leaf true, and the opener of its topic, by leaf. */
function indexLeaves(choices: readonly Choice[]) {
  const makers: Maker[][] = [];
  const openers: number[] = [];
  for (const [choice, { role, leaves, options }] of choices.entries()) {
    if (role === 'opener') for (const leaf of leaves) openers[leaf] = choice;
    for (const [option, { makes }] of options.entries()) {
      for (const leaf of makes) {
        makers[leaf] ??= [];
        makers[leaf].push({ choice, option });
      }
    }
  }
  return { makers, openers };
}

/**
 * Makes ready to search among choices: decides what matters one thing at a time and turns back as soon as the formula
 * is false. Complete over the choices, within the budget.
 */
export function makeTicketSearch(choices: readonly Choice[], budget: Budget): TicketSearch {
  const { makers, openers } = indexLeaves(choices);
  const chosen = choices.map(() => -1);
  const findOpen = (leaf: number): number | undefined => {
    const made = makers[leaf];
    if (made !== undefined) return made.find(({ choice }) => chosen[choice] === -1)?.choice;
    // What nothing makes true is false, but only on a ticket of which the fact is known.
    const opener = openers[leaf];
    return opener !== undefined && chosen[opener] === -1 ? opener : undefined;
  };
  const isLeftUnknown = (leaf: number): boolean => {
    const opener = openers[leaf] ?? -1;
    return choices[opener]?.options[chosen[opener] ?? -1]?.isUnknown === true;
  };
  const signOf = (leaf: number): Sign => {
    budget.spend();
    const isMade = makers[leaf]?.some(({ choice, option }) => chosen[choice] === option);
    if (isMade === true) return 1;
    return findOpen(leaf) === undefined && !isLeftUnknown(leaf) ? 0 : -1;
  };
  const isOpen = (leaf: number) => findOpen(leaf) !== undefined;

  return (goal, accept) => {
    chosen.fill(-1);
    const search = (): SearchResult => {
      if (budget.isSpent()) return { kind: 'too-many' };
      const sign = evaluate(goal, signOf);
      if (sign === 0) return { kind: 'none' };
      if (sign === 1) {
        const values = completeTicket(buildValues(choices, chosen));
        return accept(values, signOf) ? { kind: 'found', values } : { kind: 'none' };
      }
      const leaf = findOpenLeaf(goal, signOf, isOpen);
      const open = leaf === undefined ? undefined : findOpen(leaf);
      if (open === undefined) return { kind: 'none' };
      const count = choices[open]?.options.length ?? 0;
      for (let option = 0; option < count; option += 1) {
        chosen[open] = option;
        const result = search();
        if (result.kind !== 'none') return result;
      }
      chosen[open] = -1;
      return { kind: 'none' };
    };
    return search();
  };
}
