import type { CheckContext, Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { isNobody } from './nobodys-addresses.ts';
import { leaveOut } from './personal-data-advice.ts';

/** Where people in the United Kingdom have their mail: with them, an address is known however it is typed. */
const PROVIDER =
  '(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|live|btinternet|aol|sky|virginmedia|talktalk|msn|proton(?:mail)?|ntlworld)';
const SIGN = new RegExp(
  `[ \\t]?[[(]@[\\])][ \\t]?|[ \\t]?\\[?@\\]?[ \\t]?(?=${PROVIDER} ?\\.{0,2},? ?co)|[ \\t]@[ \\t](?=[\\w-]{2,30}\\.(?:(?:ac|co|gov|nhs|org)\\.uk|com)\\b)|@{1,2}|%40|&#64;|\\\\u0040|[ \\t]?[[({<]at[\\])}>][ \\t]?|[ \\t]-?at-?[ \\t](?=[a-z]{2,12}[ \\t]-?dot-?[ \\t]co|${PROVIDER}\\b)`,
  'gi',
);
const NO_DOT = new RegExp(
  `^${PROVIDER}(?: ?[.,]{1,2} ?com?\\b(?:[.,]uk\\b)?| com?\\b|(?<!live|sky|outlook)(?![\\w.-]|[ \\t]?[[({-]?dot))`,
  'i',
);
/** What may stand before the sign; a separator of an address or a key ends it. */
const LOCAL = /[A-Za-z0-9\u00c0-\u00ff!$*+^_{|}~.-]/;
const DOMAIN =
  /^[A-Za-z0-9\u00c0-\u00ff-]{1,63}(?:(?:\.|[ \t]?[[({]dot[\])}][ \t]?|[ \t]-?dot-?[ \t](?=(?:com?|net|org|uk)\b))[A-Za-z0-9-]{1,63}){1,5}/i;
const LOCALHOST = /^localhost\b/i;
const CALLED_EMAIL = /e-?mail[\w ]{0,12}?(?:\bis|:|=)?\s?$/i;
/** More than anybody would work through. */
const MOST = 100;
/** Endings of file names and versions, "icon@2x.png". */
const NO_DOMAIN =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|s[ac]ss|m?[jt]sx?|rb|py|html?|json|md|ya?ml|txt|pdf|csv|xml|sh|lock|tgz|git|service|target|timer|socket|mount|slice|scope|\d+)$/i;
/** `//user:password@host` is a connection string: a secret, not an address; and `ssh user@host` names a machine. */
const USER_INFO =
  /\/\/[^\s/?#@"'<>]*$|\b(?:ssh|scp|sftp|rsync|ssh-copy-id)\s[^\n]*$|\b(?:message-id|in-reply-to|references)[\s:<]{1,4}$/i;

/** Begins with the time, as mail programs name a message. */
const MESSAGE_ID = /^\d{9,14}[.-]\d|\.\d{9,14}\./;

/** Email addresses but the team's own, role mailboxes, made-up ones, and the requester's own in a reply to them. */
export const emailAddress: Detector = {
  ...describeKind('email-address'),
  next: leaveOut,
  find(text, context) {
    const spans: Span[] = [];
    for (const { index, 0: sign } of text.matchAll(SIGN)) {
      const domainStart = index + sign.length;
      const local = readLocal(text, index);
      if (local === '' || MESSAGE_ID.test(local)) continue;
      const before = text.slice(Math.max(0, index - local.length - 60), index - local.length);
      const after = text.slice(domainStart, domainStart + 200);
      if (isPlaceNearby(sign, local, after)) continue;
      const domain =
        NO_DOT.exec(after)?.[0] ??
        DOMAIN.exec(after)?.[0] ??
        (CALLED_EMAIL.test(before) ? LOCALHOST.exec(after)?.[0] : undefined);
      const start = index - local.length;
      if (domain === undefined || USER_INFO.test(before) || start < (spans.at(-1)?.end ?? 0)) continue;
      if (!isQuiet(local, domain, context)) spans.push({ start, end: domainStart + domain.length });
      if (spans.length === MOST) break;
    }
    return spans;
  },
};

/** "Log in at outlook.com", "deployed @ www.gov.uk": with spaces around, what stands before must look like a mailbox. */
function isPlaceNearby(sign: string, local: string, after: string): boolean {
  if (/^\s@\s/.test(sign)) return !/[a-z]{2}[._]\w{2}/i.test(local) && !NO_DOT.test(after);
  return /^\s-?at/i.test(sign) && !/[._\d]/.test(local) && !/^\w+\s-?dot/i.test(after);
}

/** What stands before a sign at `end`, up to 64 characters; nothing where it cannot be a mailbox. */
function readLocal(text: string, end: number): string {
  let start = end;
  while (start > end - 64 && isLocal(text, start - 1)) start -= 1;
  const local = text.slice(start, end).replace(/^[^A-Za-z0-9\u00c0-\u00ff_]+/, '');
  if (local.endsWith('.') || local.endsWith('}')) return '';
  // The digits of another encoded character: `%20%40`.
  return text[end - local.length - 1] === '%' ? local.replace(/^[0-9a-f]{2}/i, '') : local;
}

function isLocal(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (LOCAL.test(character)) return true;
  if (character === '%') return text.startsWith('2B', at + 1);
  return character === "'" && /[A-Za-z]/.test(text.charAt(at + 1));
}

function isQuiet(written: string, place: string, context: CheckContext): boolean {
  const local = written.replace(/%2B/gi, '+').toLowerCase();
  const domain = place.toLowerCase().replace(/[ \t]?[[({]dot[\])}][ \t]?|[ \t]-?dot-?[ \t]/g, '.');
  if (NO_DOMAIN.test(domain)) return true;
  if (domain !== 'localhost' && !NO_DOT.test(domain) && !/\.[a-z-]{2,24}$/.test(domain)) return true;
  if (context.teamDomains.some((own) => domain === own || domain.endsWith(`.${own}`))) return true;
  if (context.audience === 'public' && context.requesterEmail === `${local}@${domain}`) return true;
  return isNobody(local, domain);
}
