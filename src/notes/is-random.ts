/** Bits a character, by Shannon: how evenly the characters of a run are spread. */
export function measureEntropy(run: string): number {
  const counts = countCodes(run);
  let bits = 0;
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at) & 0xff;
    const count = counts[code] ?? 0;
    if (count > 0) bits -= (count / run.length) * Math.log2(count / run.length);
    counts[code] = 0;
  }
  return bits;
}

/** Whether a run has so many different characters. */
export function hasKinds(run: string, fewest: number): boolean {
  const counts = countCodes(run);
  let kinds = 0;
  for (let at = 0; at < run.length && kinds < fewest; at += 1) {
    const code = run.charCodeAt(at) & 0xff;
    if (counts[code] !== 0) kinds += 1;
    counts[code] = 0;
  }
  return kinds >= fewest;
}

/** How often each character stands in a run, by its code; of one byte, as all are in a normal draft. Good until the next call. */
function countCodes(run: string): Uint16Array {
  COUNTS.fill(0);
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at) & 0xff;
    COUNTS[code] = (COUNTS[code] ?? 0) + 1;
  }
  return COUNTS;
}

const COUNTS = new Uint16Array(256);

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
  return countChanges(run) / run.length > 0.2 && measureEntropy(run) > expected * 0.72;
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
  let before = 0;
  for (let at = 0; at < run.length; at += 1) {
    const kind = kindOf(run.charCodeAt(at));
    if (kind === 0) continue;
    if (before !== 0 && kind !== before && !(before === CAPITAL && kind === SMALL)) changes += 1;
    before = kind;
  }
  return changes;
}

const [SMALL, CAPITAL, DIGIT] = [1, 2, 3];

/** Kind of an ASCII letter or digit; 0 for all else. */
function kindOf(code: number): number {
  if (code > 96 && code < 123) return SMALL;
  if (code > 64 && code < 91) return CAPITAL;
  return code > 47 && code < 58 ? DIGIT : 0;
}
