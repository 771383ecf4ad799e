import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { Options } from '../../../src/view/options/options.tsx';
import { readDates } from '../../../src/view/options/read-typed.ts';
import { expectAccessible } from './check-axe.ts';
import { draw, make } from './options-samples.tsx';

afterEach(cleanup);

describe('policy', () => {
  it('locks what an organisation has set, and shows it', async () => {
    const counting = [
      'region',
      'dayZero',
      'deadline',
      'pendingClock',
      'solvedBy',
      'dayStart',
      'extraHolidays',
    ] as const;
    const own = ['flow', 'dock', 'groups', 'oldestBy', 'pendingDays', 'governmentDomains', 'notices'] as const;
    const locked = [...own, ...counting, 'teamDomains', 'teamWords'] as const;
    const { container } = draw({ locked: [...locked] });
    expect(screen.getAllByText('Set by your organisation')).toHaveLength(locked.length);
    expect(screen.getByRole<HTMLSelectElement>('combobox').disabled).toBe(true);
    for (const radio of screen.getAllByRole('radio'))
      expect(radio.matches(':disabled, fieldset:disabled *')).toBe(true);
    await expectAccessible(container);
  });

  it('locks nothing else', () => {
    draw({ locked: ['dock'] });
    expect(screen.getAllByText('Set by your organisation')).toHaveLength(1);
    expect(screen.getByRole<HTMLSelectElement>('combobox').disabled).toBe(false);
  });
});

describe('working days', () => {
  const change = (settings: object) => ({ kind: 'change-setting', change: settings });
  it.each([
    ['Scotland', { region: 'scotland' }],
    ['The next working day, when it came after hours or on a day off', { dayZero: 'next-working-day' }],
    ['At the end of the working day', { deadline: 'day-end' }],
    ['Stops', { pendingClock: 'stops' }],
    ['Closed', { solvedBy: 'closed' }],
  ])('may be counted otherwise: %s', (label, settings) => {
    const act = vi.fn();
    draw({ act });
    fireEvent.click(screen.getByRole('radio', { name: label }));
    expect(act.mock.calls).toEqual([[change(settings)]]);
  });

  it('may start and end at other times; what is no time is not taken', () => {
    const act = vi.fn();
    draw({ act });
    fireEvent.change(screen.getByLabelText('Ends at'), { target: { value: '16:00' } });
    expect(act.mock.calls).toEqual([[change({ dayStart: '09:30', dayEnd: '16:00' })]]);
    fireEvent.change(screen.getByLabelText('Starts at'), { target: { value: '' } });
    expect(act).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['2026-12-29', ['2026-12-29']],
    ['29/12/2026, 1.1.2027\n2026-12-29', ['2026-12-29', '2027-01-01']],
    ['2026-02-30 tomorrow 12/13/2026', []],
    ['', []],
  ])('days off as typed: %j', (typed, dates) => expect(readDates(typed)).toEqual(dates));
});

describe('notices', () => {
  it('are off, and are asked for in the click', () => {
    const act = vi.fn();
    draw({ act });
    expect(screen.queryByLabelText('From')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'On' }));
    expect(act.mock.calls).toEqual([[{ kind: 'choose-notices', on: true }]]);
  });

  it('have quiet hours', async () => {
    const act = vi.fn();
    const { container } = draw({ act, settings: { ...defaultSettings, notices: true } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '08:00' } });
    expect(act.mock.calls).toEqual([[{ kind: 'change-setting', change: { quietFrom: '17:30', quietTo: '08:00' } }]]);
    await expectAccessible(container);
  });
});

describe('page health', () => {
  it('tells what was found and how', () => {
    draw();
    const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;
    expect(row('triage-guide')).toContain('Working');
    expect(row('note-warning')).toContain('Could not find its place');
    expect(row('note-warning')).toContain('composer-mode');
    expect(row('ticket-pane')).toContain('workspace-2024');
    expect(row('submit-button')).toContain('Missing');
    expect(row('dirtyTab')).toContain('Not there now');
    const part = screen.getByRole('region', { name: 'Page health' });
    expect(part.textContent).toContain('Last seen on team.zendesk.com at 14:02.');
    expect(part.textContent).toContain('1 of 2 parts of the page was not found.');
  });

  it('copies the report and says so', () => {
    const act = vi.fn();
    const { rerender } = draw({ act });
    const part = screen.getByRole('region', { name: 'Page health' });
    expect(within(part).getByRole('status').textContent).toBe('');
    fireEvent.click(within(part).getByRole('button', { name: 'Copy report' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'copy-report' });
    rerender(<Options {...make({ copied: true })} />);
    expect(within(part).getByRole('status').textContent).toContain('Report copied');
  });

  it('says what to do when no page was seen', () => {
    draw({ health: undefined });
    expect(screen.getByText(/Open a ticket in Zendesk, then come back/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull();
  });
});
