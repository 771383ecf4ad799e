import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import { triageGuide } from '../../../src/features/triage-guide.tsx';
import type { TicketAnswer, ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import type { PageSnapshot } from '../../../src/page/snapshot.ts';
import { storedDayAnswers, storedSettings, storedWalk } from '../../../src/platform/stored.ts';
import { HOST, makeTicketAnswer, readMe, readTicketPage, unsaved } from './guide-samples.ts';
import { elsewhere, makeContext, seeNothing, seeTicket, writeComposer } from './page-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

let wires: ReturnType<typeof wireRuntime>;
const stops: AbortController[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  wires = wireRuntime();
  openGuideDesk();
  writeComposer();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const findHost = () => document.querySelector('second-line-overlay');
const overlay = () => findHost()?.shadowRoot?.querySelector('aside') as HTMLElement | undefined;
const shown = () => overlay()?.textContent?.replace(/\s+/g, ' ') ?? '';
const title = () => overlay()?.querySelector('.card-title')?.textContent;
const press = (name: string) => {
  const all = [...(overlay()?.querySelectorAll('button') ?? [])];
  const found = all.find((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').includes(name));
  if (!found) throw new Error(`no button ${name} among: ${all.map((one) => one.textContent).join(' | ')}`);
  found.click();
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 3_000, interval: 2 });

/** The guide on a page, with a Zendesk that answers at once unless the test holds it back. */
function start(api: Partial<ZendeskApi> = {}) {
  const getTicket = vi.fn(
    async (id: number): Promise<Answer<TicketAnswer>> => ({ ok: true, data: makeTicketAnswer(id) }),
  );
  const getMe = async () => ({ ok: true, data: readMe() }) as const;
  const { context, stop, settings } = makeContext({ getTicket, getMe, ...api });
  stops.push(stop);
  return { guide: triageGuide.start(context), stop, settings, getTicket };
}

describe('beside a ticket', () => {
  it('walks it by clicks, keeps each answer, and ends in what to do', async () => {
    const { guide } = start();
    expect(guide.see(seeTicket(9000013))).toEqual({ state: 'working' });
    expect(shown()).toContain('Reading the ticket');
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    press('No, carry on');
    await until(() => expect(title()).toBe('Does anything make you stop?'));
    press('No, it is genuine');
    await until(() => expect(title()).toBe('What is it about?'));
    press('A technical fault');
    await until(() => expect(title()).not.toBe('What is it about?'));
    expect((await storedWalk(HOST, 9000013).get())?.answers.map(({ step }) => step)).toEqual([
      'today',
      'concern',
      'whose',
    ]);
    press('Start again');
    await until(() => expect(title()).toBe('Does anything make you stop?'));
  });

  it('goes out of the way when it is told to, in a browser that keeps nothing too', async () => {
    const { guide } = start();
    guide.see(seeTicket(9000004));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    press('Collapse');
    await until(() => expect(overlay()?.classList.contains('is-pill')).toBe(true));
  });

  it('a double click answers one step, and a click beside it is not lost', async () => {
    const { guide } = start();
    guide.see(seeTicket(9000004));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    press('No, carry on');
    press('No, carry on');
    press('Move to the left');
    await until(() => expect(title()).toBe('Does anything make you stop?'));
    await until(async () => expect(await storedSettings.get()).toEqual({ dock: 'left' }));
    expect((await storedWalk(HOST, 9000004).get())?.answers.map(({ step }) => step)).toEqual(['today']);
  });

  it('follows what another window answered', async () => {
    const { guide } = start();
    guide.see(seeTicket(9000004));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    const answers = [{ step: 'today', answer: 'no', at: '2021-09-02T08:00:00Z' }];
    await storedDayAnswers.set({ date: '2021-09-02', flow: 'govuk-2nd-line-2021', answers });
    await until(() => expect(title()).toBe('Does anything make you stop?'));
  });

  it('asks Zendesk once a ticket, whatever the page does', async () => {
    const { guide, getTicket } = start();
    for (let round = 0; round < 20; round += 1) guide.see(seeTicket(9000004, { copies: round }));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    expect(getTicket).toHaveBeenCalledOnce();
  });

  it('asks nothing for a page nobody looks at, and catches up when somebody does', async () => {
    const { guide, getTicket } = start();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    guide.see(seeTicket(9000004));
    expect(getTicket).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    expect(getTicket).toHaveBeenCalledOnce();
  });

  it('hostile words stay words', async () => {
    const subject = { value: '<img src=x onerror="alert(1)"><script>alert(2)</script>', unsaved: false };
    const { guide } = start();
    guide.see(seeTicket(9000004, { ticket: { ...readTicketPage(9000004), subject } }));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    expect(findHost()?.shadowRoot?.querySelector('img, script, [onerror]')).toBeNull();
  });

  it('wears the page’s theme', () => {
    const { guide } = start();
    guide.see({ ...seeTicket(9000004), theme: 'dark' });
    expect(findHost()?.getAttribute('data-theme')).toBe('dark');
    guide.see(seeTicket(9000004));
    expect(findHost()?.getAttribute('data-theme')).toBe('light');
  });
});

describe('after a submit', () => {
  const answered = (step: string, answer: string) => ({ step, answer, at: '2021-09-02T08:00:00Z' });
  const keep = () =>
    storedWalk(HOST, 9000001).set({
      flow: 'govuk-2nd-line-2021',
      version: 1,
      answers: [answered('today', 'no'), answered('progress', 'longer')],
      touchedAt: '2021-09-02T08:00:00Z',
    });
  const pending = { ...readTicketPage(9000001), status: { value: 'hold', unsaved: false } };

  it('what was about the moment is forgotten', async () => {
    await keep();
    const { guide } = start();
    guide.see(seeTicket(9000001));
    await until(() => expect(overlay()?.querySelector('.done')).toBeTruthy());
    guide.see(seeTicket(9000001, { ticket: { ...pending, status: unsaved('hold') } }));
    guide.see(seeTicket(9000001, { ticket: pending }));
    await until(async () =>
      expect((await storedWalk(HOST, 9000001).get())?.answers.map(({ step }) => step)).toEqual(['today']),
    );
  });

  it('also when Zendesk has not told of the ticket yet', async () => {
    await keep();
    const held: ((given: Answer<TicketAnswer>) => void)[] = [];
    const getTicket = () => new Promise<Answer<TicketAnswer>>((resolve) => held.push(resolve));
    const { guide } = start({ getTicket });
    guide.see(seeTicket(9000001));
    await new Promise((resolve) => setTimeout(resolve, 2));
    guide.see(seeTicket(9000001, { ticket: pending }));
    expect(held).toHaveLength(2);
    held[1]?.({ ok: true, data: makeTicketAnswer(9000001) });
    await until(async () =>
      expect((await storedWalk(HOST, 9000001).get())?.answers.map(({ step }) => step)).toEqual(['today']),
    );
  });

  it('a change that is not submitted forgets nothing', async () => {
    await keep();
    const { guide } = start();
    guide.see(seeTicket(9000001));
    await until(() => expect(overlay()?.querySelector('.done')).toBeTruthy());
    guide.see(seeTicket(9000001, { ticket: { ...pending, status: unsaved('hold') } }));
    await until(() => expect(wires.toBackground.mock.calls.length).toBeGreaterThan(1));
    expect((await storedWalk(HOST, 9000001).get())?.answers).toHaveLength(2);
  });
});

describe('the right ticket', () => {
  it('is gone at once without a ticket in view, and on other pages', async () => {
    const { guide } = start();
    guide.see(seeTicket(9000004));
    await until(() => expect(title()).toBeTruthy());
    expect(guide.see(seeNothing(9000006))).toEqual({ state: 'waiting', detail: 'ticket-in-view' });
    expect(findHost()).toBeNull();
    guide.see(seeTicket(9000004));
    expect(title()).toBe('Is anything more pressing right now?');
    expect(guide.see(elsewhere)).toEqual({ state: 'waiting', detail: '' });
    expect(findHost()).toBeNull();
  });

  // Each of these ends in another way, so a mix-up cannot go unseen.
  const ids = [9000003, 9000009, 9000022, 9000025] as const;
  type Id = (typeof ids)[number];

  it('property: however fast tickets are switched and answers come, never another ticket’s state is shown', async () => {
    const answers = [{ step: 'today', answer: 'no', at: '2021-09-02T08:00:00Z' }];
    await storedDayAnswers.set({ date: '2021-09-02', flow: 'govuk-2nd-line-2021', answers });
    const wanted = new Map<Id, string>();
    for (const id of ids) {
      const { guide, stop } = start();
      guide.see(seeTicket(id));
      await until(() => expect(title()).toBeTruthy());
      wanted.set(id, title() ?? '');
      stop.abort();
    }
    expect(new Set(wanted.values()).size).toBe(ids.length);

    type Step = { see: Id | 'nothing' | 'elsewhere' } | { zendesk: number } | { background: number };
    const step: fc.Arbitrary<Step> = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ see: fc.constantFrom<Id | 'nothing' | 'elsewhere'>(...ids, 'nothing', 'elsewhere') }),
      },
      { weight: 2, arbitrary: fc.record({ zendesk: fc.nat(5) }) },
      { weight: 3, arbitrary: fc.record({ background: fc.nat(5) }) },
    );
    const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), fc.constantFrom(...ids), async (plan, last) => {
        const zendesk: (() => void)[] = [];
        const background: (() => void)[] = [];
        const getTicket = (id: number) =>
          new Promise<Answer<TicketAnswer>>((resolve) =>
            zendesk.push(() => resolve({ ok: true, data: makeTicketAnswer(id) })),
          );
        const { guide, stop } = start({ getTicket });
        wires.toBackground.mockImplementation(async (message: unknown) => {
          const sender = { id: 'ours', tab: { id: 3 }, frameId: 0, url: `https://${HOST}/agent/tickets/1` };
          const answer = await wires.deliver(message, sender);
          await new Promise<void>((resolve) => background.push(resolve));
          return answer;
        });
        let inView: Id | undefined;
        const check = () => {
          if (inView === undefined) expect(overlay()).toBeUndefined();
          else if (title() !== undefined) expect(title()).toBe(wanted.get(inView));
          else expect(shown()).toContain('Reading the ticket');
        };
        const see = (what: Id | 'nothing' | 'elsewhere') => {
          inView = typeof what === 'number' ? what : undefined;
          const page: PageSnapshot =
            what === 'elsewhere' ? elsewhere : what === 'nothing' ? seeNothing(9000003) : seeTicket(what);
          guide.see(page);
          check();
        };
        for (const one of plan) {
          if ('see' in one) see(one.see);
          else if ('zendesk' in one) zendesk.splice(one.zendesk, 1)[0]?.();
          else background.splice(one.background, 1)[0]?.();
          await settle();
          check();
        }
        // Once everything is answered, the ticket in view shows its own state.
        see(last);
        for (let round = 0; round < 60 && title() === undefined; round += 1) {
          for (const send of [...zendesk.splice(0), ...background.splice(0)]) send();
          await settle();
          check();
        }
        expect(title()).toBe(wanted.get(last));
        stop.abort();
        for (const send of background.splice(0)) send();
        await settle();
        expect(findHost()).toBeNull();
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('a page that shows no ticket', () => {
  const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  const words = 'cannot tell which ticket is on the screen';
  const seeDisputed = (id: number) => ({ ...seeNothing(id), isDisputed: true });

  it('is said after 12 seconds, not before, and taken back when the ticket comes', () => {
    const { guide } = start();
    guide.see(seeDisputed(9000004));
    wait(11.9);
    expect(findHost()).toBeNull();
    wait(0.2);
    expect(shown()).toContain(words);
    expect(shown()).toContain('Reload the page');
    guide.see(seeTicket(9000004));
    expect(shown()).not.toContain(words);
  });

  it('is said as well while the page goes on changing, and stays said', () => {
    const { guide } = start();
    for (let second = 0; second < 13; second += 1) {
      guide.see({ ...seeDisputed(9000004), health: [{ hook: `part ${second}`, variant: null }] });
      wait(1);
    }
    expect(shown()).toContain(words);
    guide.see({ ...seeDisputed(9000004), theme: 'dark' });
    expect(shown()).toContain(words);
  });

  it('has its patience anew for another ticket, and none to lose elsewhere', () => {
    const { guide } = start();
    guide.see(seeDisputed(9000004));
    wait(8);
    guide.see(seeDisputed(9000006));
    wait(8);
    expect(findHost()).toBeNull();
    guide.see(elsewhere);
    wait(60);
    expect(findHost()).toBeNull();
  });

  it('a switch that takes a moment says nothing', () => {
    const { guide } = start();
    guide.see(seeTicket(9000004));
    guide.see(seeDisputed(9000006));
    wait(2);
    guide.see(seeTicket(9000006));
    wait(60);
    expect(shown()).not.toContain(words);
  });

  it('walks by Zendesk’s answer alone where nothing contradicts the address, and says what it cannot see', async () => {
    const { guide, getTicket } = start();
    guide.see(seeNothing(9000004));
    wait(5.9);
    expect([findHost(), getTicket.mock.calls.length]).toEqual([null, 0]);
    wait(0.2);
    vi.useRealTimers();
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    expect(getTicket).toHaveBeenCalledWith(9000004);
    expect(shown()).toContain('cannot see the ticket on this page. It goes by ticket 9000004');
    expect(guide.see({ ...seeNothing(9000004), theme: 'dark' })).toEqual({
      state: 'missing',
      detail: 'ticket-in-view',
    });
    press('No, carry on');
    await until(() => expect(title()).toBe('Does anything make you stop?'));
    expect((await storedWalk(HOST, 9000004).get())?.answers.map(({ step }) => step)).toEqual(['today']);
  });

  it.each<[string, PageSnapshot]>([
    ['another ticket’s address', seeNothing(9000006)],
    ['something that contradicts the address', { ...seeNothing(9000004), isDisputed: true }],
    ['a page that is no ticket', elsewhere],
  ])('lets that walk go at once at %s', async (_what, next) => {
    const { guide } = start();
    guide.see(seeNothing(9000004));
    wait(6);
    vi.useRealTimers();
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    guide.see(next);
    expect(findHost()).toBeNull();
  });

  it('shows the ticket itself once it comes into view, without the notice', async () => {
    const { guide } = start();
    guide.see(seeNothing(9000004));
    wait(6);
    vi.useRealTimers();
    await until(() => expect(shown()).toContain('cannot see the ticket'));
    guide.see(seeTicket(9000004));
    await until(() => expect(shown()).not.toContain('cannot see the ticket'));
    expect(title()).toBe('Is anything more pressing right now?');
  });
});

describe('the end', () => {
  it('takes the host away, and nothing brings it back', async () => {
    const { guide, stop, settings } = start();
    guide.see(seeTicket(9000004));
    await until(() => expect(title()).toBeTruthy());
    stop.abort();
    expect(findHost()).toBeNull();
    settings.value = { ...settings.value, dock: 'left' };
    const answers = [{ step: 'today', answer: 'no', at: '2021-09-02T08:00:00Z' }];
    await storedDayAnswers.set({ date: '2021-09-02', flow: 'govuk-2nd-line-2021', answers });
    expect(findHost()).toBeNull();
  });

  it('an extension that is gone says what to do', async () => {
    wires.toBackground.mockRejectedValue(new Error('Extension context invalidated.'));
    const { guide } = start();
    guide.see(seeTicket(9000004));
    await until(() => expect(shown()).toContain('Reload the page to go on. Your answers are kept.'));
  });

  it('trouble of Zendesk leaves a walk from the page, with the reason', async () => {
    const { guide } = start({ getTicket: async () => ({ ok: false, code: 'forbidden' }) });
    guide.see(seeTicket(9000004));
    await until(() => expect(title()).toBe('Is anything more pressing right now?'));
    expect(shown()).toContain('does not let your account read all of this ticket');
  });
});
