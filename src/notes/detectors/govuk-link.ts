import type { Detector, Span } from '../finding.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';
import { readRunBefore } from './run-before.ts';

/**
 * Names of secrets in a link: Devise's in Signon (`reset_password_token`, `unlock_token`, `confirmation_token`,
 * `invitation_token`), the draft preview's `token`, signed links of storage services and magic links.
 */
const NAMED =
  /[?&;#](?:[\w-]{0,40}(?:token|auth_bypass_id|api_?key|apikey|access_?key|secret|password|passwd|passcode|signature|sig|credential|code_verifier|otp)|appid(?==[0-9a-f]{32}(?!\w))|code|key|auth|pwd|pass|hash|hmac|jwt|sid|session(?:_?id)?|ticket|nonce|magic|invite)=([^\s&"'<>#)\]|`]{6,4000})/gi;

const SURE = /token|bypass|key|secret|pass|signature|\bsig=|pwd|jwt|credential|otp/i;

/** A secret that is the last step of an address, as in `/unsubscribe/TOKEN` and `/passwords/TOKEN/edit`. */
const PATH =
  /\/(?:reset|reset-password|password-?reset|unlock|confirm|confirmation|verify|verification|invitations?|invite|magic-?link|unsubscribe|activate|one-time-login|preview-link|with\/key)\/([\w-]{16,200}(?:\.[\w-]{1,400}){0,2})/gi;

/** The id that opens a draft without signing in, named as one; a list of them is a field of content. */
const BYPASS =
  /\bauth[_ -]?bypass[_ -]?(?:id|token)["']?(?:[\s:=>"'(]{1,6}|\sis\s)([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi;

/** GOV.UK links that let in who opens them: reset, unlock, confirm, invitation and preview links, and signed links. */
export const govukLink: Detector = {
  ...describeKind('govuk-link'),
  next: 'Send a new link to the person it is for, then take this one out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const pattern of [NAMED, PATH, BYPASS]) {
      for (const { 0: all, 1: value = '', index } of text.matchAll(pattern)) {
        const secret = value.replace(/[.,;:!?*_]+$/, '');
        const start = index + all.length - value.length;
        if (
          !value.endsWith('...') &&
          !OPENS_NOTHING.test(readRunBefore(text, index, /[\s"'<>]/, 300)) &&
          isSecret(secret, SURE.test(all.slice(0, -value.length)))
        )
          spans.push({ start, end: start + secret.length });
      }
    }
    return putInOrder(spans);
  },
};

/** A link to the developer's own machine, the name of a thing at Amazon, a badge of the state of a build. */
const OPENS_NOTHING =
  /:\/\/(?:localhost|127\.0\.0\.1|[\w.-]+\.dev\.gov\.uk)[:/]|\barn:[a-z-]{2,12}:|\/badges?[/.][^?]*$/;

function isSecret(value: string, isSure: boolean): boolean {
  if (value.length < 6 || isPlaceholder(value) || /^https?/i.test(value) || /^[A-Z_]+$/.test(value)) return false;
  const isMixed = /\d/.test(value) && /[a-z]/i.test(value);
  if (isSure) return value.length >= 8 ? isMixed || (/[a-z]/.test(value) && /[A-Z]/.test(value)) : isMixed;
  return value.length >= 20 && isMixed && !/^[a-z]+(?:[-_][a-z0-9]+){2,}$/i.test(value);
}
