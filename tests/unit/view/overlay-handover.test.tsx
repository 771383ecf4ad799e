import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../../src/view/overlay/overlay.tsx';
import type { OverlayPrompt, OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { expectAccessible } from './check-axe.ts';
import { drawTools } from './draw-tools.tsx';
import { fromAgent, makeProps, makeWalk, passOn, whose } from './walk-samples.ts';

afterEach(cleanup);

const at = (change: Partial<OverlayState & { kind: 'walk' }> = {}): OverlayState => ({
  kind: 'walk',
  walk: makeWalk({ kind: 'step', step: whose }),
  ...change,
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const offer: OverlayPrompt = {
  words: 'Sam left off at “Whose is it?”, 14:02.',
  choices: [
    { label: 'Resume', intent: { kind: 'resume-run', at: 'x' } },
    { label: 'Start afresh', intent: { kind: 'start-afresh', at: 'x' } },
  ],
};

describe('handing over', () => {
  it('has its buttons', async () => {
    const act = vi.fn();
    const { container } = render(<Overlay {...makeProps({ act })} />);
    fireEvent.click(button('Add log to note'));
    fireEvent.click(button('Show the whole flow'));
    expect(act.mock.calls).toEqual([[{ kind: 'add-log' }], [{ kind: 'show-flow' }]]);
    await expectAccessible(container);
  });

  it('offers to go on where another agent left off, or not', async () => {
    const act = vi.fn();
    const { container } = render(<Overlay {...makeProps({ act, state: at({ prompt: offer }) })} />);
    expect(screen.getByText(offer.words).closest('[role=status]')).toBeTruthy();
    fireEvent.click(button('Resume'));
    fireEvent.click(button('Start afresh'));
    expect(act.mock.calls.map(([intent]) => intent.kind)).toEqual(['resume-run', 'start-afresh']);
    await expectAccessible(container);
  });

  it('says what came of the log before anything else', () => {
    const prompt: OverlayPrompt = { words: 'The log is in your note.', choices: [] };
    render(<Overlay {...makeProps({ prompt, state: at({ prompt: offer }) })} />);
    expect(screen.getByText('The log is in your note.')).toBeTruthy();
    expect(screen.queryByText(offer.words)).toBeNull();
  });

  it('calls an answer of another agent’s another’s', () => {
    const handed = {
      ...fromAgent,
      by: { who: 'agent' as const, at: '2026-11-23T14:02:00Z', remembered: false, handed: true as const },
    };
    render(<Overlay {...makeProps({ state: at({ walk: makeWalk({ kind: 'step', step: whose }, [handed]) }) })} />);
    expect(screen.getByText('Another agent, 14:02')).toBeTruthy();
  });

  it('has nothing to hand over without a walk', () => {
    render(<Overlay {...makeProps({ state: { kind: 'loading' } })} />);
    expect(screen.queryByRole('button', { name: 'Add log to note' })).toBeNull();
  });
});

describe('lines nobody has confirmed', () => {
  it('say so: the step, an answer, what was answered, the ending and its actions', () => {
    const mark = 'inferred';
    const step = { ...whose, mark, answers: whose.answers.map((answer) => ({ ...answer, mark })) };
    const { container, rerender } = render(
      <Overlay {...makeProps({ state: at({ walk: makeWalk({ kind: 'step', step }, [{ ...fromAgent, mark }]) }) })} />,
    );
    const count = () => container.textContent?.split('ask your team').length ?? 0;
    expect(count() - 1).toBe(1 + whose.answers.length + 1);
    const ending = { ...passOn, mark, actions: passOn.actions.map((action) => ({ ...action, mark })) };
    rerender(<Overlay {...makeProps({ state: at({ walk: makeWalk({ kind: 'ending', ending }, []) }) })} />);
    expect(count() - 1).toBe(1 + passOn.actions.length);
    rerender(<Overlay {...makeProps({ state: at({ walk: makeWalk({ kind: 'step', step: whose }, []) }) })} />);
    expect(count() - 1).toBe(0);
  });
});

describe('this step is wrong', () => {
  const owner = { name: 'The flow’s owner', email: 'flow@example.org' };
  const open = (state: OverlayState, act = vi.fn()) => {
    const drawn = render(<Overlay {...makeProps({ state, act, drawNow: drawTools(state, act) })} />);
    fireEvent.click(button('This step is wrong'));
    return drawn;
  };
  const preview = () => document.querySelector('pre')?.textContent ?? '';

  it('shows what would be said: flow, version, step and the agent’s words, nothing of the ticket', async () => {
    const { container } = open(at({ owner }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' It has no answer for Wales. ' } });
    expect(preview()).toBe('Step “Whose is it?” is wrong\nFlow, version 1\nStep: whose\n\nIt has no answer for Wales.');
    const link = screen.getByRole('link', { name: 'Write an email' }).getAttribute('href') ?? '';
    const query = new URLSearchParams(link.split('?')[1]);
    expect(link.startsWith('mailto:flow@example.org?')).toBe(true);
    expect([...query.keys()]).toEqual(['subject', 'body']);
    expect(`${query.get('subject')}\n${query.get('body')}`).toBe(preview());
    expect(screen.getByText(/Goes to The flow’s owner/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('keeps hostile words in the message', () => {
    open(at({ owner }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'x&bcc=all@example.org?cc=a\r\nb' } });
    const link = screen.getByRole('link', { name: 'Write an email' }).getAttribute('href') ?? '';
    expect([...new URLSearchParams(link.split('?').slice(1).join('?')).keys()]).toEqual(['subject', 'body']);
  });

  it('can be copied, also where the flow names nobody', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => written.push(text) } });
    open(at());
    expect(screen.getByText(/names no owner/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Write an email' })).toBeNull();
    fireEvent.click(button('Copy'));
    await vi.waitFor(() => expect(button('Copied')).toBeTruthy());
    expect(written).toEqual([preview()]);
    vi.unstubAllGlobals();
  });

  it('a number written there answers nothing, and Escape still collapses', () => {
    const act = vi.fn();
    open(at({ owner }), act);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '1' });
    expect(act).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'collapse' });
  });
});
