import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/view/popup/popup.tsx';
import type { PopupProps } from '../../../src/view/popup/popup-types.ts';
import { expectAccessible } from './check-axe.ts';
import { figures, makePopup } from './figure-samples.ts';

afterEach(cleanup);

const draw = (change: Partial<PopupProps> = {}) => render(<Popup {...makePopup(change)} />);
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('what waits, by priority', () => {
  it('says the wall screen’s colour in words, and leads to the tickets', async () => {
    const { container } = draw();
    const names = region('New and Open in my groups')
      .getAllByRole('link')
      .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')?.split('?')[1]]);
    expect(names).toEqual([
      ['High 3 some, New and Open', 'waiting+high'],
      ['Normal 5 many, New and Open', 'waiting+normal'],
      ['No priority 0 clear, New and Open', 'waiting+none'],
      ['Low 1 some, New and Open', 'waiting+low'],
    ]);
    await expectAccessible(container);
  });

  it('shows a priority it does not know, when there is one', () => {
    const waiting = figures.waiting.map((one) => (one.priority === 'other' ? { ...one, ids: [77] } : one));
    draw({ figures: { ...figures, waiting } });
    expect(screen.getByRole('link', { name: 'Other 1 clear, New and Open' })).toBeTruthy();
  });
});

describe('my tickets', () => {
  it('by status, each leading to them', () => {
    draw();
    const links = region('My tickets by status').getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Open 2', 'Pending 1']);
    expect(links[1]?.getAttribute('href')).toContain('status+pending');
  });

  it('by due date, with how it came about, Zendesk’s own targets labelled as such', () => {
    draw();
    const due = region('My open tickets, by due date');
    expect(due.getByRole('link').textContent).toBe('#48127 Homepage search returns no results');
    expect(due.getByText('First reply due tomorrow, Tue 24 Nov')).toBeTruthy();
    expect(due.getByText('Due Tue 24 Nov, 17:30: 2 working days from Fri 20 Nov; Sat, Sun skipped')).toBeTruthy();
    expect(due.getByText('Zendesk’s own targets: first reply due Tue 24 Nov, 12:00')).toBeTruthy();
  });

  it('nothing due is said, not left blank; no ticket, no list', () => {
    const due = { more: 0, tickets: [{ id: 5, priority: null, clock: undefined, targets: [] }] };
    draw({ figures: { ...figures, due }, subjects: {} });
    expect(region('My open tickets, by due date').getByText('Nothing of the service levels is due')).toBeTruthy();
    cleanup();
    draw({ figures: { ...figures, due: { more: 0, tickets: [] } } });
    expect(screen.queryByRole('region', { name: 'My open tickets, by due date' })).toBeNull();
  });

  it('the first eight stand there, the rest is a click away', () => {
    const tickets = Array.from({ length: 8 }, (_, at) => ({
      id: at + 1,
      priority: null,
      clock: undefined,
      targets: [],
    }));
    draw({ figures: { ...figures, due: { tickets, more: 22 } }, subjects: {} });
    const links = region('My open tickets, by due date').getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      ...Array.from({ length: 8 }, (_, at) => `#${at + 1}`),
      '22 more of my open tickets',
    ]);
  });

  it('my pace against my own past, or that there is none yet', () => {
    draw();
    expect(
      screen.getByText(/You solved 2.2 a working day in the last five; in the 40 before them it was 1.8/),
    ).toBeTruthy();
    cleanup();
    draw({ figures: { ...figures, pace: undefined } });
    expect(screen.getByText(/Your own usual shows here/)).toBeTruthy();
  });

  it('every chart and meter leads to its tickets', () => {
    draw({ windowDays: 30 });
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')?.split('?')[1];
    expect(href('My tickets created in the last 30 days')).toBe('measured+30');
    expect(href('My unsolved tickets')).toBe('unsolved');
    expect(href('My solved tickets')).toBe('solved+2026-11-17');
  });
});

describe('a busy day', () => {
  it('says so with the numbers, and whom to tell', async () => {
    const { container } = draw({ busy: { isBusy: true, waiting: 31, usual: 18, days: 12 } });
    expect(screen.getByText('Busier than usual.').parentElement?.textContent).toContain(
      '31 tickets wait in your groups; 18 is usual. Talk to the delivery manager.',
    );
    await expectAccessible(container);
  });

  it.each([[undefined], [{ isBusy: false, waiting: 18, usual: 18, days: 12 }]])('is not claimed: %j', (busy) => {
    draw({ busy });
    expect(screen.queryByText('Busier than usual.')).toBeNull();
  });
});

describe('notices', () => {
  it('are not spoken of while they are off', () => {
    draw();
    expect(screen.queryByText(/Notices/)).toBeNull();
  });

  it.each([
    ['on', {}, 'Notices are on.', 'Snooze for an hour', true],
    ['snoozed', { snoozedUntil: '2026-11-23T15:00:00Z' }, 'Notices are off until 15:00.', 'Turn notices on', false],
    [
      'a rest the browser did not keep',
      { isUnkept: true },
      'Notices are on. Your browser could not keep your choice. Free some disk space, then try again.',
      'Snooze for an hour',
      true,
    ],
    ['a rest that is over', { snoozedUntil: '2026-11-23T14:00:00Z' }, 'Notices are on.', 'Snooze for an hour', true],
  ])('%s', (_, notices, words, button, on) => {
    const act = vi.fn();
    draw({ notices, act });
    expect(screen.getByText(words)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(act.mock.calls).toEqual([[{ kind: 'snooze', on }]]);
  });
});

it('says when the shipped bank holidays run out', () => {
  draw({ holidays: 'Bank holidays are known to the end of 2028.' });
  expect(screen.getAllByRole('status')[0]?.textContent).toContain('Bank holidays are known to the end of 2028.');
});
