import type { Detector, Span } from '../finding.ts';
import { isGibberish } from '../is-gibberish.ts';
import { isIdentifier } from '../is-identifier.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { hasKinds, isHex, isRandom, isUuid } from '../is-random.ts';
import { describeKind } from '../kinds.ts';
import { findKeyRuns } from './find-runs.ts';
import { RUNNING_TOKEN } from './key-names.ts';
import { isOnPublicLine } from './public-lines.ts';
import { readNaming } from './read-naming.ts';
import { readRunBefore } from './run-before.ts';

/** How long a run must be, and how much of it is looked at in one. */
const [FEWEST, MOST] = [20, 2000];

/** Words close before a run that make a machine-made value a secret, even a hexadecimal one. */
const TELLING =
  /secret|token|password|passwd|credential|api[-_ ]?key|access[-_ ]?key|private[-_ ]?key|auth[-_ ]?key|\bpw\b|cookie|bearer/i;

/** Words close before a run that make it something else. */
const OTHER =
  /(?:^|[;\s"])p=$|samlrequest=$|\|1\||dnskey|ciphertext|rrsig|kubeseal|encrypt|GPG\[|ENC\[|(?:sha\d{1,3}|integrity|digest|checksum|etag|md5|commit|revision|base64,|nonce|fingerprint|ssh-(?:rsa|dss|ed25519)|ecdsa-[\w-]{1,30}|\bh1|content[-_ ]id|document|edition|request[-_ ]id|trace|build|image|version|ticket)[-:=\s"'@/]{0,4}$/i;

/** Runs a machine made that no known form explains: likely a key or a token, so that a person should look. */
export const randomString: Detector = {
  ...describeKind('random-string'),
  next: 'Check what it is; if it is a secret, revoke it and take it out.',
  find(text) {
    const spans: Span[] = [];
    const open = [...text.matchAll(PUBLIC_BLOCK)].map(({ 0: block, index }) => ({
      start: index,
      end: index + block.length,
    }));
    for (const { run, index } of findKeyRuns(text, FEWEST, MOST)) {
      if (open.some(({ start, end }) => index >= start && index < end)) continue;
      const value = run.replace(/^[./=+-]+|[.-]+$/g, '');
      const start = index + run.indexOf(value);
      if (!isCandidate(value) || isPartOfOther(text, start) || text[start + value.length] === '@') continue;
      const before =
        text
          .slice(Math.max(0, start - 40), start)
          .split('\n')
          .at(-1) ?? '';
      const end = start + value.length;
      const after = text.slice(end, end + 2);
      if (isLineOfBlock(value, before, after) || !isSecret(value, before, after)) continue;
      // "The token is like this UUID" and "the key of that commit": what is told last counts, but for what no id is like.
      if ((isHex(value) || !TELLING.test(before)) && readNaming(text, start).isOther) continue;
      if (!isOnPublicLine(text, start, end)) spans.push({ start, end });
    }
    return spans;
  },
};

/** No path, file name, host name, slug or version, and no file in base64 (by its first bytes). */
function isCandidate(value: string): boolean {
  if (
    value.length < 20 ||
    !hasKinds(value, 6) ||
    isPlaceholder(value) ||
    /^(?:rsa|dsa|ed|cv|elg)\d+\//.test(value) ||
    value.includes('...') ||
    /^(?:_Z|age1|LS0tLS1CRUdJTiBDRVJU|sha\d|nonce-|Root=1-|p=MI|H4sI|UEsDB|iVBOR|JVBER|PHN2Z|R0lGO|U2FsdGVk|eyJ|Ag[A-D][A-Za-z0-9+/]{60})/.test(
      value,
    ) ||
    (!/\d/.test(value) && !(/^[A-Za-z]+$/.test(value) && isGibberish(value))) ||
    !/[a-z]/i.test(value)
  )
    return false;
  if (
    /^AAAA[BCE]3Nza|^[A-Za-z]+(?:[-_./][A-Za-z0-9]+){2,}$/.test(value) &&
    value.split(/[-_./]/).some((part) => /^[a-z]{4,}$/i.test(part))
  )
    return false;
  return !/\.(?:[a-z]{2,4})$/.test(value) && value.split('/').length < 6;
}

/** Blocks that may be shown to anybody (RFC 7468): certificates, requests for them, public keys, signatures. */
const PUBLIC_BLOCK = /-----BEGIN (?![A-Z ]*PRIVATE)[A-Z0-9 ]{3,40}-----[\s\S]{0,6000}?(?:-----END |$)/g;

/** A whole line of base64 as certificates and signatures are broken into (RFC 7468: 64, RFC 2045: 76 characters). */
function isLineOfBlock(value: string, before: string, after: string): boolean {
  return /^(?=.*[+/])(?:.{64}|.{76})$/.test(value) && before.trim() === '' && /^[\r\n]|^$/.test(after);
}

/** Inside a web address, a data address or a longer path. */
function isPartOfOther(text: string, start: number): boolean {
  const open = readRunBefore(text, start, /[\s"'<>()|]/, 300);
  return (
    /:\/\/|\barn:|^data:|;base64,|www\.|^[~.]{0,2}\/[a-z]|\.(?:uk|com|org|net|io)\//i.test(open) || /[@/#]$/.test(open)
  );
}

/** A UUID within a longer name, an id of 25 in base 36 as Docker gives its objects, a published example. */
const OF_SOMETHING = /(?:^|[^0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:[^0-9a-f]|$)|^[a-z0-9]{25}$|EXAMPLE/;

function isSecret(value: string, before: string, next: string): boolean {
  if (OTHER.test(before) || RUNNING_TOKEN.test(before.replace(/[\s"'`:=]+$/, ''))) return false;
  if (TELLING.test(before)) return isToldSecret(value);
  if (OF_SOMETHING.test(value) || isIdentifier(value)) return false;
  return isLoneSecret(value) || (isGivenInQuotes(before, next) && isQuotedSecret(value, before));
}

/** Hexadecimal as long as a key, a lone one not as long as a commit; or letters that make no word. */
function isQuotedSecret(value: string, before: string): boolean {
  if (!isHex(value)) return value.length >= 24 && /^[A-Za-z]+$/.test(value) && isGibberish(value);
  return isRandom(value, 32) && (value.length !== 40 || before.length > 4);
}

/** A whole value in quotes that something is set to, that a call is given, or that begins its line; no name of one. */
function isGivenInQuotes(before: string, next: string): boolean {
  return /[=:(,][ \t]{0,3}@?["'`]$|^\s*["'`]$/.test(before) && /^["'`](?!:)/.test(next);
}

function isToldSecret(value: string): boolean {
  return isUuid(value) || (isHex(value) ? value.length >= 32 : isRandom(value));
}

/** Without a word to tell: mixed capitals, small letters and digits all through, as base64 of random bytes has. */
function isLoneSecret(value: string): boolean {
  if (isHex(value) || value.length < 24 || !isRandom(value, 24)) return false;
  return (/[A-Z]/.test(value) ? /[a-z]/.test(value) : isDense(value)) && !/[-_./][a-z]{5,}[-_./]/.test(value);
}

/** Small letters and digits in turn, as in base 36: a digit within nearly every three characters. */
function isDense(value: string): boolean {
  return /^[a-z0-9]+$/.test(value) && (value.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0) > value.length * 0.25;
}
