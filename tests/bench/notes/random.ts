/** Numbers that look random and are the same on every run: the seed is a text. mulberry32 over an FNV-1a hash. */
export type Draw = (below: number) => number;

/** @returns a function that draws whole numbers from 0 up to, not including, its argument */
export function makeDraw(seed: string): Draw {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A run of `length` letters drawn from an alphabet. */
export function drawText(draw: Draw, alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) text += alphabet[draw(alphabet.length)];
  return text;
}

/** One of a list. */
export function drawOne<T>(draw: Draw, list: readonly T[]): T {
  const one = list[draw(list.length)];
  if (one === undefined) throw new Error('nothing to draw from');
  return one;
}
