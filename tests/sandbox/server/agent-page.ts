import { createHash, randomBytes } from 'node:crypto';
import type { PageOptions } from '../page/page-options.ts';
import { type Answer, html, redirect, refuse } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Session } from './session.ts';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  map: 'application/json',
};

/** The built agent page: file name to bytes. */
export type PageFiles = Record<string, Uint8Array>;

/**
 * The content security policy of the page: no inline script, no eval, styles by nonce. Frames of the same origin
 * stay allowed, as in the real page.
 */
export function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** `/agent/*`: signs in where it may, else sends to the sign-in page. */
export function answerAgentPage(
  ask: Ask,
  session: Session,
  files: PageFiles | undefined,
  options: Partial<PageOptions>,
): Answer {
  const asset = /^\/agent\/assets\/([\w.-]+)$/.exec(ask.path)?.[1];
  if (asset) return answerAsset(asset, files, ask.search !== '');
  if (!session.maySignIn()) return redirect(signInAddress(ask));
  const nonce = randomBytes(16).toString('base64');
  const page = html(files ? pageHtml(session, nonce, options, markOf(files)) : placeholderHtml(session));
  return {
    ...page,
    headers: {
      ...page.headers,
      'content-security-policy': policyOf(nonce),
      'cache-control': options.mayReturn ? 'no-cache' : 'no-store',
      'x-frame-options': 'SAMEORIGIN',
      'set-cookie': session.cookie(),
    },
  };
}

/** Where a signed-out browser is sent (`api.md` 10). */
export function signInAddress(ask: Ask): string {
  return `/access/unauthenticated?return_to=${encodeURIComponent(`https://${ask.headers.host ?? ''}${ask.path}`)}`;
}

/** `/access/unauthenticated` goes on to `/auth/v2/login/signin`, which is plain HTML with status 200. */
export function answerSignIn(ask: Ask): Answer {
  if (ask.path.startsWith('/access/')) return redirect(`/auth/v2/login/signin?${ask.query}`);
  return html(
    '<!DOCTYPE html><html lang="en"><head><title>Sign in</title></head><body><h1>Sign in to GOV.UK</h1><p>The session has ended.</p></body></html>',
  );
}

/** Asked for with its mark it is kept, as the real page's files are; without, it is asked for anew each time. */
function answerAsset(name: string, files: PageFiles | undefined, isMarked: boolean): Answer {
  const bytes = files && Object.hasOwn(files, name) ? files[name] : undefined;
  if (!bytes) throw refuse.notFound();
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const kept = isMarked ? 'private, max-age=86400, immutable' : 'no-cache';
  return { status: 200, headers: { 'content-type': type, 'cache-control': kept }, body: bytes };
}

const marks = new WeakMap<PageFiles, string>();

/** Changes with any byte of the built page. */
function markOf(files: PageFiles): string {
  const known = marks.get(files);
  if (known) return known;
  const hash = createHash('sha256');
  for (const bytes of Object.values(files)) hash.update(bytes);
  const mark = hash.digest('hex').slice(0, 16);
  marks.set(files, mark);
  return mark;
}

function pageHtml(session: Session, nonce: string, options: Partial<PageOptions>, mark: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<title>GOV.UK – Agent</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-token" content="${escapeHtml(session.csrfToken())}">
<meta name="csp-nonce" content="${escapeHtml(nonce)}">
<meta name="sandbox-page" content="${escapeHtml(JSON.stringify(options))}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/agent/assets/agent.css?v=${mark}">
<script src="/agent/assets/agent.js?v=${mark}" defer></script>
</head>
<body></body>
</html>`;
}

function placeholderHtml(session: Session): string {
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>GOV.UK – Agent</title>
<meta name="csrf-token" content="${escapeHtml(session.csrfToken())}"></head>
<body><main><h1>Local Zendesk</h1><p>The agent page is not built.</p></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
