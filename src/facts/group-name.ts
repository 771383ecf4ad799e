/**
 * A group's name for comparing: case, kinds of dash and spaces do not count, because the documents write
 * `2nd Line--X`, `2nd line -- X` and `2nd Line - X` for one group (`domain.md` 3.4).
 */
function normaliseGroupName(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      // First, so that a long run of spaces is looked at once.
      .replace(/\s+/gu, ' ')
      .replace(/ ?(?:-{2,}|[–—]| - ) ?/gu, '--')
      .trim()
  );
}

/** Whether two names mean one group, where no number is known. */
export function isSameGroupName(a: string, b: string): boolean {
  return normaliseGroupName(a) === normaliseGroupName(b);
}
