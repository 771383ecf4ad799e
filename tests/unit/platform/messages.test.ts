import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { answerMessage, askTab } from '../../../src/platform/messages.ts';

const data = { tickets: [{ id: 9000001 }], missing: [] };

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
    ['data of another shape', { ok: true, data: 'text' }, { ok: false, code: 'invalid-answer' }],
  ])('%s', async (_what, raw, wanted) => {
    answerWith(raw);
    expect(await askTab(1, 'fetch-queue', { force: true })).toEqual(wanted);
  });

  it('a tab that cannot be reached is a code, not an exception', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await askTab(1, 'fetch-queue', { force: false })).toEqual({ ok: false, code: 'unreachable' });
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
    answerMessage('fetch-queue', answer, new AbortController().signal);
    return { ask: (message: unknown, sender: Parameters<Listener>[1]) => listener(message, sender), answer };
  };
  const page = { id: 'ours', url: 'chrome-extension://ours/src/entries/popup.html' };
  const question = { secondLine: 'fetch-queue', request: { force: true } };

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
    ['a request of another shape', { secondLine: 'fetch-queue', request: { force: 'yes' } }, page],
    ['no message at all', null, page],
  ])('is silent to %s', (_what, message, sender) => {
    const { ask, answer } = listen();
    expect(ask(message, sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('who may ask the background', () => {
  const ask = async (sender: object) => {
    const addListener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockClear();
    (fakeBrowser.runtime as unknown as { id: string }).id = 'ours';
    answerMessage('read-guide', async () => ({ ok: false, code: 'not-found' }));
    const listener = addListener.mock.calls[0]?.[0] as unknown as (message: unknown, sender: object) => unknown;
    return listener({ secondLine: 'read-guide', request: { ticketId: 1 } }, sender);
  };
  const tab = { id: 'ours', tab: { id: 3 }, frameId: 0, url: 'https://govuk.zendesk.com/agent/tickets/1' };

  it('answers the top frame of an agent page', async () => {
    expect(await ask(tab)).toEqual({ ok: false, code: 'not-found' });
  });

  it.each<[string, object]>([
    ['another extension', { ...tab, id: 'theirs' }],
    ['a frame inside', { ...tab, frameId: 4 }],
    ['the help centre', { ...tab, url: 'https://govuk.zendesk.com/hc/en-gb' }],
    ['a look-alike host', { ...tab, url: 'https://govuk.zendesk.com.example/agent/tickets/1' }],
    ['no tab', { ...tab, tab: undefined }],
  ])('is silent to %s', async (_what, sender) => {
    expect(await ask(sender)).toBeUndefined();
  });
});
