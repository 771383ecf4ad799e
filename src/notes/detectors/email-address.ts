import type { CheckContext, Detector, Span } from '../finding.ts';
import { isNobody } from './nobodys-addresses.ts';
import { leaveOut } from './personal-data-advice.ts';

const SIGN = /@|%40|[ \t]?[[({]at[\])}][ \t]?/gi;
/** What may stand before the sign; a separator of an address or a key ends it. */
const LOCAL = /(?:[A-Za-z0-9\u00c0-\u024f!$*+^_{|}~.-]|['’](?=[A-Za-z])|%2B){1,64}$/;
const DOMAIN = /^[A-Za-z0-9\u00c0-\u024f-]{1,63}(?:(?:\.|[ \t]?[[({]dot[\])}][ \t]?)[A-Za-z0-9-]{1,63}){1,5}/i;
const LOCALHOST = /^localhost\b/i;
const CALLED_EMAIL = /e-?mail[\w ]{0,12}?(?:\bis|:|=)?\s?$/i;
/** Endings of file names and versions, "icon@2x.png". */
const NO_DOMAIN =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|s[ac]ss|m?[jt]sx?|rb|py|html?|json|md|ya?ml|txt|pdf|csv|xml|sh|lock|tgz|git|service|target|\d+)$/i;
/** `//user:password@host` is a connection string: a secret, not an address. */
const USER_INFO = /\/\/[^\s/?#@"'<>]*$/;

/** Email addresses but the team's own, role mailboxes, made-up ones, and the requester's own in a reply to them. */
export const emailAddress: Detector = {
  id: 'email-address',
  kind: 'Email address',
  severity: 'mind',
  why: 'It names a person to everyone who can read this.',
  next: leaveOut,
  find(text, context) {
    const spans: Span[] = [];
    for (const { index, 0: sign } of text.matchAll(SIGN)) {
      const before = text.slice(Math.max(0, index - 80), index);
      const after = text.slice(index + sign.length, index + sign.length + 200);
      const local = LOCAL.exec(before)?.[0].replace(/^[^A-Za-z0-9\u00c0-\u024f_]+/, '') ?? '';
      const domain = DOMAIN.exec(after)?.[0] ?? calledLocalhost(before, local, after);
      if (local === '' || domain === undefined || local.endsWith('.')) continue;
      if (USER_INFO.test(before.slice(0, before.length - local.length))) continue;
      const start = index - local.length;
      if (start < (spans.at(-1)?.end ?? 0)) continue;
      if (!isQuiet(local, domain, context)) spans.push({ start, end: index + sign.length + domain.length });
    }
    return spans;
  },
};

function calledLocalhost(before: string, local: string, after: string): string | undefined {
  if (!CALLED_EMAIL.test(before.slice(0, before.length - local.length))) return undefined;
  return LOCALHOST.exec(after)?.[0];
}

function isQuiet(written: string, place: string, context: CheckContext): boolean {
  const local = written.replace(/%2B/gi, '+').toLowerCase();
  const domain = place.toLowerCase().replace(/[ \t]?[[({]dot[\])}][ \t]?/g, '.');
  if (NO_DOMAIN.test(domain) || (domain !== 'localhost' && !/\.[a-z-]{2,24}$/.test(domain))) return true;
  if (context.teamDomains.some((own) => domain === own || domain.endsWith(`.${own}`))) return true;
  if (context.audience === 'public' && context.requesterEmail === `${local}@${domain}`) return true;
  return isNobody(local, domain);
}
