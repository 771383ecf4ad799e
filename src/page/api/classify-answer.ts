import type { FailureCode } from '../../contracts/messages.ts';

/** What is asked of an answer before its body is trusted. */
export type RawAnswer = {
  status: number;
  /** `Response.type`: `opaqueredirect` is all that is seen of a redirect that was not followed. */
  type: string;
  redirected: boolean;
  contentType: string;
  /** `Retry-After` in seconds, where there is one. */
  retryAfter: number | undefined;
  /** The whole body as text; undefined when it was larger than allowed. */
  body: string | undefined;
};

/** A call that came to nothing; `retryAfter` in seconds. */
export type Failure = { ok: false; code: FailureCode; retryAfter?: number };
/** An answer’s JSON, or why there is none. */
export type Classified = { ok: true; json: unknown } | Failure;

/** What a status of 4xx says to us, where it says something that the agent can act on. */
export const failureCodes: Readonly<Record<number, FailureCode>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
};

function classifyStatus({ status, type, retryAfter }: RawAnswer): Failure | undefined {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { ok: false, code: 'signed-out' };
  if (status >= 200 && status < 300) return undefined;
  // What is left of 4xx says that our own request was wrong: nothing the agent can do.
  const code = failureCodes[status] ?? (status >= 500 ? 'server-error' : 'invalid-answer');
  const mayComeBack = code === 'rate-limited' || code === 'server-error';
  return { ok: false, code, ...(mayComeBack && retryAfter !== undefined ? { retryAfter } : {}) };
}

function isHtml({ contentType, body }: RawAnswer): boolean {
  return /\bx?html\b/i.test(contentType) || /^\s*<(?:!doctype|html|head|body)\b/i.test(body ?? '');
}

/** One reading of all the ways Zendesk says no (`api.md` section 7): JSON, or a code of the closed list. Never throws. */
export function classifyAnswer(answer: RawAnswer): Classified {
  const failure = classifyStatus(answer);
  if (failure !== undefined) return failure;
  if (isHtml(answer)) return { ok: false, code: answer.redirected ? 'signed-out' : 'not-json' };
  if (answer.body === undefined) return { ok: false, code: 'invalid-answer' };
  try {
    return { ok: true, json: JSON.parse(answer.body) };
  } catch {
    // No web page, but cut short or garbled: "not-json" would send the agent to sign in for nothing.
    return { ok: false, code: 'invalid-answer' };
  }
}

/**
 * Whether an answer of `users/me` is that of nobody: with a dead session Zendesk answers 200 and "Anonymous user",
 * without an id (`api.md` section 7).
 */
export function isAnonymous(user: unknown): boolean {
  if (typeof user !== 'object' || user === null) return false;
  return !('id' in user) || user.id === null || user.id === undefined;
}
