/**
 * What stands unbroken before a place: back to the first character of `breaks`, at most `most` characters. Walks back,
 * as a pattern that ends in `$` would be tried from each character.
 */
export function readRunBefore(text: string, at: number, breaks: RegExp, most: number): string {
  let start = at;
  while (start > 0 && at - start < most && !breaks.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}
