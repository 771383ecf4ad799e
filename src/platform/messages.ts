import * as z from 'zod/mini';
import {
  type Answer,
  failureCodeSchema,
  type MessageAnswer,
  type MessageName,
  type MessageRequest,
  messages,
} from '../contracts/messages.ts';
import { browser } from './browser.ts';

/** How long a question to another context may stay unanswered: a dead one in Firefox never answers. */
const PATIENCE = 20_000;

const failure = z.object({
  ok: z.literal(false),
  code: failureCodeSchema,
  retryAfter: z.optional(z.number()),
});

/**
 * Asks the content script of one tab. Never throws: no receiver, a dead one, silence or an answer of the
 * wrong shape all come back as a code.
 */
export async function askTab<N extends MessageName>(
  tabId: number,
  name: N,
  request: MessageRequest<N>,
): Promise<Answer<MessageAnswer<N>>> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const answer: unknown = await Promise.race([
    browser.tabs.sendMessage(tabId, { secondLine: name, request }).catch(() => undefined),
    silence,
  ]);
  if (answer === undefined || answer === null) return { ok: false, code: 'unreachable' };
  const refused = failure.safeParse(answer);
  if (refused.success) {
    const { code, retryAfter } = refused.data;
    return retryAfter === undefined ? { ok: false, code } : { ok: false, code, retryAfter };
  }
  const good = z.object({ ok: z.literal(true), data: messages[name].answer }).safeParse(answer);
  return good.success ? { ok: true, data: good.data.data as MessageAnswer<N> } : { ok: false, code: 'invalid-answer' };
}

/**
 * Answers one kind of message in a content script, until the signal aborts. Only pages of this extension may
 * ask; anybody else gets no answer at all.
 */
export function answerMessage<N extends MessageName>(
  name: N,
  answer: (request: MessageRequest<N>) => Promise<Answer<MessageAnswer<N>>>,
  signal: AbortSignal,
): void {
  const incoming = z.object({ secondLine: z.literal(name), request: messages[name].request });
  const listener = (message: unknown, sender: { id?: string | undefined; url?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const parsed = incoming.safeParse(message);
    return parsed.success ? answer(parsed.data.request as MessageRequest<N>) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
