/** Random numbers that repeat for a seed: a failing run can be run again. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number in a range, both ends included. */
  between([from, to]: readonly [number, number]): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
}

/** A number from 0 to 2^32 that is the same for the same text and seed. */
export function hashText(seed: number, text: string): number {
  let hash = 2166136261 ^ seed;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
