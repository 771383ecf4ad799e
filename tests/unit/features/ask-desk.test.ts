import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../../../src/features/triage-guide/ask-desk.ts';
import type { OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { makeQuestion } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => vi.restoreAllMocks());

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A background whose answers the test sends, in any order. */
function makeBackground() {
  const waiting: ((answer: unknown) => void)[] = [];
  wireRuntime().toBackground.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
  const answer = async (at: number, message: string) => {
    const state: OverlayState = { kind: 'trouble', message, next: '' };
    waiting[at]?.({ ok: true, data: state });
    await settle();
  };
  return { waiting, answer };
}

const messageOf = (state: OverlayState | undefined) => (state?.kind === 'trouble' ? state.message : state?.kind);

describe('asking the background', () => {
  it('shows an answer under its own ticket', async () => {
    const { answer } = makeBackground();
    const desk = makeDesk();
    void desk.ask(makeQuestion(9000001));
    void desk.ask(makeQuestion(9000002));
    await settle();
    await answer(1, 'two');
    await answer(0, 'one');
    expect([9000001, 9000002].map((id) => messageOf(desk.states.value.get(id)))).toEqual(['one', 'two']);
  });

  it('property: in whatever order answers come, the one to the newest question stands', async () => {
    const ids = [9000001, 9000002] as const;
    const plan = fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        plan.chain((asked) =>
          fc.tuple(fc.constant(asked), fc.shuffledSubarray([...asked.keys()], { minLength: asked.length })),
        ),
        async ([asked, order]) => {
          const { answer } = makeBackground();
          const desk = makeDesk();
          for (const id of asked) void desk.ask(makeQuestion(id));
          await settle();
          for (const at of order) await answer(at, `${asked[at]} by question ${at}`);
          for (const id of ids) {
            const newest = asked.lastIndexOf(id);
            const wanted = newest === -1 ? undefined : `${id} by question ${newest}`;
            expect(messageOf(desk.states.value.get(id))).toBe(wanted);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a background that cannot be reached', () => {
  it('is asked once more, and nobody notices when it then answers', async () => {
    const { toBackground } = wireRuntime();
    const state: OverlayState = { kind: 'loading' };
    toBackground.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    toBackground.mockResolvedValueOnce({ ok: true, data: state });
    const desk = makeDesk();
    await desk.ask(makeQuestion(9000001));
    expect(toBackground).toHaveBeenCalledTimes(2);
    expect(desk.states.value.get(9000001)).toEqual(state);
  });

  it.each([
    [{ kind: 'go-back' } as const, undefined],
    [{ kind: 'answer-step', step: 'today', answer: 'no' } as const, 'answer-step'],
  ])('is asked once more so that %o is not done twice', async (first, kindAgain) => {
    const { toBackground } = wireRuntime();
    toBackground.mockResolvedValueOnce(undefined);
    toBackground.mockResolvedValueOnce({ ok: true, data: { kind: 'loading' } });
    await makeDesk().ask(makeQuestion(9000001, { first }));
    const again = toBackground.mock.calls[1]?.[0] as { request: { first?: { kind: string } } };
    expect(again.request.first?.kind).toBe(kindAgain);
  });

  it('is not asked a third time: the agent is told what happened and what to do', async () => {
    const { toBackground } = wireRuntime();
    toBackground.mockRejectedValue(new Error('Extension context invalidated.'));
    const desk = makeDesk();
    await desk.ask(makeQuestion(9000001));
    expect(toBackground).toHaveBeenCalledTimes(2);
    expect(desk.states.value.get(9000001)).toEqual({
      kind: 'trouble',
      message: 'Second Line was updated or stopped while this page was open.',
      next: 'Reload the page to go on. Your answers are kept.',
    });
  });

  it('a refusal of another kind is not tried again', async () => {
    const { toBackground } = wireRuntime();
    toBackground.mockResolvedValue({ ok: false, code: 'invalid-answer' });
    const desk = makeDesk();
    await desk.ask(makeQuestion(9000001));
    expect(toBackground).toHaveBeenCalledOnce();
    expect(desk.states.value.get(9000001)?.kind).toBe('trouble');
  });
});
