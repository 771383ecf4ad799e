import { type Answer, html, json, redirect, refuse, text } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Fault } from './fault-board.ts';
import { tooManyRequests } from './rate-limit.ts';
import { ANONYMOUS } from './routes/who-am-i.ts';

/** Fields that may be null in recorded answers (`api.md` 6), of tickets, users and metric sets. */
const NULLABLE = new Set(
  'assignee_id group_id organization_id priority type external_id due_at problem_id recipient forum_topic_id satisfaction_rating ticket_form_id custom_status_id email alias phone notes details photo signature last_login_at default_group_id custom_role_id role_type ticket_restriction calendar business solved_at assigned_at initially_assigned_at status_updated_at custom_status_updated_at requester_updated_at assignee_updated_at latest_comment_added_at restriction description next_page refreshed_at'.split(
    ' ',
  ),
);
const UNKNOWN_WORDS: Record<string, string> = {
  status: 'awaiting_review',
  priority: 'critical',
  channel: 'carrier_pigeon',
};

/**
 * The answer a fault puts in place of a good one, or makes of it. `reset` is not here: it drops the connection. A
 * browser's cache has no part in it: what it holds is not taken for good, and what is spoilt is not kept there.
 */
export function spoil(fault: Fault, ask: Ask, answerWell: (ask: Ask) => Answer): Answer {
  if (!fault.kind) return answerWell(ask);
  const { 'if-none-match': _known, ...headers } = ask.headers;
  const answer = answerFault(fault, ask, () => answerWell({ ...ask, headers }));
  const { etag: _tag, ...kept } = answer.headers;
  return { ...answer, headers: { ...kept, 'cache-control': 'no-store' } };
}

function answerFault(fault: Fault, ask: Ask, makeGood: () => Answer): Answer {
  const retryAfter = fault.retryAfter ?? 30;
  switch (fault.kind) {
    case 'signed-out':
      return /\/users\/me(\.json)?$/.test(ask.path) ? ANONYMOUS : refuse.signedOut().answer;
    case 'forbidden':
      return refuse.forbidden().answer;
    case 'not-found':
      return refuse.notFound().answer;
    case 'not-found-object':
      return json(
        {
          error: {
            title: 'No help desk at govuk.zendesk.com',
            message: 'There is no help desk configured at this address.',
          },
        },
        404,
      );
    case 'not-found-empty':
      return text('', 404);
    case 'too-many-text':
      return tooManyRequests(retryAfter);
    case 'too-many-json':
      return withRetry(
        json({ error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' }, 429),
        retryAfter,
      );
    case 'too-many-errors':
      return withRetry(json({ errors: [{ code: 'TooManyRequests', title: 'Too many requests' }] }, 429), retryAfter);
    case 'server-error':
      return html(
        '<!DOCTYPE html><html><head><title>500</title></head><body><h1>Sorry, something went wrong</h1></body></html>',
        500,
      );
    case 'unavailable':
      return withRetry(html('<!DOCTYPE html><html><body><h1>Service unavailable</h1></body></html>', 503), retryAfter);
    case 'bad-request':
      return json({ error: { title: 'Invalid attribute', message: 'You passed an invalid value.' } }, 400);
    case 'conflict':
      return json({ error: 'DatabaseConflict', description: 'Database collision' }, 409);
    case 'invalid':
      return json({ error: 'invalid', description: 'Invalid search: 1 value' }, 422);
    case 'empty':
      return text('', 200);
    case 'huge':
      return json('x'.repeat(20_000_001));
    case 'html':
      return html(
        '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to GOV.UK</h1></body></html>',
      );
    case 'redirect':
      return redirect(`/access/unauthenticated?return_to=${encodeURIComponent(ask.path)}`);
    case 'wrong-shape':
      return json({ unexpected: [1, 'two', { three: null }] });
    case 'truncated': {
      const good = makeGood();
      return { ...good, body: good.body.slice(0, Math.floor(good.body.length / 2)) };
    }
    case 'nulls':
      return rewrite(makeGood(), (key, value) => (NULLABLE.has(key) ? null : value));
    case 'unknown-words':
      return rewrite(makeGood(), (key, value) => (typeof value === 'string' ? (UNKNOWN_WORDS[key] ?? value) : value));
    case 'unknown-keys':
      return rewrite(makeGood(), (_key, value) =>
        isPlain(value)
          ? { ...value, brand_new: { nested: [null, { key: 1 }] }, toString: null, constructor: 5 }
          : value,
      );
    case 'bad-ticket':
      // The first ticket of a list has no time any more; the others are as they were.
      return rewrite(makeGood(), (key, value) =>
        (key === 'results' || key === 'tickets') && Array.isArray(value) && isPlain(value[0])
          ? [{ ...value[0], created_at: null }, ...value.slice(1)]
          : value,
      );
    default:
      return makeGood();
  }
}

const withRetry = (answer: Answer, seconds: number): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'retry-after': String(seconds) },
});

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rewrite(answer: Answer, change: (key: string, value: unknown) => unknown): Answer {
  if (typeof answer.body !== 'string' || !answer.headers['content-type']?.includes('json')) return answer;
  return { ...answer, body: JSON.stringify(JSON.parse(answer.body, change)) };
}
