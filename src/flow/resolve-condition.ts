import type { Condition, FlowDocument, WrittenCondition } from '../contracts/flow-file.ts';
import type { NumberRef, WordsRef } from '../contracts/flow-file-condition.ts';

type Tables = Pick<FlowDocument, 'thresholds' | 'words'>;

/**
 * A condition with the flow's numbers and words put in where it names them. Names that are not there are problems
 * `readFlow` finds before; here they throw.
 */
export function resolveCondition(condition: WrittenCondition, tables: Tables): Condition {
  const number = (ref: NumberRef) => (typeof ref === 'number' ? ref : take(tables.thresholds, ref.threshold).value);
  const words = (ref: WordsRef) => (Array.isArray(ref) ? ref : take(tables.words, ref.words).list);
  const resolve = (one: WrittenCondition): Condition => {
    if ('all' in one) return { all: one.all.map(resolve) };
    if ('any' in one) return { any: one.any.map(resolve) };
    if ('not' in one) return { not: resolve(one.not) };
    if ('near' in one) {
      const { near } = one;
      const lists = near.lists.map(words);
      return 'fact' in near ? { near: { ...near, lists } } : { near: { ...near, lists } };
    }
    if ('mentions' in one) return { ...one, mentions: words(one.mentions) };
    if ('atLeast' in one) return { ...one, atLeast: number(one.atLeast) };
    if ('below' in one) return { ...one, below: number(one.below) };
    return one;
  };
  return resolve(condition);
}

function take<T>(table: Readonly<Record<string, T>> | undefined, key: string): T {
  const row = table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
  if (row === undefined) throw new Error(`nothing is called ${key}: the flow was not checked`);
  return row;
}
