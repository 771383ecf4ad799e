/**
 * A set of pairs of names that can only say no, and says it fast: of words that stand side by side hardly any two are in a
 * table together, and to find that out in the table itself takes long. "May be" is wrong for one pair in thirty at most.
 */
export type PairFilter = Uint32Array;

/** A filter for tables of so many pairs, in thousands. */
export const makePairFilter = (thousands: number): PairFilter =>
  new Uint32Array(1 << (32 - Math.clz32(thousands * 1000 - 1)));

/** A name as filters know it: a number of 32 bits, that others may share. */
export function hashName(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

export function addPair(filter: PairFilter, first: number, second: number): void {
  const bit = bitOf(first, second);
  const at = (bit >>> 5) & (filter.length - 1);
  filter[at] = (filter[at] ?? 0) | (1 << bit);
}

/** Whether two may be a pair, by their hashes. */
export function mayBePair(filter: PairFilter, first: number, second: number): boolean {
  const bit = bitOf(first, second);
  return (((filter[(bit >>> 5) & (filter.length - 1)] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function bitOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x5bd1e995), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
