import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';

const TOKEN =
  /\bey[JI][A-Za-z0-9_-]{8,4000}\.(?:ey|[A-Za-z0-9_-]{2})[A-Za-z0-9_-]{6,8000}(?:\.[A-Za-z0-9_-]{0,4000}){0,3}/g;

/** JSON Web Tokens (RFC 7519): a header and claims that begin with `{"`, in base64, and a signature. */
export const webToken: Detector = {
  ...describeKind('web-token'),
  next: 'Revoke it or wait until it has expired, then take it out of the note.',
  find(text) {
    if (!text.includes('eyJ') && !text.includes('eyI')) return [];
    return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  },
};
