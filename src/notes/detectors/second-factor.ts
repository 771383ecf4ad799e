import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';

const SETUP = /otpauth(?:-migration)?:\/\/[^\s"'<>]{8,2000}/gi;
const SAID =
  /\b(?:recovery|backup|scratch|emergency|one[- ]time|2fa|2sv|mfa|totp|otp|authenticator|verification|security)[- ](?:codes?|keys?|secrets?|pass(?:code|word)s?|seeds?)\b(?: (?:is|are|was|were|for [\w@.]{1,60} (?:is|are)))?[:=\s-]{1,6}/gi;
const CODES =
  /["'(]?((?:(?:[A-Z2-7]{4}[ -]){3,12}[A-Z2-7]{4}|[A-Z2-7]{16,64}|[a-z0-9]{4,10}(?:-[a-z0-9]{4,10}){1,5}|\d{6,8}|[a-z0-9]{8,16})(?:[\s,;]{1,4}(?:[a-z0-9]{4,10}(?:-[a-z0-9]{4,10}){1,5}|\d{6,8}))*)(?![\w/.-])/iy;

/** What a second step of signing in rests on: set-up links and seeds (Key URI format), recovery and one-time codes. */
export const secondFactor: Detector = {
  ...describeKind('second-factor'),
  next: 'Set up two-step sign-in again, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const { 0: found, index } of text.matchAll(SETUP)) {
      if (!/[?&]secret=$/.test(found)) spans.push({ start: index, end: index + found.length });
    }
    for (const { 0: said, index } of text.matchAll(SAID)) {
      CODES.lastIndex = index + said.length;
      const match = CODES.exec(text);
      const code = match?.[1] ?? '';
      if (!/\d/.test(code) && !/^[A-Z2-7 -]{16,}$/.test(code)) continue;
      const start = index + said.length + (match?.[0].indexOf(code) ?? 0);
      spans.push({ start, end: start + code.length });
    }
    return putInOrder(spans);
  },
};
