import { describe, expect, it, vi } from 'vitest';
import {
  isSavedSince,
  makeSession,
  renewSession,
  type Session,
  type SessionTools,
  seeSaved,
} from '../../../src/features/triage-guide/do-actions/ending-session.ts';
import { listToDo, runAll, runOne } from '../../../src/features/triage-guide/do-actions/run-ending.ts';
import { showRows } from '../../../src/features/triage-guide/do-actions/show-rows.ts';
import { planActions } from '../../../src/flow/plan-actions.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import type { ActResult } from '../../../src/page/act/run-action.ts';
import { makeFacts } from '../flow/make-facts.ts';

const flow = findPreset('govuk-2nd-line-2021')!;
const UNSURE = { ok: false as const, code: 'unsure' as const, isHalfDone: true, left: [] };
const HELD = { ...UNSURE, code: 'held' as const };

function plan(status?: string) {
  const ending = flow.endings.find(({ id }) => id === 'o21-take-it')!;
  return { ...ending, actions: planActions(ending.actions, flow, makeFacts(status ? { status } : {})) };
}

/** A page that takes all but Submit, of which it says `submit`; `during` runs while a submit is on its way. */
function makeTools(submit: ActResult, during: () => void = () => undefined) {
  const page = {
    button: 'open' as string | undefined,
    run: vi.fn(async (name: string): Promise<ActResult> => {
      if (name === 'submit') during();
      return name === 'submit' ? submit : { ok: true, token: 1 };
    }),
    read: () => page.button,
    can: () => true,
  };
  const keepDone = vi.fn();
  const tools = { page, shelf: {}, getGroupName: async () => undefined, changed: () => undefined, keepDone };
  const submits = () => page.run.mock.calls.filter(([name]) => name === 'submit').length;
  return { tools: tools as unknown as SessionTools, page, submits, keepDone };
}
const submitOf = ({ rows }: Session) => rows.find(({ action }) => action.do === 'submit')!;

describe('a submit of which the page does not show whether it was saved', () => {
  const submitted = async () => {
    const made = makeTools(UNSURE);
    const session = makeSession(7, plan('new'));
    await runAll(session, made.tools, true);
    return { ...made, session };
  };

  it('is told as perhaps done, never as not submitted', async () => {
    const { session, tools } = await submitted();
    const line = showRows(session, tools.page).lines.at(-1);
    for (const said of [session.progress, line?.said]) {
      expect(said).toContain('Perhaps done: Submit as Open.');
      expect(said).toContain('it may have');
      expect(said).not.toMatch(/not (submitted|done)/i);
    }
    expect(line?.canSave).toBe(false);
  });

  it('is not sent again with all the rest, only by its own button', async () => {
    const { session, tools, submits } = await submitted();
    expect(showRows(session, tools.page).submitAs).toBeUndefined();
    expect(listToDo(session, true)).toEqual([]);
    await runAll(session, tools, true);
    expect(submits()).toBe(1);
    await runOne(session, submitOf(session), tools);
    expect(submits()).toBe(2);
  });

  it('nor is the rest, while one part of it may be saved', async () => {
    const { tools, submits } = makeTools({ ok: true, token: 1, saved: true });
    const session = makeSession(7, plan('new'));
    const { code, isHalfDone, left } = UNSURE;
    Object.assign(session.rows[0]!, { state: 'stopped', stop: { code, isHalfDone, left, isUndo: false } });
    await runAll(session, tools, true);
    expect(submits()).toBe(0);
    expect(session.rows[0]?.state).toBe('stopped');
  });

  it('is done once the ticket is seen saved, and so is what was staged', async () => {
    const { session, tools, keepDone } = await submitted();
    seeSaved(session, tools);
    expect(session.rows.map(({ state }) => state)).toEqual(session.rows.map(() => 'saved'));
    expect(showRows(session, tools.page).lines.at(-1)?.said).toBe('Submitted.');
    expect(keepDone).toHaveBeenCalledExactlyOnceWith(7, 'o21-take-it');
  });

  it('is not done when the ticket is saved in another status', async () => {
    const { session, tools, page, keepDone } = await submitted();
    page.button = 'pending';
    seeSaved(session, tools);
    expect(submitOf(session).state).toBe('stopped');
    expect(keepDone).not.toHaveBeenCalled();
  });

  it('is known to be saved by what Zendesk tells of the ticket', async () => {
    const { session } = await submitted();
    renewSession(session, plan('new'));
    expect(isSavedSince(session)).toBe(false);
    renewSession(session, plan('open'));
    expect(isSavedSince(session)).toBe(true);
  });

  it('a status that was so before proves nothing', async () => {
    const { tools } = makeTools(UNSURE);
    const session = makeSession(7, plan('open'));
    await runAll(session, tools, true);
    renewSession(session, plan('open'));
    expect(isSavedSince(session)).toBe(false);
  });
});

it.each([UNSURE, HELD])('a save seen while a submit is waited for counts: %j', async (answer) => {
  const session = makeSession(7, plan('new'));
  const { tools, keepDone } = makeTools(answer, () => seeSaved(session, tools));
  await runAll(session, tools, true);
  expect(session.progress).toContain('done and submitted');
  expect(submitOf(session).state).toBe('saved');
  expect(keepDone).toHaveBeenCalledOnce();
});

it('a save seen before that does not', async () => {
  const session = makeSession(7, plan('new'));
  const { tools } = makeTools(UNSURE, () => seeSaved(session, tools));
  await runAll(session, tools, true);
  Object.assign(submitOf(session), { state: 'ready' });
  const { tools: later } = makeTools(UNSURE);
  await runOne(session, submitOf(session), later);
  expect(submitOf(session).state).toBe('stopped');
});
