/** Control characters, and those that turn the direction of text or hide in it. Line ends are dealt with apart. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

const longest = 2000;

/** Text of a file or a ticket as one line that a terminal only shows, and never obeys. */
export function makeInert(text: string): string {
  const line = text.replace(/[\t\r\n\p{Zl}\p{Zp}]+/gu, ' ').replace(unsafe, '\uFFFD');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A value as people read it: texts in quotes, lists with commas. */
export function showValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(showValue).join(', ');
  return typeof value === 'string' ? `“${makeInert(value)}”` : makeInert(String(value));
}

/** "1 error", "2 errors". */
export function countThings(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
