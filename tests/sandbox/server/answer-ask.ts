import { createHash } from 'node:crypto';
import type { PageOptions } from '../page/page-options.ts';
import { answerAgentPage, answerSignIn, type PageFiles, signInAddress } from './agent-page.ts';
import { type Answer, json, Refusal, redirect, refuse } from './answer.ts';
import type { Ask } from './ask.ts';
import { ANONYMOUS } from './routes/who-am-i.ts';
import { findRoute } from './routes.ts';
import { findMe, type SandboxState } from './sandbox-state.ts';
import { guardWrite } from './write-guard.ts';

/** What the page is served from; `options` may change between two loads. */
export type PageService = { files: PageFiles | undefined; options: Partial<PageOptions> };

/** Answers one request, faults aside. Never throws: an error of our own becomes a 500 whose text names it. */
export function answerAsk(state: SandboxState, page: PageService, ask: Ask): Answer {
  try {
    if (ask.path.startsWith('/api/')) return answerApi(state, ask);
    if (ask.path.startsWith('/access/') || ask.path.startsWith('/auth/')) return answerSignIn(ask);
    if (ask.path === '/' || ask.path === '/agent') return redirect('/agent/dashboard');
    if (ask.path.startsWith('/agent/')) return answerAgentPage(ask, state.session, page.files, page.options);
    if (ask.path.startsWith('/attachments/'))
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: 'Attachment' };
    throw refuse.notFound();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    return json(
      { error: 'SandboxFault', description: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      500,
    );
  }
}

function answerApi(state: SandboxState, ask: Ask): Answer {
  const { headers, refused } = state.limits.spend(ask);
  const answer = refused ?? answerSession(state, ask);
  return withEtag(ask, { ...answer, headers: { ...headers, ...answer.headers } });
}

function answerSession(state: SandboxState, ask: Ask): Answer {
  try {
    if (!state.session.isSignedIn(ask.headers.cookie)) return answerSignedOut(ask);
    const { handler, params } = findRoute(ask.method, ask.path);
    if (ask.method !== 'GET') guardWrite(ask, state.session);
    return handler({ ask, params, state, me: findMe(state.data) });
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** Without a session: `users/me` is anonymous with 200, JSON calls get 401, the rest is sent to sign in (`api.md` 10). */
function answerSignedOut(ask: Ask): Answer {
  if (/\/users\/me(\.json)?$/.test(ask.path)) return ANONYMOUS;
  const wantsJson = ask.path.endsWith('.json') || (ask.headers.accept ?? '').includes('application/json');
  return wantsJson ? refuse.signedOut().answer : redirect(signInAddress(ask));
}

/** Rails' weak tag and cache rule (`api.md` 9); a matching `If-None-Match` gets 304. */
function withEtag(ask: Ask, answer: Answer): Answer {
  if (answer.status !== 200 || ask.method !== 'GET') return answer;
  const etag = `W/"${createHash('sha256').update(answer.body).digest('hex').slice(0, 32)}"`;
  const headers = {
    'cache-control': 'max-age=0, private, must-revalidate',
    etag,
    vary: 'Accept, Origin',
    ...answer.headers,
  };
  return ask.headers['if-none-match'] === etag ? { status: 304, headers, body: '' } : { ...answer, headers };
}
