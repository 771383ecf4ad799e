/** Parts of a macro's full name, however the page parts them. */
export function splitTitle(title: string): string[] {
  const parts = title.normalize('NFC').split(/::|\s[›>»]\s/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim());
}

/** Letter by letter and part by part: "4+ days" is never taken for "5+ days". */
export function isSameTitle(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
