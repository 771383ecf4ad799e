import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, MessageAnswer } from '../../../src/contracts/messages.ts';
import { answerMessage, askTab } from '../../../src/platform/messages.ts';

const data: MessageAnswer<'refresh-queue'> = {
  snapshot: {
    host: 'govuk.zendesk.com',
    userId: 1,
    groupIds: [2],
    at: '2021-09-02T09:00:00Z',
    clockOffset: 0,
    rows: [],
    missing: [],
    dropped: 0,
  },
  subjects: { '9000001': 'Technical fault report' },
};

describe('askTab', () => {
  const answerWith = (answer: unknown) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(answer as never);

  it.each<[string, unknown, Answer<unknown>]>([
    ['a good answer', { ok: true, data }, { ok: true, data }],
    [
      'a refusal',
      { ok: false, code: 'rate-limited', retryAfter: 30 },
      { ok: false, code: 'rate-limited', retryAfter: 30 },
    ],
    ['nothing', undefined, { ok: false, code: 'unreachable' }],
    ['null', null, { ok: false, code: 'unreachable' }],
    ['a code nobody knows', { ok: false, code: 'tired' }, { ok: false, code: 'invalid-answer' }],
    ['data of another shape', { ok: true, data: { rows: 3 } }, { ok: false, code: 'invalid-answer' }],
  ])('%s', async (_what, raw, wanted) => {
    answerWith(raw);
    expect(await askTab(1, 'refresh-queue', { force: true })).toEqual(wanted);
  });

  it('a tab that cannot be reached is a code, not an exception', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await askTab(1, 'refresh-queue', { force: false })).toEqual({ ok: false, code: 'unreachable' });
  });
});

describe('answerMessage', () => {
  type Listener = (message: unknown, sender: { id?: string; url?: string }) => unknown;
  beforeEach(() => fakeBrowser.reset());

  const listen = () => {
    let listener: Listener = () => undefined;
    const runtime = fakeBrowser.runtime as unknown as { id: string; getURL: (path: string) => string };
    runtime.id = 'ours';
    runtime.getURL = () => 'chrome-extension://ours/';
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
      listener = given as Listener;
    });
    const answer = vi.fn(async () => ({ ok: true as const, data }));
    answerMessage('refresh-queue', answer, new AbortController().signal);
    return { ask: (message: unknown, sender: Parameters<Listener>[1]) => listener(message, sender), answer };
  };
  const page = { id: 'ours', url: 'chrome-extension://ours/src/entries/popup.html' };
  const question = { secondLine: 'refresh-queue', request: { force: true } };

  it('answers a page of this extension', async () => {
    const { ask, answer } = listen();
    expect(await ask(question, page)).toEqual({ ok: true, data });
    expect(answer).toHaveBeenCalledWith({ force: true });
  });

  it.each<[string, unknown, Parameters<Listener>[1]]>([
    ['another extension', question, { id: 'theirs', url: 'chrome-extension://theirs/x.html' }],
    ['a web page', question, { id: 'ours', url: 'https://govuk.zendesk.com/agent/tickets/1' }],
    ['nobody in particular', question, {}],
    ['a message of another name', { secondLine: 'delete-all', request: {} }, page],
    ['a request of another shape', { secondLine: 'refresh-queue', request: { force: 'yes' } }, page],
    ['no message at all', null, page],
  ])('is silent to %s', (_what, message, sender) => {
    const { ask, answer } = listen();
    expect(ask(message, sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });
});
