import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnsweredStep } from '../../../src/flow/walk-types.ts';
import { Overlay } from '../../../src/view/overlay/overlay.tsx';
import type { OverlayProps } from '../../../src/view/overlay/overlay-types.ts';
import { expectAccessible } from './check-axe.ts';
import { fromAgent, fromTicket, makeProps, makeWalk, passOn, whose } from './walk-samples.ts';

afterEach(cleanup);

const draw = (change: Partial<OverlayProps> = {}) => render(<Overlay {...makeProps(change)} />);
const guide = () => screen.getByRole('complementary', { name: 'Triage guide' });
const ending = { kind: 'walk', walk: makeWalk({ kind: 'ending', ending: passOn }) } as const;
const withSteps = (answered: AnsweredStep[]) =>
  ({ kind: 'walk', walk: makeWalk({ kind: 'step', step: whose }, answered) }) as const;

describe('a step', () => {
  it('asks its question and offers answers whose names begin with their labels', async () => {
    const act = vi.fn();
    const { container } = draw({ act });
    expect(within(guide()).getByRole('heading', { name: 'Whose is it?' })).toBeTruthy();
    expect(screen.getByText('Look at the address the person gives.')).toBeTruthy();
    const likely = screen.getByRole('button', { name: /^GOV\.UK publishing/ });
    expect(likely.textContent).toContain('likely');
    expect(likely.textContent).toContain('Tag govt_form');
    expect(screen.getByRole('button', { name: 'data.gov.uk' }).textContent).not.toContain('likely');
    fireEvent.click(likely);
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'answer-step', step: 'whose', answer: 'publishing' });
    await expectAccessible(container);
  });

  it('opens its links beside the ticket', () => {
    draw();
    const link = screen.getByRole('link', { name: 'Common tasks' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('says which lines the team must confirm', () => {
    draw({ state: { kind: 'walk', walk: makeWalk({ kind: 'step', step: { ...whose, mark: 'inferred' } }) } });
    expect(screen.getAllByText('ask your team')).toHaveLength(1);
  });

  it('leaves the other marks out of sight', () => {
    draw({ state: { kind: 'walk', walk: makeWalk({ kind: 'step', step: { ...whose, mark: 'docs 2021-09-13' } }) } });
    expect(screen.queryByText('ask your team')).toBeNull();
  });

  it('shows words of the flow as text, whatever they are', () => {
    const bad = '<img src=x onerror=alert(1)>';
    const step = { ...whose, question: bad, help: bad, links: [{ label: bad, url: 'javascript:alert(1)' }] };
    draw({ state: { kind: 'walk', walk: makeWalk({ kind: 'step', step }, [{ ...fromTicket, label: bad }]) } });
    expect(guide().querySelector('img')).toBeNull();
    expect(screen.getByRole('heading', { name: bad })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('steps so far', () => {
  it.each<[string, AnsweredStep, string]>([
    ['from the ticket', fromTicket, 'Priority is Normal — from the ticket'],
    [
      'from the page, not saved',
      { ...fromTicket, by: { who: 'ticket', evidence: 'Priority is High', source: 'page-unsaved' } },
      'Priority is High — from the ticket, not saved yet',
    ],
    ['from the agent', fromAgent, 'You, 14:02'],
    [
      'from the agent in summer time, for the day',
      { ...fromAgent, by: { who: 'agent', at: '2026-07-01T08:31:00Z', remembered: true } },
      'You, 09:31, for today',
    ],
  ])('tells the evidence: %s', (_name, answered, words) => {
    draw({ state: withSteps([answered]) });
    const list = screen.getByRole('list', { name: 'Steps so far' });
    const item = within(list).getByRole('listitem');
    expect(item.textContent).toContain(answered.question);
    expect(within(item).getByText(words)).toBeTruthy();
    expect(within(item).getByRole('button', { name: `Change: ${answered.question}` })).toBeTruthy();
  });

  it('tells the day of an answer from another day', () => {
    draw({ state: withSteps([fromAgent]), now: '2026-11-25T10:00:00Z' });
    expect(screen.getByText('You, 23 Nov, 14:02')).toBeTruthy();
  });

  it('asks to change an answer', () => {
    const act = vi.fn();
    draw({ act });
    fireEvent.click(screen.getByRole('button', { name: 'Change: Is it legitimate?' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'change-answer', step: 'legitimate' });
  });

  it('folds a long trail and shows it again', async () => {
    const answered = [1, 2, 3, 4, 5].map((n) => ({
      ...(n === 3 ? fromAgent : fromTicket),
      step: `s${n}`,
      question: `Question ${n}?`,
    }));
    const { container } = draw({ state: withSteps(answered) });
    expect(screen.getByText('5 steps, 4 answered from the ticket')).toBeTruthy();
    const items = () => within(screen.getByRole('list', { name: 'Steps so far' })).getAllByRole('listitem');
    expect(items()).toHaveLength(2);
    expect(items().at(-1)?.textContent).toContain('Question 5?');
    const show = screen.getByRole('button', { name: 'Show all steps' });
    expect(show.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(show);
    expect(items()).toHaveLength(5);
    await expectAccessible(container);
  });
});

describe('an ending', () => {
  it('says what to do, in order, with what changes', async () => {
    const { container } = draw({ state: ending });
    expect(screen.getByRole('heading', { name: 'Pass it to another department' })).toBeTruthy();
    expect(guide().textContent).toContain('A reply is owed.');
    const items = within(screen.getByRole('list', { name: 'What to do' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '1Apply macro Inside government › Pass through ',
      '2Submit as Open ask your teamNew → Open',
    ]);
    await expectAccessible(container);
  });

  it('says why nobody gets a reply', () => {
    const silent = { ...passOn, reply: { none: 'The sender is not a person.' } };
    draw({ state: { kind: 'walk', walk: makeWalk({ kind: 'ending', ending: silent }) } });
    expect(guide().textContent).toContain('No reply. The sender is not a person.');
    expect(guide().textContent).not.toContain('A reply is owed');
  });
});

describe('the frame', () => {
  it.each([
    ['Collapse', { kind: 'collapse' }],
    ['Move to the left', { kind: 'move-dock', to: 'left' }],
    ['Back', { kind: 'go-back' }],
    ['Start again', { kind: 'start-again' }],
  ])('has a button %s', (name, intent) => {
    const act = vi.fn();
    draw({ act });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(act).toHaveBeenCalledExactlyOnceWith(intent);
  });

  it('moves back to the right', () => {
    const act = vi.fn();
    draw({ act, dock: 'left' });
    fireEvent.click(screen.getByRole('button', { name: 'Move to the right' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'move-dock', to: 'right' });
  });

  it('offers no way back before the first answer', () => {
    draw({ state: withSteps([]) });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back' }).disabled).toBe(true);
    expect(screen.queryByRole('list', { name: 'Steps so far' })).toBeNull();
  });

  it('shows the clock as silent status text', () => {
    const clock = [
      {
        level: 'first-reply' as const,
        name: 'First reply within 2 working days',
        state: 'running' as const,
        due: '2026-11-24',
        words: 'First reply due tomorrow, Tue 24 Nov',
        why: 'Due Tue 24 Nov: 2 working days from Fri 20 Nov; Sat, Sun skipped',
      },
    ];
    draw({ state: { kind: 'walk', walk: makeWalk({ kind: 'step', step: whose }), clock } });
    const status = screen.getByRole('status', { name: 'Service levels' });
    expect(status.textContent).toContain('First reply due tomorrow, Tue 24 Nov');
    expect(status.textContent).toContain('First reply within 2 working days');
    expect(status.textContent).toContain('2 working days from Fri 20 Nov');
    expect(status.getAttribute('aria-live')).toBe('off');
  });

  it.each<[string, OverlayProps['state'], string]>([
    ['loading', { kind: 'loading' }, 'Reading the ticket'],
    [
      'trouble',
      { kind: 'trouble', message: 'This ticket could not be read.', next: 'Reload the page.' },
      'This ticket could not be read. Reload the page.',
    ],
  ])('is never blank: %s', async (_name, state, words) => {
    const { container } = draw({ state });
    expect(screen.getByRole('status').textContent).toBe(words);
    expect(screen.getByRole('button', { name: 'Collapse' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('shows a notice beside the walk', () => {
    draw({ state: { kind: 'walk', walk: makeWalk({ kind: 'step', step: whose }), notice: 'The flow has changed.' } });
    expect(screen.getByRole('status').textContent).toBe('The flow has changed.');
  });
});

describe('collapsed', () => {
  it('still shows the step and expands', async () => {
    const act = vi.fn();
    const { container } = draw({ collapsed: true, act });
    expect(within(guide()).getByText('Triage: Whose is it?')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Collapse' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Expand' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'expand' });
    await expectAccessible(container);
  });

  it('shows where the walk ended', () => {
    draw({ collapsed: true, state: ending });
    expect(screen.getByText('Triage: Pass it to another department')).toBeTruthy();
  });

  it('says so when there is no room to expand', () => {
    draw({ place: { ...makeProps().place, mode: 'pill' } });
    expect(screen.getByText('Triage: Whose is it?')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(guide().textContent).toContain('Make the window larger');
  });
});
