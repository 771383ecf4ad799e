import type { Detector, Span } from '../finding.ts';
import { isIdentifier } from '../is-identifier.ts';
import { isCode, isName, isPlaceholder } from '../is-placeholder.ts';
import { describeKind } from '../kinds.ts';

const HEADER =
  /\b(?:(?<![\w]-)(?:proxy-)?authorization(?!-|==)["'`\]]{0,2}\s{0,5}(?::|=>|=|,)?\s{0,5}["'`fb(]{0,3}(?:(?:basic|bearer|token|digest|ssws|apikey|negotiate|ntlm|jwt|key|geniekey)\s{1,5}(?:token=)?)?|bearer\s{1,3}|(?:x-[\w-]{0,30}(?:key|token|auth|secret|password|signature)|api-?key|private-token|job-token|(?<!\w-)(?:set-)?cookie|dd-api-key|fastly-key)["'`]{0,2}\s{0,3}:\s{0,5}["'`]?(?:[\w.-]{1,60}=)?)(["'`]?[\w.~+/=:%|-]{6,4000})/gi;

/** Cookies that sign nobody in: of analytics, consent, tests of two versions and languages. */
const OPEN_COOKIE = /(?:_g[a-z]{1,3}\w*|_utm\w*|\w*cookie\w*|ab-?\w*|\w*seen\w*|js-detection|locale|lang)=$/i;

/** Secrets in the headers of a request (RFC 7617, RFC 6750): `Authorization`, `Cookie`, `X-Api-Key` and their like. */
export const requestHeader: Detector = {
  ...describeKind('request-header'),
  next: 'Revoke the token or change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const { 0: all, 1: value = '', index } of text.matchAll(HEADER)) {
      const secret = value.replace(/^["'`]/, '').replace(/[.:]+$/, '');
      const start = index + all.length - value.length + (value.startsWith(secret) ? 0 : 1);
      if (!value.endsWith('...') && isSecret(secret) && !OPEN_COOKIE.test(all.slice(0, -value.length)))
        spans.push({ start, end: start + secret.length });
    }
    return spans;
  },
};

function isSecret(value: string): boolean {
  if (
    value.length < 6 ||
    isPlaceholder(value) ||
    isName(value) ||
    isIdentifier(value) ||
    (isCode(value) && !/\d/.test(value)) ||
    /^https?:|^AWS4-|^abc-?123$|^[A-Z][a-z]+(?:-[A-Z][a-z]+)+$/.test(value)
  )
    return false;
  return (
    /\d/.test(value) ||
    (/[a-z]/.test(value) && /[A-Z]/.test(value.slice(1))) ||
    /^[\w+/]{8,}={1,2}$/.test(value.replace(/^[a-z_]+=$/, ''))
  );
}
