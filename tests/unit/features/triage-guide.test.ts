import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import type { TicketAnswer } from '../../../src/page/api/zendesk-api.ts';
import { storedDayAnswers, storedSettings, storedWalk } from '../../../src/platform/stored.ts';
import { HOST, makeTicketAnswer, readTicketPage, unsaved } from './guide-samples.ts';
import { seeTicket } from './page-samples.ts';
import { findHost, overlay, press, shown, start, title, until, wireGuide } from './triage-guide-bench.ts';

const wired = wireGuide();

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
    await until(() => expect(wired.wires.toBackground.mock.calls.length).toBeGreaterThan(1));
    expect((await storedWalk(HOST, 9000001).get())?.answers).toHaveLength(2);
  });
});
