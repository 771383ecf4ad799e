import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { readDates } from '../../../src/view/options/dates-setting.tsx';
import { readDomains } from '../../../src/view/options/domain-setting.tsx';
import { Options } from '../../../src/view/options/options.tsx';
import type { OptionsProps } from '../../../src/view/options/options-types.ts';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const health: OptionsProps['health'] = {
  host: 'team.zendesk.com',
  at: '2026-11-23T14:02:00Z',
  hooks: [
    { hook: 'ticket-pane', variant: 'workspace-2024' },
    { hook: 'submit-button', variant: null },
  ],
  features: [
    { feature: 'triage-guide', state: 'working', detail: '' },
    { feature: 'note-warning', state: 'missing', detail: 'composer-mode' },
  ],
};

const make = (change: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: defaultSettings,
  locked: [],
  flows: [
    { id: 'govuk-2nd-line-2021', title: 'GOV.UK Technical 2nd line', version: 1 },
    { id: 'other', title: 'Other flow', version: 2 },
  ],
  groups: [{ id: 20369327, name: '2nd Line--GOV.UK Alerts and Issues' }, { id: 7 }],
  checks: [{ id: 'private-key', kind: 'Private key', severity: 'serious', why: 'It opens doors.' }],
  health,
  version: '0.1.0',
  docs: 'https://docs.example/second-line',
  timeZone: 'Europe/London',
  act: () => undefined,
  ...change,
});
const draw = (change: Partial<OptionsProps> = {}) => render(<Options {...make(change)} />);

describe('Options', () => {
  it('has its five parts', async () => {
    const { container } = draw();
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(parts).toEqual(['Flow', 'Note checks', 'Queue', 'Page health', 'About']);
    await expectAccessible(container);
  });

  it('leads to the documentation, where there is an address', () => {
    const { rerender } = draw();
    const link = screen.getByRole('link', { name: 'Read the documentation' });
    expect(link.getAttribute('href')).toBe('https://docs.example/second-line');
    rerender(<Options {...make({ docs: undefined })} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Second Line, version 0.1.0.')).toBeTruthy();
  });

  it('offers the flows', () => {
    const act = vi.fn();
    draw({ act });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Flow in use' });
    expect(select.value).toBe('');
    expect(select.selectedOptions[0]?.textContent).toBe('The one for this Zendesk');
    fireEvent.change(select, { target: { value: 'other' } });
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-setting', change: { flow: 'other' } });
  });

  it('says so when the chosen flow is gone', () => {
    draw({ settings: { ...defaultSettings, flow: 'lost' } });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('lost');
    expect(screen.getByText(/This flow is not here any more/)).toBeTruthy();
  });

  it.each([
    ['Left', { dock: 'left' }],
    ['Updated', { oldestBy: 'updated' }],
    ['Working days', { pendingDays: 'working' }],
  ])('changes a setting: %s', (name, change) => {
    const act = vi.fn();
    draw({ act });
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-setting', change });
  });

  it('reads mail domains as people type them', () => {
    const act = vi.fn();
    draw({ act });
    const box = screen.getByRole('textbox', { name: 'More mail domains of government' });
    fireEvent.change(box, { target: { value: 'Example.org\n@police.example, example.org not-a-domain' } });
    expect(act).toHaveBeenCalledExactlyOnceWith({
      kind: 'change-setting',
      change: { governmentDomains: ['example.org', 'police.example'] },
    });
    expect(readDomains('')).toEqual([]);
  });
});

describe('what is the team’s own', () => {
  it.each([
    ['Mail domains of your team', 'Team.Example\nanna@team.example', { teamDomains: ['team.example'] }],
    [
      'Words your team does not want in a note',
      ' big  bang \n\nbig bang\nLegacy',
      { teamWords: ['big bang', 'Legacy'] },
    ],
  ])('%s', (name, value, change) => {
    const act = vi.fn();
    draw({ act });
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-setting', change });
  });
});

describe('groups', () => {
  const some = { ...defaultSettings, groups: [7] };

  it('are all of them unless some are chosen', () => {
    draw();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'All my groups' }).checked).toBe(true);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('can be chosen one by one', async () => {
    const act = vi.fn();
    const { container } = draw({ act });
    fireEvent.click(screen.getByRole('radio', { name: 'Only these groups' }));
    expect(act).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: '2nd Line--GOV.UK Alerts and Issues (20369327)' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-setting', change: { groups: [20369327] } });
    await expectAccessible(container);
  });

  it('go back to all', () => {
    const act = vi.fn();
    draw({ act, settings: some });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Group 7' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'All my groups' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-setting', change: { groups: [] } });
  });

  it('can be added by id, and only by a number', () => {
    const act = vi.fn();
    draw({ act, settings: some });
    const box = screen.getByRole('textbox', { name: 'Group id' });
    fireEvent.input(box, { target: { value: 'alerts' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add group' }));
    expect(act).not.toHaveBeenCalled();
    expect(screen.getByText(/Enter the number of a group/)).toBeTruthy();
    fireEvent.input(box, { target: { value: ' 23410892 ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add group' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-setting', change: { groups: [7, 23410892] } });
  });

  it('show a chosen group nobody told us of', () => {
    draw({ settings: { ...defaultSettings, groups: [99] } });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Group 99' }).checked).toBe(true);
  });
});

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
