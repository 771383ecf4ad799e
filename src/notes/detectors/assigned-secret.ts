import type { Detector, Span } from '../finding.ts';
import { isCode, isName, isPlace, isPlaceholder } from '../is-placeholder.ts';
import { isHex, isRandom, isUuid } from '../is-random.ts';
import { describeKind } from '../kinds.ts';
import { weighName } from './key-names.ts';
import { type Assignment, readAssignments } from './read-assignments.ts';

/** More than anybody would work through: a hostile text is not read further. */
const MOST = 100;

/** A value given to a name that tells it is a secret: `key=value`, JSON, YAML, XML, code, headers, shell. */
export const assignedSecret: Detector = {
  ...describeKind('assigned-secret'),
  next: 'Change or revoke it with its owner, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const assignment of readAssignments(text)) {
      const { start, end } = assignment;
      if (start >= (spans.at(-1)?.end ?? 0) && isSecret(assignment)) spans.push({ start, end });
      if (spans.length === MOST) break;
    }
    return spans;
  },
};

function isSecret(assignment: Assignment): boolean {
  const { name, value, isQuoted, after } = assignment;
  const weight = weighName(name);
  if (weight === undefined || value.length < 3 || isPlaceholder(value)) return false;
  if (weight === 'sure' && COMMON.test(value)) return /p(?:ass|w)/i.test(name);
  if (!isQuoted && isCode(value)) return false;
  if (isPlace(value) || isSameWord(value, name) || PUBLIC_KEY.test(value) || BADGE.test(after)) return false;
  if (DRIVING_LICENCE.test(value) && /licen[cs]e$/i.test(name)) return false;
  if (weight === 'maybe' && isHex(value)) return isHexSecret(assignment);
  if (isRandom(value, weight === 'sure' ? 10 : 12)) return true;
  if (isQuoted && isPairInBase64(value)) return true;
  if (hasManySigns(value) && (isQuoted || weight === 'sure')) return true;
  if (weight === 'maybe') return false;
  if (isUuid(value) || isHex(value)) return value.length >= 6 && /\d/.test(value);
  if (isName(value)) return false;
  return isQuoted ? isQuotedSecret(assignment) : isBareSecret(assignment);
}

/** A name and its password in base64, as Docker and npm keep them: `"auth": "YWRhOmkwcVRJbzNocVg="`. */
function isPairInBase64(value: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4}){3,50}$|^[A-Za-z0-9+/]{10,200}={1,2}$/.test(value) && value.length % 4 === 0
    ? /^[\w.@-]{2,60}:[!-~]{4,}$/.test(atob(value))
    : false;
}

/** Passwords that everybody tries first, and that no token is like. */
const COMMON = /^(?:toor|1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?|0000|1111|abcd|qwer|asdf|abc-?123)$/;

/** How a public key is written for `authorized_keys` (OpenSSH, sshd(8)) and in PEM. */
const PUBLIC_KEY = /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) AAAA|^-----BEGIN (?:PUBLIC|CERT)/;

/** "Licence: MORGA657054SM9IJ" is personal data, and told as such. */
const DRIVING_LICENCE = /^[A-Z]{1,5}9{0,4}[ -]?\d{6}/i;

/** The end of a picture that is a link, in Markdown: a badge, whose token shows the picture only. */
const BADGE = /^\)\]\(/;

/** Named after itself, as variables and fields are: `password: password2`. */
function isSameWord(value: string, name: string): boolean {
  const word = (written: string) => written.toLowerCase().replace(/\d+$/, '');
  return word(value) === word(name);
}

/** Hexadecimal beside a name that is not sure: a key by its length, unless it is a UUID or the mark of a public key. */
function isHexSecret({ name, value, isQuoted, by }: Assignment): boolean {
  if (isUuid(value) || !/\d/.test(value) || /^(?:key|keyid|gpg|pgp)$/i.test(name)) return false;
  return value.length >= (isQuoted ? 20 : 32) && by !== ',';
}

/** Calls that are given the secret itself; others are given its name. */
const SETTER =
  /^(?:.*\.)?(?:with|set|use)?_?(?:password|passwd|pwd|api_?key|secret_?key|auth_?token|access_?token)$|^(?:with|set)_?secret$/i;

/** Words written as one, as classes are: `SingletonFoo`. */
const WORDS = /^(?:[A-Z][a-z]{2,12}){2,4}$/;

/** Two or three words of one's own, with none that would say something: 'keyboard cat'. */
const OWN_WORDS =
  /^(?!.*\b(?:is|not|too|must|be|set|the|an?|in|of|for|your|new|no|was|to|key|value|name|here|file|vault|manager|string|random|secret|store|long|some|this|missing|invalid|required|expired)\b)[a-z]{3,12}(?: [a-z]{3,12}){1,2}$/;

/** In quotes any single word counts; several only where they do not read as a label or a message. */
function isQuotedSecret({ name, value, by, after }: Assignment): boolean {
  if (by === ',') return hasStrength(value);
  if (by.endsWith('(')) return SETTER.test(name) && !/\s/.test(value);
  if (by === '' && !/^\\?["'`][;,]?\s*(?:$|#|\/\/)/.test(after)) return hasStrength(value);
  if (/(?:token|auth)\d?$/i.test(name) && !hasStrength(value) && (value.length < 12 || WORDS.test(value))) return false;
  if (by === ':' && /^`/.test(after) && !hasStrength(value)) return false;
  if (value.length < 4) return false;
  const words = value.trim().split(/\s+/);
  if (by === ':' && /(?:secret|passphrase)$/i.test(name) && OWN_WORDS.test(value)) return true;
  if (words.length > 1)
    return (
      words.length <= 3 &&
      (hasStrength(value) ||
        (by === '=' && !/^[A-Z]|^(?:set|see|kept|held|stored|managed|taken|read|comes) /.test(value)))
    );
  return !/^[A-Za-z]{1,3}$|^\d{1,4}$|:$/.test(value);
}

/** A name as files of settings have: dotted, in capitals, or the password of something. */
const SETTING =
  /^[a-z-]+(?:\.[a-z-]+)+$|^[A-Z_]*(?:PASSWORD|PASSWD|PASS|PWD|SECRET)$|^[a-z]{2,12}_(?:password|passwd|pass|pwd)$/;
/** What variables are called that a password is taken from. */
const VARIABLE =
  /^(?:params|values?|results?|response|input|default|strings?|random|generated?|session|config|settings|request|options|data|hash|args?|payload|context|content|text|fetch|get|read|self|this|user|current|decrypted?|encoded|prompt|answer|line|body)$|[_([$]/;

/** Without quotes it must look like a value: no variable, no word of a sentence. */
function isBareSecret({ name, value, by, isSpaced, after }: Assignment): boolean {
  if (value.length < 5 || /^\d{1,5}(?:\/\d+)?$|^[A-Za-z]{1,4}$/.test(value)) return false;
  if (hasStrength(value)) return true;
  const isLast = /^\\?["'`]?[\s,;)}\]]*(?:$|#|\/\/|[-&<;])/.test(after);
  if (by === '=')
    return isSpaced
      ? /^[A-Z][a-z]+[A-Z]/.test(value) || (isLast && SETTING.test(name) && !isPlace(value) && !VARIABLE.test(value))
      : /^[;&"'`]|^\s*$|^\s+\S/.test(after) || isLast;
  return isLast && (by === ':' || by === '>' || by === '=>' || by === ':=') && !/^[A-Z][a-z]+$/.test(value);
}

/** Letters with digits, or with a sign inside them: chosen to be hard to guess, not a word. */
function hasStrength(value: string): boolean {
  if (/^[\d.,:/-]+$|^\d+(?:st|nd|rd|th|px|em|ms|s|m|h|d|gb|mb|kb|k|x)$/i.test(value) || value.length < 5) return false;
  return (/\d/.test(value) && /[a-z]/i.test(value)) || /[a-z0-9][!@#$%^&*+=~?]{1,3}[a-z0-9]/i.test(value);
}

/** Signs of four kinds in one word, as passwords made at random have and code seldom. */
function hasManySigns(value: string): boolean {
  if (value.length < 8 || /\s|=>|\(\)/.test(value)) return false;
  return new Set(value.match(/[^A-Za-z0-9_.,:/'"-]/g)).size >= 4;
}
