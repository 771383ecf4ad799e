import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
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
  const question = { secondLine: 'fetch-queue', request: { force: true, freshFor: 0 } };

  it('answers a page of this extension', async () => {
    const { ask, answer } = listen();
    expect(await ask(question, page)).toEqual({ ok: true, data });
    expect(answer).toHaveBeenCalledWith({ force: true, freshFor: 0 });
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

describe('property: nobody else is answered', () => {
  const OURS = 'chrome-extension://ours/';
  const good = {
    'our-pages': { id: 'ours', url: `${OURS}src/entries/popup.html` },
    'ticket-tabs': { id: 'ours', tab: { id: 3 }, frameId: 0, url: 'https://govuk.zendesk.com/agent/tickets/1' },
  };
  const requests = {
    'our-pages': ['fetch-queue', { force: true, freshFor: 0 }],
    'ticket-tabs': ['read-guide', { host: 'govuk.zendesk.com', page: { id: 1 } }],
  } as const;

  function listen(from: keyof typeof good) {
    const addListener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockClear();
    Object.assign(fakeBrowser.runtime, { id: 'ours', getURL: () => OURS });
    const answer = vi.fn(async () => ({ ok: true as const, data: {} }));
    const [name, request] = requests[from];
    answerMessage(name, answer);
    const listener = addListener.mock.calls[0]?.[0] as unknown as (message: unknown, sender: object) => unknown;
    return { answer, ask: listener, name, request, question: { secondLine: name, request } };
  }

  const url = fc.oneof(
    fc.webUrl(),
    fc.constantFrom(
      ...['', 'about:blank', 'javascript:1', 'data:text/html,x', 'file:///agent/', 'null', OURS.slice(0, -1)],
      ...['chrome-extension://ours.evil/', 'chrome-extension://theirs/src/entries/popup.html', 'moz-extension://ours/'],
      ...[
        'https://govuk.zendesk.com/',
        'https://govuk.zendesk.com/hc/agent/',
        'http://govuk.zendesk.com/agent/tickets/1',
      ],
      ...['https://evil.example/agent/', 'https://zendesk.com/agent/', 'https://zendesk.com.evil.example/agent/'],
      ...['https://govuk.zendesk.com:8443/agent/tickets/1', 'https://govuk.zendesk.com@evil.example/agent/'],
      ...['https://a.b.zendesk.com/agent/', 'https://evilzendesk.com/agent/', 'https://apps.zendesk.com.evil/agent/'],
    ),
  );
  const stranger = fc.record(
    {
      id: fc.oneof(fc.constant('ours'), fc.string(), fc.constant(undefined)),
      url,
      tab: fc.constantFrom(undefined, { id: 3 }),
      frameId: fc.constantFrom(0, 1, -1, undefined),
    },
    { requiredKeys: [] },
  );

  it.each(['our-pages', 'ticket-tabs'] as const)('%s: by id, frame, tab or address', (from) => {
    const { ask, answer, question } = listen(from);
    expect(ask(question, good[from])).toBeInstanceOf(Promise);
    answer.mockClear();
    fc.assert(
      fc.property(stranger, (sender) => {
        const isOurPage = sender.id === 'ours' && sender.url?.startsWith(OURS) === true;
        fc.pre(!(from === 'our-pages' && isOurPage));
        expect(ask(question, sender)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
    expect(answer).not.toHaveBeenCalled();
  });

  it.each(['our-pages', 'ticket-tabs'] as const)('%s: one wrong part of a good sender is enough', (from) => {
    const { ask, question } = listen(from);
    const wrong = { id: ['theirs', '', undefined], url: ['https://evil.example/agent/', '', undefined] };
    const more = from === 'ticket-tabs' ? { frameId: [1, undefined], tab: [undefined] } : {};
    for (const [key, values] of Object.entries({ ...wrong, ...more })) {
      for (const value of values) expect(ask(question, { ...good[from], [key]: value })).toBeUndefined();
    }
  });

  it.each(['our-pages', 'ticket-tabs'] as const)('%s: whatever a message holds, nothing is thrown', (from) => {
    const { ask, name } = listen(from);
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ secondLine: fc.constant(name), request: fc.anything() })),
        (one) => {
          const answer = ask(one, good[from]);
          expect(answer === undefined || answer instanceof Promise).toBe(true);
        },
      ),
    );
  });

  it.each(['our-pages', 'ticket-tabs'] as const)('%s: a huge or endless message is not looked at', (from) => {
    const { ask, name, request } = listen(from);
    const round: Record<string, unknown> = {};
    round.round = round;
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    const huge = [{ text: 'x'.repeat(5_000_000) }, { list: Array(100_000).fill(1) }, { deep }, round];
    for (const more of huge) {
      expect(ask({ secondLine: name, request: { ...request, ...more } }, good[from])).toBeUndefined();
    }
  });

  it('a ticket tab asks about its own host only', () => {
    const { ask } = listen('ticket-tabs');
    const about = (host: unknown) => ask({ secondLine: 'read-guide', request: { host } }, good['ticket-tabs']);
    expect(about('govuk.zendesk.com')).toBeInstanceOf(Promise);
    for (const host of ['other.zendesk.com', '', null, 7, {}, 'GOVUK.zendesk.com']) expect(about(host)).toBeUndefined();
  });
});
