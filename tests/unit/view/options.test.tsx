import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { readDomains } from '../../../src/view/options/read-typed.ts';
import { expectAccessible } from './check-axe.ts';
import { draw } from './options-samples.tsx';

afterEach(cleanup);

describe('Options', () => {
  it('has its five parts', async () => {
    const { container } = draw();
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(parts).toEqual(['Flow', 'Note checks', 'Queue', 'Page health', 'About']);
    await expectAccessible(container);
  });

  it('says which version it is', () => {
    draw();
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
