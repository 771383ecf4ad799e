import type { Condition } from '../../../contracts/flow-file.ts';
import { keyOf, type Leaf } from './leaves.ts';

/** 1 true, 0 false, -1 unknown. */
export type Sign = 1 | 0 | -1;

/** A condition with its leaves as numbers, quick to ask again and again. */
export type Formula =
  | { op: 'leaf'; at: number }
  | { op: 'all' | 'any'; parts: readonly Formula[] }
  | { op: 'not'; part: Formula };

/** Gathers leaves that ask the same under one number. */
export class LeafTable {
  readonly leaves: Leaf[] = [];
  readonly #numbers = new Map<string, number>();

  add(condition: Condition): Formula {
    if ('all' in condition) return { op: 'all', parts: condition.all.map((part) => this.add(part)) };
    if ('any' in condition) return { op: 'any', parts: condition.any.map((part) => this.add(part)) };
    if ('not' in condition) return { op: 'not', part: this.add(condition.not) };
    const key = keyOf(condition);
    let at = this.#numbers.get(key);
    if (at === undefined) {
      at = this.leaves.push(condition) - 1;
      this.#numbers.set(key, at);
    }
    return { op: 'leaf', at };
  }

  find(leaf: Leaf): number | undefined {
    return this.#numbers.get(keyOf(leaf));
  }
}

/** Kleene's logic as in `ask-condition.ts`, without evidence. */
export function evaluate(formula: Formula, signOf: (leaf: number) => Sign): Sign {
  if (formula.op === 'leaf') return signOf(formula.at);
  if (formula.op === 'not') {
    const sign = evaluate(formula.part, signOf);
    return sign === -1 ? -1 : sign === 1 ? 0 : 1;
  }
  const decider = formula.op === 'all' ? 0 : 1;
  if (formula.parts.length === 0) return -1;
  let result: Sign = decider === 0 ? 1 : 0;
  for (const part of formula.parts) {
    const sign = evaluate(part, signOf);
    if (sign === decider) return decider;
    if (sign === -1) result = -1;
  }
  return result;
}

/** The first leaf that is open, which may be decided yet, and might matter. */
export function findOpenLeaf(
  formula: Formula,
  signOf: (leaf: number) => Sign,
  isOpen: (leaf: number) => boolean,
): number | undefined {
  if (formula.op === 'leaf') return isOpen(formula.at) ? formula.at : undefined;
  for (const part of formula.op === 'not' ? [formula.part] : formula.parts) {
    const found = evaluate(part, signOf) === -1 ? findOpenLeaf(part, signOf, isOpen) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
