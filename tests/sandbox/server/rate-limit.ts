import { type Answer, text } from './answer.ts';
import type { Ask } from './ask.ts';

/** Calls per minute of Suite Enterprise (`api.md` 8.1). */
const ACCOUNT_LIMIT = 700;

type Bucket = { name: string; total: number; seconds: number; key: string };
type Window = { used: number; ends: number };

/** Counts calls; `spend` gives the headers of one call, or the 429 that stands in its place. */
export type RateLimit = { spend(ask: Ask): { headers: Record<string, string>; refused: Answer | undefined } };

/** Endpoint buckets of `api.md` 8.2. */
function bucketsOf(ask: Ask): Bucket[] {
  const path = ask.path.replace(/\.json$/, '');
  if (ask.method === 'PUT' && /^\/api\/v2\/tickets\/\d+$/.test(path)) {
    return [
      { name: 'per-ticket-updates', total: 30, seconds: 600, key: `per-ticket-updates ${path}` },
      { name: 'tickets-update', total: 100, seconds: 60, key: 'tickets-update' },
    ];
  }
  if (path === '/api/v2/tickets') return [{ name: 'tickets-index', total: 100, seconds: 60, key: 'tickets-index' }];
  if (path === '/api/v2/views/count_many') {
    return [{ name: 'views-count-many', total: 6, seconds: 300, key: 'views-count-many' }];
  }
  return [];
}

/** The account's and the endpoints' limits, on the machine's own clock. */
export function makeRateLimit(accountLimit = ACCOUNT_LIMIT): RateLimit {
  const windows = new Map<string, Window>();
  const use = (key: string, seconds: number): Window => {
    const now = performance.now();
    let window = windows.get(key);
    if (!window || window.ends <= now) {
      window = { used: 0, ends: now + seconds * 1000 };
      windows.set(key, window);
    }
    window.used += 1;
    return window;
  };
  const resetOf = (window: Window) => Math.max(1, Math.ceil((window.ends - performance.now()) / 1000));
  return {
    spend(ask) {
      const account = use('account', 60);
      const remaining = Math.max(0, accountLimit - account.used);
      const headers: Record<string, string> = {
        'x-rate-limit': String(accountLimit),
        'x-rate-limit-remaining': String(remaining),
        'ratelimit-limit': String(accountLimit),
        'ratelimit-remaining': String(remaining),
        'ratelimit-reset': String(resetOf(account)),
      };
      let waitFor = account.used > accountLimit ? account : undefined;
      for (const bucket of bucketsOf(ask)) {
        const window = use(bucket.key, bucket.seconds);
        const left = Math.max(0, bucket.total - window.used);
        headers[`zendesk-ratelimit-${bucket.name}`] =
          `total=${bucket.total}; remaining=${left}; resets=${resetOf(window)}`;
        if (window.used > bucket.total) waitFor = window;
      }
      return { headers, refused: waitFor && tooManyRequests(resetOf(waitFor)) };
    },
  };
}

/** The plain text 429 (`api.md` 7 and 8.3). */
export function tooManyRequests(retryAfter: number): Answer {
  const answer = text('Number of allowed API requests per minute exceeded', 429);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'retry-after': String(retryAfter),
      'x-rate-limit-remaining': '0',
      'cache-control': 'max-age=1,public',
    },
  };
}
