import * as z from 'zod/mini';
import { type Answer, failureCodeSchema, type MessageName, messages } from '../contracts/messages.ts';
import { browser } from './browser.ts';
import { isWithin, MESSAGE_LIMITS } from './is-within.ts';

/** How long a question to another context may stay unanswered: a dead one in Firefox never answers. */
const PATIENCE = 20_000;

const failure = z.object({
  ok: z.literal(false),
  code: failureCodeSchema,
  retryAfter: z.optional(z.number()),
});

/**
 * Asks the content script of one tab. Never throws: no receiver, a dead one, silence or an answer of the
 * wrong shape all come back as a code. `T` is the shape the owning feature gave the answer.
 */
export function askTab<T>(tabId: number, name: MessageName, request: object): Promise<Answer<T>> {
  return ask<T>(name, () => browser.tabs.sendMessage(tabId, { secondLine: name, request }));
}

/** Asks the background, which wakes for it. Never throws, as `askTab`. */
export function askBackground<T>(name: MessageName, request: object): Promise<Answer<T>> {
  return ask<T>(name, () => browser.runtime.sendMessage({ secondLine: name, request }));
}

async function ask<T>(name: MessageName, send: () => Promise<unknown>): Promise<Answer<T>> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const sent = Promise.resolve()
    .then(send)
    .catch(() => undefined);
  const answer = await Promise.race([sent, silence]);
  if (answer === undefined || answer === null) return { ok: false, code: 'unreachable' };
  const refused = failure.safeParse(answer);
  if (refused.success) {
    const { code, retryAfter } = refused.data;
    return retryAfter === undefined ? { ok: false, code } : { ok: false, code, retryAfter };
  }
  const good = z.object({ ok: z.literal(true), data: messages[name].answer }).safeParse(answer);
  return good.success ? { ok: true, data: good.data.data as T } : { ok: false, code: 'invalid-answer' };
}

/**
 * Answers one kind of message, until the signal aborts. Only those the table names may ask, and only from this
 * extension; anybody else gets no answer at all, and neither does a message too large or of another shape. A ticket
 * tab asks about its own host only.
 */
export function answerMessage<Request, T>(
  name: MessageName,
  answer: (request: Request) => Promise<Answer<T>>,
  signal?: AbortSignal,
): void {
  const { from, request } = messages[name];
  const incoming = z.object({ secondLine: z.literal(name), request });
  const listener = (message: unknown, sender: Sender) => {
    if (!mayAsk(from, sender) || !isWithin(message, MESSAGE_LIMITS)) return undefined;
    const parsed = incoming.safeParse(message);
    if (
      !parsed.success ||
      (from === 'ticket-tabs' && isOfAnotherHost(parsed.data.request as { host?: unknown }, sender))
    )
      return undefined;
    return answer(parsed.data.request as Request);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

type Sender = { id?: string | undefined; url?: string | undefined; tab?: unknown; frameId?: number | undefined };

function mayAsk(from: 'our-pages' | 'ticket-tabs', { id, url, tab, frameId }: Sender): boolean {
  if (id !== browser.runtime.id || !url) return false;
  if (from === 'our-pages') return url.startsWith(browser.runtime.getURL(''));
  return tab !== undefined && frameId === 0 && /^https:\/\/[a-z0-9-]+\.zendesk\.com\/agent\//.test(url);
}

function isOfAnotherHost(request: { host?: unknown }, { url = '' }: Sender): boolean {
  return request.host !== undefined && request.host !== new URL(url).host;
}
