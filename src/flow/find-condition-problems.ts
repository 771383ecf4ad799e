import type { FlowDocument, WrittenCondition } from '../contracts/flow-file.ts';
import type { WordsRef } from '../contracts/flow-file-condition.ts';
import { findMismatch } from './fact-kinds.ts';

/** What is wrong and where, such as `steps.whose.answers[2].when`; the message says how to mend it. */
export type FlowProblem = { place: string; message: string };

/** Whether a key is a row of one of the flow's tables, and no word of JavaScript's own. */
export function hasRow(table: Readonly<Record<string, unknown>> | undefined, key: string): boolean {
  return table !== undefined && Object.hasOwn(table, key);
}

/** Words for a key that names no row of the flow, such as a group's, and the way out. */
export function sayMissing(what: string, key: string): string {
  return `There is no ${what} called ${key}: add it under ${what}s, or use one that is there`;
}

function findWordsProblem(words: WordsRef, flow: FlowDocument): string | undefined {
  if (Array.isArray(words)) return words.length === 0 ? 'Name at least one word' : undefined;
  return hasRow(flow.words, words.words)
    ? undefined
    : `There is no word list called ${words.words}: add it under words, or use one that is there`;
}

function findNumberProblem(number: number | { threshold: string }, flow: FlowDocument): string | undefined {
  return typeof number === 'number' || hasRow(flow.thresholds, number.threshold)
    ? undefined
    : `There is no threshold called ${number.threshold}: add it under thresholds, or write a number`;
}

type Leaf = Exclude<WrittenCondition, { all: unknown } | { any: unknown } | { not: unknown }>;

function findLeafProblem(condition: Leaf, flow: FlowDocument): string | undefined {
  if ('inGroup' in condition) {
    return hasRow(flow.groups, condition.inGroup) ? undefined : sayMissing('group', condition.inGroup);
  }
  if ('near' in condition) {
    const { near } = condition;
    const first = near.lists.map((words) => findWordsProblem(words, flow)).find((one) => one !== undefined);
    return first ?? ('fact' in near ? findMismatch({ fact: near.fact, mentions: ['x'] }) : undefined);
  }
  if ('fact' in condition) {
    const mismatch = findMismatch(condition);
    if (mismatch !== undefined) return mismatch;
  }
  if ('mentions' in condition) return findWordsProblem(condition.mentions, flow);
  if ('atLeast' in condition) return findNumberProblem(condition.atLeast, flow);
  if ('below' in condition) return findNumberProblem(condition.below, flow);
  return 'oneOf' in condition && condition.oneOf.length === 0 ? 'Name at least one value' : undefined;
}

/** What is wrong with a condition and all that stand in it. */
export function findConditionProblems(condition: WrittenCondition, place: string, flow: FlowDocument): FlowProblem[] {
  if ('not' in condition) return findConditionProblems(condition.not, `${place}.not`, flow);
  if (!('all' in condition) && !('any' in condition)) {
    const message = findLeafProblem(condition, flow);
    return message === undefined ? [] : [{ place, message }];
  }
  const [name, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  if (parts.length === 0) return [{ place, message: `${name} needs at least one condition` }];
  return parts.flatMap((part, index) => findConditionProblems(part, `${place}.${name}[${index}]`, flow));
}
