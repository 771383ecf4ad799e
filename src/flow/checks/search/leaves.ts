import type { Condition } from '../../../contracts/flow-file.ts';

/** A condition that asks one thing. */
export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

/** What leaves are about: a fact, a block of the message, a field, or the group with its number and name. */
export type Topic =
  | { key: string; fact: string }
  | { key: string; block: string }
  | { key: string; field: number }
  | { key: 'group' };

/** The leaves of a condition in order. */
export function listLeaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(listLeaves);
  if ('any' in condition) return condition.any.flatMap(listLeaves);
  if ('not' in condition) return listLeaves(condition.not);
  return [condition];
}

/** A group's number and its name are of one group, so they are one topic. */
export function topicOf(leaf: Leaf): Topic {
  if ('inGroup' in leaf) return { key: 'group' };
  const asked = 'near' in leaf ? leaf.near : leaf;
  if ('block' in asked) return { key: `block ${asked.block}`, block: asked.block };
  if ('field' in asked) return { key: `field ${asked.field}`, field: asked.field };
  return asked.fact === 'groupId' || asked.fact === 'group' ? { key: 'group' } : { key: asked.fact, fact: asked.fact };
}

const keys = new WeakMap<Leaf, string>();

/** The same text for leaves that ask the same. */
export function keyOf(leaf: Leaf): string {
  const kept = keys.get(leaf);
  if (kept !== undefined) return kept;
  const key = JSON.stringify(leaf);
  keys.set(leaf, key);
  return key;
}
