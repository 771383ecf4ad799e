import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../../src/view/overlay/overlay.tsx';
import type { OverlayProps } from '../../../src/view/overlay/overlay-types.ts';
import { fromTicket, makeProps, makeWalk, passOn, whose } from './walk-samples.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const nextStep = { ...whose, step: 'kind', question: 'Which kind?' };
const atNext = {
  kind: 'walk',
  walk: makeWalk(
    { kind: 'step', step: nextStep },
    [fromTicket, fromTicket, fromTicket].map((s, n) => ({ ...s, step: `s${n}` })),
  ),
} as const;
const atEnding = { kind: 'walk', walk: makeWalk({ kind: 'ending', ending: passOn }) } as const;

/** Draws into a shadow root, as on the page; testing-library's queries stop at its border. */
function drawInShadow(change: Partial<OverlayProps> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  const view = render(<Overlay {...makeProps(change)} />, { container });
  return { root, container, draw: (next: Partial<OverlayProps>) => view.rerender(<Overlay {...makeProps(next)} />) };
}

const heard = (root: ParentNode) => root.querySelector('[data-live]')?.textContent;

describe('keys', () => {
  const act = vi.fn();
  beforeEach(() => act.mockClear());
  const press = (key: string, init: KeyboardEventInit = {}) =>
    fireEvent.keyDown(screen.getByRole('button', { name: 'data.gov.uk' }), { key, ...init });

  it.each([
    ['1', 'publishing'],
    ['2', 'dgu'],
    ['3', 'unsure'],
  ])('%s gives that answer', (key, answer) => {
    render(<Overlay {...makeProps({ act })} />);
    press(key);
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'answer-step', step: 'whose', answer });
  });

  it('Escape collapses', () => {
    render(<Overlay {...makeProps({ act })} />);
    press('Escape');
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'collapse' });
  });

  it.each<[string, string, KeyboardEventInit]>([
    ['a number without an answer', '4', {}],
    ['zero', '0', {}],
    ['a letter', 'a', {}],
    ['a held key', '1', { repeat: true }],
    ['Control and a number', '1', { ctrlKey: true }],
    ['Alt and a number', '1', { altKey: true }],
  ])('%s does nothing', (_name, key, init) => {
    render(<Overlay {...makeProps({ act })} />);
    press(key, init);
    expect(act).not.toHaveBeenCalled();
  });

  it('a number at an ending does nothing', () => {
    render(<Overlay {...makeProps({ act, state: atEnding })} />);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Back' }), { key: '1' });
    expect(act).not.toHaveBeenCalled();
  });

  it('a key outside the overlay does nothing', () => {
    render(<Overlay {...makeProps({ act })} />);
    fireEvent.keyDown(document.body, { key: '1' });
    expect(act).not.toHaveBeenCalled();
  });

  it('each of the first nine answers shows its key, none after', () => {
    const answers = Array.from({ length: 11 }, (_, n) => ({ answer: `a${n}`, label: `Answer ${n}` }));
    render(
      <Overlay
        {...makeProps({ state: { kind: 'walk', walk: makeWalk({ kind: 'step', step: { ...whose, answers } }) } })}
      />,
    );
    expect(document.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(9);
  });

  it('the tab order is that of the eye', () => {
    const { container } = render(<Overlay {...makeProps()} />);
    const names = [...container.querySelectorAll('button, a')].map(
      (el) => el.getAttribute('aria-label') ?? el.textContent,
    );
    expect(names).toEqual([
      'Show the whole flow',
      'Move to the left',
      'Collapse',
      'Change: Is it still to be triaged?',
      'Change: Is it legitimate?',
      'Common tasks',
      '1GOV.UK publishing likely Tag govt_form',
      '2data.gov.uk',
      '3I’m not sure',
      'Back',
      'Start again',
      'Add log to note',
    ]);
    expect(container.querySelector('[tabindex="0"], [tabindex="1"]')).toBeNull();
  });
});

describe('focus and speech', () => {
  it('what has the focus stays in view when the overlay gets smaller', () => {
    const { root, draw } = drawInShadow();
    const answer = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes('data.gov.uk'));
    const [show, heading] = [vi.fn(), vi.fn()];
    Object.assign(answer as HTMLElement, { scrollIntoView: show });
    Object.assign(root.querySelector('h3') as HTMLElement, { scrollIntoView: heading });
    answer?.focus();
    draw({ place: { ...makeProps().place, maxHeight: 300 } });
    expect(show).toHaveBeenCalledOnce();
    expect(root.activeElement).toBe(answer);
    root.querySelector('h3')?.focus();
    draw({ place: { ...makeProps().place, maxHeight: 260 } });
    expect(heading).not.toHaveBeenCalled();
  });

  it('stays silent at first', () => {
    expect(heard(drawInShadow().root)).toBe('');
  });

  it('says the step once when focus is elsewhere, and leaves focus there', () => {
    const outside = document.body.appendChild(document.createElement('textarea'));
    outside.focus();
    const { root, draw } = drawInShadow();
    draw({ state: atNext });
    expect(heard(root)).toBe('Step 4: Which kind?');
    const spoken = vi.fn();
    const watch = new MutationObserver(spoken);
    watch.observe(root, { childList: true, characterData: true, subtree: true });
    draw({ state: { ...atNext } });
    expect(watch.takeRecords()).toEqual([]);
    expect(heard(root)).toBe('Step 4: Which kind?');
    expect(document.activeElement).toBe(outside);
  });

  it('moves focus to the new question, silently, when focus was inside', () => {
    const { root, draw } = drawInShadow();
    root.querySelector<HTMLElement>('.answer')?.focus();
    draw({ state: atNext });
    expect(root.activeElement?.textContent).toBe('Which kind?');
    expect(heard(root)).toBe('');
  });

  it('moves focus to the ending when focus was inside', () => {
    const { root, draw } = drawInShadow();
    root.querySelector<HTMLElement>('.answer')?.focus();
    draw({ state: atEnding });
    expect(root.activeElement?.textContent).toBe('Pass it to another department');
  });

  it('says the outcome when focus is elsewhere', () => {
    const { root, draw } = drawInShadow();
    draw({ state: atEnding });
    expect(heard(root)).toBe('Outcome: Pass it to another department');
    expect(root.activeElement).toBeNull();
  });

  it('says the step when the ticket has been read', () => {
    const { root, draw } = drawInShadow({ state: { kind: 'loading' } });
    draw({});
    expect(heard(root)).toBe('Step 3: Whose is it?');
  });

  it('keeps focus through collapse and expand', () => {
    const { root, draw } = drawInShadow();
    root.querySelector<HTMLElement>('[aria-label="Collapse"]')?.focus();
    draw({ collapsed: true });
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Expand');
    draw({ collapsed: false });
    expect(root.activeElement?.textContent).toBe('Whose is it?');
  });

  it('does not lose focus when what held it goes away', () => {
    const { root, draw } = drawInShadow();
    root.querySelector<HTMLElement>('.answer')?.focus();
    draw({ state: { kind: 'trouble', message: 'Zendesk is not answering.', next: 'Try again.' } });
    expect(root.activeElement?.textContent).toBe('Triage');
  });

  it('takes no focus when it collapses with focus elsewhere', () => {
    const { root, draw } = drawInShadow();
    draw({ collapsed: true });
    expect(root.activeElement).toBeNull();
  });
});
