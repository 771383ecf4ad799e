import { type Classified, classifyAnswer, type Failure } from './classify-answer.ts';
import { makeRateGuard, type RateGuard, readWhole } from './rate-guard.ts';
import { readClockOffset } from './read-clock-offset.ts';

/** Where requests go and what they are made with; all of it comes from outside, so tests need no network. */
export type ApiOptions = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The page's own origin: the session's cookies go nowhere else (`api.md` section 11). */
  origin: string;
  /** The browser's clock, in milliseconds. */
  now: () => number;
  /** Told after every answer what to add to the browser's clock to get Zendesk's, in milliseconds. */
  onClock: (offsetMs: number) => void;
  /** Limits for all calls; a client of its own limits when left out. */
  guard?: RateGuard;
};

/** Asks for a path below `/api/v2/`, such as `users/me.json`. Never throws. */
export type Get = (path: string, options?: { fresh?: boolean }) => Promise<Classified>;

/** A hundred tickets with everything around them are 5 MB at the most seen (`api.md` section 2). */
const largestBody = 20_000_000;
const longestWait = 15_000;

async function readBody(response: Response): Promise<string | undefined> {
  if ((readWhole(response.headers, 'content-length') ?? 0) > largestBody) return undefined;
  const text = await response.text();
  return text.length > largestBody ? undefined : text;
}

async function ask(options: ApiOptions, guard: RateGuard, url: string, fresh: boolean): Promise<Classified> {
  const sentAt = options.now();
  const response = await options.fetch(url, {
    headers: { Accept: 'application/json' },
    credentials: 'include',
    redirect: 'manual',
    cache: fresh ? 'no-store' : 'default',
    signal: AbortSignal.timeout(longestWait),
  });
  const { headers, status } = response;
  const offset = readClockOffset(headers, sentAt, options.now());
  if (offset !== undefined) options.onClock(offset);
  const retryAfter = readWhole(headers, 'retry-after');
  guard.learn(status, headers, retryAfter);
  return classifyAnswer({
    status,
    type: response.type,
    redirected: response.redirected,
    contentType: headers.get('content-type') ?? '',
    retryAfter,
    body: await readBody(response),
  });
}

const offline: Failure = { ok: false, code: 'offline' };
const timedOut: Failure = { ok: false, code: 'offline' };

const nameError = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** Worth a second try at once: the network, or a server that does not ask for a pause. Not what was waited for. */
function isPassing(answer: Classified): boolean {
  if (answer.ok || answer === timedOut) return false;
  return answer.code === 'offline' || (answer.code === 'server-error' && answer.retryAfter === undefined);
}

/** A function that asks Zendesk, within the limits of the rate guard, once more where that may help. */
export function makeGet(options: ApiOptions): Get {
  const guard = options.guard ?? makeRateGuard(options.now);
  return async (path, { fresh = false } = {}) => {
    const url = `${options.origin}/api/v2/${path}`;
    const fail = (error: unknown) => (nameError(error) === 'TimeoutError' ? timedOut : offline);
    const attempt = () => guard.run(() => ask(options, guard, url, fresh).catch(fail));
    const first = await attempt();
    if (!isPassing(first)) return first;
    const second = await attempt();
    // Our own limit must not hide why the first try failed.
    return !second.ok && second.code === 'rate-limited' ? first : second;
  };
}
