import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FailureCode, failureCodeSchema } from '../../../src/contracts/messages.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import type { PopupProps } from '../../../src/view/popup/popup-types.ts';
import { expectAccessible } from './check-axe.ts';
import { figures, makePopup, meters } from './figure-samples.ts';

afterEach(cleanup);

const draw = (change: Partial<PopupProps> = {}) => render(<Popup {...makePopup(change)} />);
const status = () => screen.getByRole('status').textContent ?? '';
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('my queue', () => {
  it('leads to the next ticket and says why', async () => {
    const { container } = draw();
    expect(screen.getByRole('heading', { level: 1, name: 'My queue' })).toBeTruthy();
    expect(hrefOf('Next ticket: #48127 Homepage search returns no results')).toContain('/tickets/48127');
    expect(screen.getByText('oldest High ticket, waiting 1 working day')).toBeTruthy();
    await expectAccessible(container);
  });

  it('leaves out a subject it does not know', () => {
    draw({ subjects: {} });
    expect(screen.getByRole('link', { name: 'Next ticket: #48127' })).toBeTruthy();
  });

  it('shows a subject as text, whatever it is', () => {
    draw({ subjects: { 48127: '<img src=x onerror=alert(1)>' } });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'Next ticket: #48127 <img src=x onerror=alert(1)>' })).toBeTruthy();
  });

  it('shows the first-reply clock beside it', () => {
    draw({ nextClock: { words: 'First reply due today', state: 'running', due: '2026-11-23' } });
    expect(screen.getByText('First reply due today')).toBeTruthy();
  });

  it('says so when nothing waits', () => {
    draw({ figures: { ...figures, next: undefined } });
    expect(screen.queryByRole('link', { name: /Next ticket/ })).toBeNull();
    expect(screen.getByText(/Nothing waits for you/)).toBeTruthy();
  });

  it.each([
    ['High: 3', 'high=1+2+3'],
    ['To triage: 1', 'toTriage=4'],
    ['Mine open: 2', 'mineOpen=5+6'],
    ['Pending 5+ days: 0', 'pendingDue='],
  ])('leads from a count to its tickets: %s', (name, query) => {
    draw();
    expect(hrefOf(name)?.split('?')[1]).toBe(query);
  });

  it('keeps each definition one click away', () => {
    draw();
    for (const { definition } of [...Object.values(figures.counts), ...meters]) {
      expect(screen.getByText(definition).closest('details')?.open).toBe(false);
    }
  });

  it('shows tickets of a kind it does not know only when there are some', () => {
    const { rerender } = draw();
    expect(screen.queryByRole('link', { name: /^Other/ })).toBeNull();
    rerender(
      <Popup {...makePopup({ figures: { ...figures, other: { name: 'Other', ids: [9], definition: 'x' } } })} />,
    );
    expect(screen.getByRole('link', { name: 'Other: 1' })).toBeTruthy();
  });
});

describe('service levels', () => {
  it.each([
    ['First reply within 2 working days', '86', '86 percent of 22, target 80, 3 still running', 'On target 80%'],
    [
      'Public enquiries resolved within 5 working days',
      '82',
      '82 percent of 17, target 80, 3 still running',
      'On target 80%',
    ],
    [
      'Department tickets closed within 5 working days',
      '61',
      '61 percent of 18, target 70, 3 still running',
      'Below target 70%',
    ],
  ])('measures %s', (name, value, text, words) => {
    draw();
    const meter = screen.getByRole('meter', { name });
    expect(meter.getAttribute('aria-valuenow')).toBe(value);
    expect(meter.getAttribute('aria-valuemin')).toBe('0');
    expect(meter.getAttribute('aria-valuemax')).toBe('100');
    expect(meter.getAttribute('aria-valuetext')).toBe(text);
    expect(meter.parentElement?.textContent).toContain(words);
  });

  it('is words and not a meter while nothing counts', async () => {
    const none = meters.map((meter) => ({ ...meter, percent: undefined, of: 0, running: 2 }));
    const { container } = draw({ figures: { ...figures, meters: none } });
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getAllByText('No tickets to count yet, 2 still running')).toHaveLength(3);
    await expectAccessible(container);
  });

  it('says how many are not known', () => {
    draw({ figures: { ...figures, meters: meters.map((meter) => ({ ...meter, unknown: 2 })) } });
    const meter = screen.getByRole('meter', { name: 'First reply within 2 working days' });
    expect(meter.getAttribute('aria-valuetext')).toBe('86 percent of 22, target 80, 3 still running, 2 not known');
  });

  it('looks back 7, 30 or 90 days', () => {
    const act = vi.fn();
    draw({ act });
    const group = screen.getByRole('group', { name: 'Tickets created in the last' });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: '90 days' }).checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: '7 days' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'choose-window', days: 7 });
  });
});

describe('charts', () => {
  it('carry their numbers in tables', () => {
    draw();
    const rows = (name: string) =>
      within(screen.getByRole('table', { name }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows('Age of my open tickets, working days')).toEqual([
      ['0', '4'],
      ['1', '0'],
      ['2', '1'],
      ['3', '0'],
      ['4', '0'],
      ['5+', '2'],
    ]);
    // Whether a comma follows the weekday depends on the browser's language data.
    expect(rows('Solved per working day').at(-1)).toEqual([expect.stringMatching(/^Mon,? 23 Nov$/), '3']);
    expect(rows('Solved per working day')).toHaveLength(5);
  });
});

describe('status line', () => {
  it('says how old the figures are', () => {
    draw();
    expect(status()).toBe('Updated 2 min ago');
  });

  it('refreshes once at a time, and keeps the focus', () => {
    const act = vi.fn();
    const { rerender } = draw({ act });
    const button = screen.getByRole('button', { name: 'Refresh' });
    fireEvent.click(button);
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'refresh' });
    button.focus();
    rerender(<Popup {...makePopup({ act, refreshing: true })} />);
    fireEvent.click(button);
    expect(act).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    expect(status()).toContain('refreshing');
  });

  it.each(failureCodeSchema.options)('says what happened, what to do and how old the figures are: %s', async (code) => {
    const { container } = draw({ trouble: { code } });
    expect(status()).toMatch(/\w\. \w.*\./);
    expect(status()).toContain('These figures are from 14:02, 2 min ago.');
    expect(screen.getByRole('link', { name: 'High: 3' })).toBeTruthy();
    await expectAccessible(container);
  });

  it.each<[FailureCode, string]>([
    ['signed-out', 'Sign in to Zendesk'],
    ['not-json', 'Sign in to Zendesk'],
    ['no-agent-tab', 'Open Zendesk'],
  ])('leads to Zendesk where that helps: %s', (code, name) => {
    draw({ trouble: { code } });
    expect(hrefOf(name)).toBe('https://team.zendesk.com/agent');
  });

  it('asks for leave to read Zendesk', () => {
    const act = vi.fn();
    draw({ trouble: { code: 'host-not-granted' }, act });
    fireEvent.click(screen.getByRole('button', { name: 'Allow Second Line to read Zendesk' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'allow-host' });
  });

  it('names the time Zendesk asked us to wait until', () => {
    draw({ trouble: { code: 'rate-limited', retryAt: '2026-11-23T14:05:00Z' } });
    expect(status()).toContain('Zendesk asked us to wait until 14:05.');
  });

  it('says of a fault of Zendesk’s own what it is, also where a time to wait until is known', () => {
    draw({ trouble: { code: 'server-error', retryAt: '2026-11-23T14:05:00Z' } });
    expect(status()).toContain('Zendesk has a problem on its side.');
  });

  it('names the lists that did not arrive and the tickets it could not read', () => {
    draw({ missing: ['groups', 'mine-recent'], dropped: 2 });
    expect(status()).toContain('Some lists did not arrive: tickets of my groups, my recent tickets.');
    expect(status()).toContain('2 tickets could not be read');
    expect(status()).toContain('These figures are from 14:02');
  });

  it('counts one unreadable ticket as one', () => {
    draw({ dropped: 1 });
    expect(status()).toContain('1 ticket could not be read and is not counted.');
  });

  it('says what of a ticket could not be read, in its own words only', () => {
    draw({ dropped: 2, refused: ['created_at', 'status', '<b>ticket</b>', 'toString'] });
    expect(status()).toContain('are not counted. What could not be read: time of creation, status.');
    expect(status()).not.toMatch(/<b>|toString/);
  });
});

describe('the first time', () => {
  const first = { figures: undefined, at: undefined };

  it('says it is reading', async () => {
    const { container } = draw({ ...first, refreshing: true });
    expect(status()).toBe('Reading your queue');
    await expectAccessible(container);
  });

  it('says nothing is stored', () => {
    draw(first);
    expect(status()).toBe('Nothing stored yet');
    expect(screen.getByRole('button', { name: 'Refresh' })).toBeTruthy();
  });

  it('says what went wrong as well', () => {
    draw({ ...first, trouble: { code: 'offline' } });
    expect(status()).toContain('You are offline.');
    expect(status()).toContain('Nothing stored yet');
  });
});
