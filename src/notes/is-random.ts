/** Bits a character, by Shannon: how evenly the characters of a run are spread. */
export function measureEntropy(run: string): number {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / run.length) * Math.log2(count / run.length);
  return bits;
}

const HEX = /^(?:0x)?[0-9a-f-]+$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUID: on GOV.UK a content id far more often than a secret. */
export function isUuid(run: string): boolean {
  return UUID.test(run);
}

/** Hexadecimal only: a commit, a digest or a key, which only the words beside it can tell. */
export function isHex(run: string): boolean {
  return HEX.test(run);
}

/**
 * A run that a machine made and not a person: its characters are spread, and its kinds (capital, small, digit) change
 * from one to the next far more often than in words, names and dates. Without `lowest` it takes at least 20 characters.
 */
export function isRandom(run: string, lowest = 20): boolean {
  if (run.length < lowest || isUuid(run)) return false;
  if (isHex(run)) return run.length >= 32 && /\d/.test(run) && /[a-f]/i.test(run) && measureEntropy(run) > 2.7;
  if (!/\d/.test(run) && !(/[a-z]/.test(run) && /[A-Z]/.test(run))) return false;
  const expected = Math.log2(Math.min(run.length, 62));
  return measureEntropy(run) > expected * 0.72 && countChanges(run) / run.length > 0.2;
}

/** Letters of both cases, digits and signs, three kinds at least, and in turn: a password nobody would guess. */
export function isHardToGuess(run: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*+=~?]/].filter((kind) => kind.test(run)).length;
  const signs = run.match(/[!@#$%^&*+=~?]/g)?.length ?? 0;
  return run.length >= 8 && kinds >= 3 && countChanges(run) + signs >= 3;
}

/** How often neighbours are of another kind; a capital before small letters, as in `CamelCase`, is one change. */
function countChanges(run: string): number {
  let changes = 0;
  let before = '';
  for (const character of run) {
    const kind = /[a-z]/.test(character) ? 'a' : /[A-Z]/.test(character) ? 'A' : /\d/.test(character) ? '0' : '';
    if (kind !== '' && before !== '' && kind !== before && !(before === 'A' && kind === 'a')) changes += 1;
    if (kind !== '') before = kind;
  }
  return changes;
}
