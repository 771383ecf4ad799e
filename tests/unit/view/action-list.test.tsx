import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActionList } from '../../../src/view/overlay/action-list.tsx';
import type { ActionIntent, ActionLine, ActionListState } from '../../../src/view/overlay/action-types.ts';
import { filterChoices } from '../../../src/view/overlay/name-box.tsx';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const line = (over: Partial<ActionLine> = {}): ActionLine => ({
  place: 0,
  words: 'Set priority to High',
  detail: 'Priority: Normal → High',
  state: 'ready',
  isWorked: true,
  canUndo: false,
  canShow: true,
  canSave: false,
  canPreview: false,
  ...over,
});
const folder = 'Inside government::Pass through';
const names = [`${folder}::Ferry Test Agency`, `${folder}::Fishing Permits Office`, `${folder}::Notional Visa Service`];

function draw(over: Partial<ActionListState> = {}) {
  const act = vi.fn<(intent: ActionIntent) => void>();
  const state: ActionListState = {
    lines: [line()],
    isRunning: false,
    progress: '',
    canDoAll: true,
    canUndoAll: false,
    ...over,
  };
  return { act, ...render(<ActionList state={state} act={act} />) };
}
/** What a screen reader says of a button after its name. */
const readDescription = (one: Element) =>
  (one.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('what to do', () => {
  it('says what will change before it does, and is worked by the names of the contract', async () => {
    const { act, container } = draw();
    const list = screen.getByRole('list', { name: 'What to do' });
    expect(within(list).getByText('Priority: Normal → High')).toBeTruthy();
    fireEvent.click(button('Do it: Set priority to High'));
    fireEvent.click(button('Show me where: Set priority to High'));
    expect(act.mock.calls).toEqual([[{ kind: 'do', place: 0 }], [{ kind: 'show', place: 0 }]]);
    await expectAccessible(container);
  });

  it('an action that cannot be done says why, to a screen reader too', () => {
    draw({ lines: [line({ off: 'This ticket is closed.' })] });
    const off = button('Do it: Set priority to High');
    expect(off.disabled).toBe(true);
    expect(readDescription(off)).toBe('Priority: Normal → High This ticket is closed.');
  });

  it('what stopped says why beside its button, which may be pressed again', async () => {
    const said = 'Perhaps done: Submit as Open. Look at the ticket first.';
    const { act, container } = draw({ lines: [line({ state: 'stopped', said, preview: ['Status: → Open'] })] });
    const again = button('Do it: Set priority to High');
    expect(readDescription(again)).toBe(`Priority: Normal → High ${said}`);
    fireEvent.click(again);
    expect(act).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it.each(['doing', 'done', 'saved'] as const)(
    '%s: it keeps its place and its focus, and does nothing more',
    (state) => {
      const { act } = draw({ lines: [line({ state, canUndo: state === 'done' })] });
      const still = button('Do it: Set priority to High');
      still.focus();
      fireEvent.click(still);
      expect([document.activeElement, act.mock.calls]).toEqual([still, []]);
    },
  );

  it('while it runs, Do all stays under the second click of two, and Stop stands beside it', () => {
    const { act } = draw({ isRunning: true, progress: '1 of 2: Take it' });
    fireEvent.click(button('Do all'));
    expect(act).not.toHaveBeenCalled();
    fireEvent.click(button('Stop'));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'stop' });
    expect(document.querySelector('[aria-live]')?.textContent).toBe('1 of 2: Take it');
  });

  it('words that nobody can suggest are asked for before the list; suggested ones stand in their line', async () => {
    const own = line({ place: 1, words: 'Reply: ask', text: '', isOwn: true });
    const { act, container } = draw({ lines: [line({ words: 'Reply: tell', text: 'Hello' }), own] });
    const list = screen.getByRole('list', { name: 'What to do' });
    const [first, second] = screen.getAllByRole('textbox');
    expect([first, second].map((one) => one?.getAttribute('aria-label'))).toEqual([
      'Text for: Reply: ask',
      'Text for: Reply: tell',
    ]);
    expect([first, second].map((one) => list.contains(one as Node))).toEqual([false, true]);
    expect(screen.getByText('Your words, for step 2.')).toBeTruthy();
    fireEvent.input(first as Element, { target: { value: 'Which page?' } });
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'write', place: 1, text: 'Which page?' });
    await expectAccessible(container);
  });

  it('what came of it stands above Do all: words that come under two clicks move no button up', () => {
    draw({ progress: '1 of 1 done, nothing submitted yet.', submitAs: 'submit as Open' });
    const said = screen.getByText('1 of 1 done, nothing submitted yet.', { selector: 'p' });
    for (const name of ['Do all', 'Do all and submit as Open'])
      expect(said.compareDocumentPosition(button(name)) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('what came to stand under the second of two clicks is not pressed by it', () => {
    const kept = { words: 'Submit still says Solved.', submit: 'Submit as New' };
    const question = { place: 0, lines: [], isSaving: false };
    const { act } = draw({ submitAs: 'submit as Open', kept, question });
    const names = ['Do all and submit as Open', 'Do it: Set priority to High', 'Do it: Submit as New', 'Save now'];
    const press = (detail: number) => names.map((name) => fireEvent.click(button(name), { detail }));
    press(2);
    expect(act).not.toHaveBeenCalled();
    press(1);
    // By the keyboard.
    press(0);
    expect(act).toHaveBeenCalledTimes(2 * names.length);
  });

  it('what a person does is ticked off', () => {
    const { act } = draw({ lines: [line({ words: 'Tell the lead', isWorked: false, ticked: false, canShow: false })] });
    expect(screen.queryByRole('button', { name: /^Do it/ })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Tell the lead' }));
    expect(act).toHaveBeenCalledWith({ kind: 'tick', place: 0, on: true });
  });

  it('text is shown as text', () => {
    const bad = '<img src=x onerror=alert(1)>';
    draw({ lines: [line({ preview: [bad], text: bad, said: bad })], progress: bad });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(bad);
  });
});

describe('a macro below a folder', () => {
  const macro = { chosen: '', choices: names, trouble: undefined };
  const box = () => screen.getByRole<HTMLInputElement>('combobox');
  const options = () => screen.queryAllByRole('option').map((one) => one.textContent);

  it('is found by typing and chosen by the keyboard', async () => {
    const { act, container } = draw({ lines: [line({ macro })] });
    expect(options()).toEqual([]);
    box().focus();
    expect(act).toHaveBeenCalledWith({ kind: 'list-macros', place: 0 });
    await screen.findAllByRole('option');
    expect(options()).toHaveLength(3);
    fireEvent.input(box(), { target: { value: 'PERMITS fish' } });
    expect(options()).toEqual(['Fishing Permits Office']);
    await expectAccessible(container);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(
      'Fishing Permits Office',
    );
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(act).toHaveBeenLastCalledWith({ kind: 'choose-macro', place: 0, title: names[1] });
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('Enter takes nothing by guess, and Escape closes the list alone', async () => {
    const outer = vi.fn();
    document.addEventListener('keydown', outer);
    const { act } = draw({ lines: [line({ macro })] });
    box().focus();
    await screen.findAllByRole('option');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(act.mock.calls.some(([{ kind }]) => kind === 'choose-macro')).toBe(false);
    outer.mockClear();
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect([options(), outer.mock.calls]).toEqual([[], []]);
    document.removeEventListener('keydown', outer);
  });

  it('filters by every word, whatever its case', () => {
    const choices = names.map((words, at) => ({ key: String(at), words }));
    expect(filterChoices(choices, 'a n')).toHaveLength(3);
    expect(filterChoices(choices, 'NOTIONAL visa')).toEqual([choices[2]]);
    expect(filterChoices(choices, 'zz')).toEqual([]);
    const beside = [
      { key: 'a', words: 'Send it on', more: 'privacy' },
      { key: 'b', words: 'Privacy team' },
    ];
    expect(filterChoices(beside, 'privacy').map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('lists fifty at most, and finds what is beyond them by typing', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ key: String(at), words: `Macro ${at}` }));
    expect(filterChoices(many, '')).toHaveLength(50);
    expect(filterChoices(many, '299')).toEqual([many[299]]);
  });
});

describe('the question before the API', () => {
  const question = { place: 0, lines: ['Priority: Normal → High'], isSaving: false };

  it('shows the difference, and the way back has the focus', async () => {
    const { act, container } = draw({ question });
    const dialog = screen.getByRole('alertdialog', { name: 'Save this through Zendesk’s API?' });
    expect(dialog.textContent).toContain('Priority: Normal → High');
    expect(document.activeElement?.textContent).toBe('Go back');
    fireEvent.keyDown(dialog, { key: 'Escape' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save now' }));
    expect(act.mock.calls).toEqual([[{ kind: 'drop-save' }], [{ kind: 'save' }]]);
    await expectAccessible(container);
  });

  it('while it saves, nothing can be pressed; what is refused offers no yes', () => {
    const { act } = draw({ question: { ...question, isSaving: true } });
    fireEvent.click(button('Saving'));
    expect(act).not.toHaveBeenCalled();
    cleanup();
    draw({ question: { ...question, refusal: 'The note checks found something.' } });
    expect(screen.queryByRole('button', { name: 'Save now' })).toBeNull();
  });
});
