import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import type { TicketAnswer } from '../../../src/page/api/zendesk-api.ts';
import type { PageSnapshot } from '../../../src/page/snapshot.ts';
import { storedDayAnswers, storedWalk } from '../../../src/platform/stored.ts';
import { HOST, makeTicketAnswer } from './guide-samples.ts';
import { elsewhere, seeNothing, seeTicket } from './page-samples.ts';
import { findHost, overlay, press, shown, start, title, until, wireGuide } from './triage-guide-bench.ts';

const wired = wireGuide();

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
        wired.wires.toBackground.mockImplementation(async (message: unknown) => {
          const sender = { id: 'ours', tab: { id: 3 }, frameId: 0, url: `https://${HOST}/agent/tickets/1` };
          const answer = await wired.wires.deliver(message, sender);
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
  }, 300_000);
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
    wired.wires.toBackground.mockRejectedValue(new Error('Extension context invalidated.'));
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
