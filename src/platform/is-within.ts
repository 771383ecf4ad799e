/** How much a value from outside may hold: things in all, nesting, characters in all (keys too). */
export type Limits = { things: number; depth: number; text: number };

/** A message of ours: a ticket with all its fields is a fiftieth of it. */
export const MESSAGE_LIMITS: Limits = { things: 50_000, depth: 30, text: 4_000_000 };
/** One stored key: a queue of 3,000 tickets, or the largest flow file, twice over. */
export const STORED_LIMITS: Limits = { things: 500_000, depth: 80, text: 10_000_000 };
/** One key of an organisation's policy, or one setting. */
export const SETTING_LIMITS: Limits = { things: 2_000, depth: 6, text: 100_000 };

/** Whether a value is small enough to be looked at more closely. Walks no further than the limits; a cycle is depth. */
export function isWithin(value: unknown, { things, depth, text }: Limits): boolean {
  const open: [value: unknown, depth: number][] = [[value, 0]];
  let [count, length] = [0, 0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, level] = next;
    count += 1;
    if (typeof one === 'string') length += one.length;
    else if (typeof one === 'object' && one !== null) {
      if (level >= depth) return false;
      const isList = Array.isArray(one);
      for (const [key, inner] of Object.entries(one)) {
        if (!isList) length += key.length;
        open.push([inner, level + 1]);
      }
    }
    if (count + open.length > things || length > text) return false;
  }
  return true;
}
