import type { TopicValues } from './example-facts.ts';
import { evaluate, type Formula, findOpenLeaf, type Sign } from './formula.ts';
import type { Choice } from './make-choices.ts';

/** What was searched for, or that no such ticket can be, or that there was too much to try. */
export type SearchResult = { kind: 'found'; values: TopicValues } | { kind: 'none' } | { kind: 'too-many' };

/** A budget of tries, shared by all searches of a step. */
export type Budget = { left: number };

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
    if (option === undefined) continue;
    const row = rows.get(topic.key) ?? { topic, shape, apart, opener: undefined, parts: [] };
    if (role === 'opener') row.opener = option.value;
    else if (option.value !== undefined) row.parts.push(option.value);
    rows.set(topic.key, row);
  }
  return [...rows.values()].map((row) => [row.topic, joinParts(row)] as const);
}

/**
 * Looks for a ticket that makes a formula true: decides what matters one thing at a time and turns back as soon as
 * the formula is false. `accept` has the last word on a ticket. Complete over the choices, within the budget.
 */
export function searchTicket(
  goal: Formula,
  choices: readonly Choice[],
  accept: (values: TopicValues, signOf: (leaf: number) => Sign) => boolean,
  budget: Budget,
): SearchResult {
  const makers = new Map<number, { choice: number; option: number }[]>();
  for (const [choice, { options }] of choices.entries()) {
    for (const [option, { makes }] of options.entries()) {
      for (const leaf of makes) makers.set(leaf, [...(makers.get(leaf) ?? []), { choice, option }]);
    }
  }
  const chosen = choices.map(() => -1);
  const signOf = (leaf: number): Sign => {
    let sign: Sign = 0;
    for (const { choice, option } of makers.get(leaf) ?? []) {
      if (chosen[choice] === option) return 1;
      if (chosen[choice] === -1) sign = -1;
    }
    return sign;
  };
  const search = (): SearchResult => {
    if (budget.left <= 0) return { kind: 'too-many' };
    budget.left -= 1;
    const sign = evaluate(goal, signOf);
    if (sign === 0) return { kind: 'none' };
    if (sign === 1) {
      const values = buildValues(choices, chosen);
      return accept(values, signOf) ? { kind: 'found', values } : { kind: 'none' };
    }
    const leaf = findOpenLeaf(goal, signOf);
    const open = makers.get(leaf ?? -1)?.find(({ choice }) => chosen[choice] === -1);
    if (open === undefined) return { kind: 'none' };
    const count = choices[open.choice]?.options.length ?? 0;
    for (let option = 0; option < count; option += 1) {
      chosen[open.choice] = option;
      const result = search();
      if (result.kind !== 'none') return result;
    }
    chosen[open.choice] = -1;
    return { kind: 'none' };
  };
  return search();
}
