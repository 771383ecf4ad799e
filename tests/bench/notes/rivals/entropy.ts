import type { Found } from '../score.ts';

/** The secret classes; an entropy check cannot say which. */
const SECRETS = ['key', 'token', 'jwt', 'pw', 'conf', 'url', 'govuk'];

/** Bits per character of a string (Shannon). */
function measureEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** A plain entropy check with the limits detect-secrets ships: 4.5 bits for base64 letters, 3.0 for hex; 20 and more. */
export function findByEntropy(text: string): Found[] {
  return [...text.matchAll(/[A-Za-z0-9+/=_-]{20,}/g)]
    .filter(([run]) => measureEntropy(run) > (/^[0-9a-fA-F]+$/.test(run) ? 3.0 : 4.5))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length, kinds: SECRETS }));
}

/** Prose passwords are no claim of an entropy check. */
export const entropyClaims = new Set(SECRETS.filter((name) => name !== 'pw'));
