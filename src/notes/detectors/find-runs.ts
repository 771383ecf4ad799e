import type { Span } from '../finding.ts';

/**
 * Unbroken runs of characters, at least `fewest` long: faster than a pattern, which is tried from each character. A run
 * that long covers one of every `fewest` places, so only there it is looked for.
 *
 * @param isIn whether a character code may stand in a run
 */
export function findRuns(text: string, isIn: (code: number) => boolean, fewest: number): Span[] {
  const runs: Span[] = [];
  let past = 0;
  let at = fewest - 1;
  while (at < text.length) {
    if (!isIn(text.charCodeAt(at))) {
      at += fewest;
      continue;
    }
    let start = at;
    while (start > past && isIn(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isIn(text.charCodeAt(end))) end += 1;
    if (end - start >= fewest) runs.push({ start, end });
    past = end;
    at = end + fewest;
  }
  return runs;
}

/** Whether a code is a character of keys, in base64 of either alphabet, and of paths and names of files. */
const KEY = Array.from({ length: 128 }, (_, code) => /[\w+/~.-]/.test(String.fromCharCode(code)));

/** A run of a key's characters with the `=` that may end it; `isWhole` unless it is what a longer run goes on with. */
export type KeyRun = { run: string; index: number; isWhole: boolean };

/** Runs as a key could be, `fewest` characters at least; what is longer than `most` is told in pieces. */
export function findKeyRuns(text: string, fewest: number, most: number): KeyRun[] {
  const found: KeyRun[] = [];
  for (const { start, end } of findRuns(text, (code) => code < 128 && KEY[code] === true, fewest)) {
    for (let index = start; end - index >= fewest; index += most) {
      let to = Math.min(end, index + most);
      if (to === end) while (to < end + 2 && text[to] === '=') to += 1;
      found.push({ run: text.slice(index, to), index, isWhole: index === start });
    }
  }
  return found;
}
