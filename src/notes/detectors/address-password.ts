import type { Detector, Span } from '../finding.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { isRandom } from '../is-random.ts';
import { describeKind } from '../kinds.ts';

const ADDRESS = /([^\s:/@"'<>`]{0,100}):([^\s"'<>`]{1,200})@(?=[\w[%.$({-])/y;

/** Where the password stands in `scheme://user:password@host` (RFC 3986 section 3.2.1), in addresses of any scheme. */
export const addressPassword: Detector = {
  ...describeKind('address-password'),
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
      ADDRESS.lastIndex = at + 3;
      const match = ADDRESS.exec(text);
      const [, user = '', password = ''] = match ?? [];
      if (match === null || !isPassword(user, password)) {
        TOKEN.lastIndex = at + 3;
        const token = TOKEN.exec(text)?.[1] ?? '';
        if (isRandom(token)) spans.push({ start: at + 3, end: at + 3 + token.length });
        continue;
      }
      const start = at + 3 + user.length + 1;
      spans.push({ start, end: start + password.length });
    }
    return spans;
  },
};

/** `https://TOKEN@host`: a token in the place of the user. */
const TOKEN = /([A-Za-z0-9_-]{20,100})@(?=[\w-]+\.)/y;

/** A port, a path with an `@` in it and a name for the password are none. */
function isPassword(user: string, password: string): boolean {
  if (isPlaceholder(password) || /^\d{1,5}(?:\/|$)/.test(password) || /[?#]/.test(password.split('@', 1)[0] ?? ''))
    return false;
  if (/^\/|^[^/]*\/[^@]*\/.*$/.test(password)) return false;
  if (user === password) return false;
  return !/^\$|^\{|^</.test(user) && !/^[A-Z_]+$/.test(password);
}
