import { describe, expect, it, vi } from 'vitest';
import {
  makeSession,
  markSaved,
  type SessionTools,
} from '../../../src/features/triage-guide/do-actions/ending-session.ts';
import { runAll, runOne, submitKept, undoOne } from '../../../src/features/triage-guide/do-actions/run-ending.ts';
import { learnMacro } from '../../../src/features/triage-guide/do-actions/run-row.ts';
import { showRows } from '../../../src/features/triage-guide/do-actions/show-rows.ts';
import { planActions } from '../../../src/flow/plan-actions.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { makeFacts } from '../flow/make-facts.ts';

const flow = findPreset('govuk-2nd-line-2021')!;
const PASS_ON = 'Inside government::Pass through::Ferry Test Agency';

function open(endingId: string) {
  const ending = flow.endings.find(({ id }) => id === endingId)!;
  return makeSession(7, { ...ending, actions: planActions(ending.actions, flow, makeFacts({})) });
}

/** A page whose Submit shows `button`; its one macro sets a status and writes a reply. */
function makeTools({ button = 'new', macroSets = '' } = {}) {
  const page = {
    button,
    draft: '',
    run: vi.fn(async (name: string) => {
      if (name === 'macro') [page.button, page.draft] = [macroSets || page.button, 'Passed on.'];
      return { ok: true as const, token: 1 };
    }),
    undo: vi.fn(async () => {
      page.draft = '';
      return page.button === button
        ? { ok: true as const, token: 1 }
        : { ok: false as const, code: 'cannot-undo' as const, isHalfDone: true, left: ['status'] };
    }),
    read: (name: string) => (name === 'submit' ? page.button : { mode: 'public', text: page.draft }),
    can: () => true,
  };
  const fields = macroSets ? { status: macroSets } : {};
  const preview = { updatedStamp: 'x', fields };
  const macro = { id: 1, title: PASS_ON };
  const shelf = {
    list: async () => ({ ok: true, data: { isWhole: true, macros: [macro] } }),
    preview: async () => ({ macro, preview, groups: new Map(), at: Date.now() }),
  };
  const keepDone = vi.fn();
  const tools = { page, shelf, getGroupName: async () => undefined, changed: () => undefined, keepDone };
  const submits = () =>
    (page.run.mock.calls as unknown[][]).filter(([name]) => name === 'submit').map(([, , wish]) => wish);
  return { tools: tools as unknown as SessionTools, page, submits, keepDone };
}

describe('where no rule names a status', () => {
  it('submits as the page’s button says, and the button of ours says so first', async () => {
    const { tools, submits, keepDone } = makeTools();
    const session = open('o9-privacy');
    expect(showRows(session, tools.page).submitAs).toBe('submit as New');
    await runAll(session, tools, true);
    expect(submits()).toEqual([{ status: 'new' }]);
    expect(keepDone).toHaveBeenCalledExactlyOnceWith(7, 'o9-privacy');
  });

  it('foresees the status a macro sets, and submits as that', async () => {
    const { tools, submits } = makeTools({ macroSets: 'pending' });
    const session = open('o6-pass-through');
    const row = session.rows[0]!;
    row.title = PASS_ON;
    const { preview } = (await tools.shelf.preview(7, { id: 1, title: PASS_ON }, new Map()))!;
    row.shown = { macro: { id: 1, title: PASS_ON }, preview, groups: new Map(), at: Date.now() };
    expect(showRows(session, tools.page).submitAs).toBe('submit as Pending');
    await runAll(session, tools, true);
    expect(submits()).toEqual([{ status: 'pending' }]);
  });

  it('stops before Submit while nothing can tell whether a macro has come, says so, and offers Submit by itself', async () => {
    const { tools, page, submits } = makeTools({ button: 'open' });
    page.draft = 'Passed on.';
    page.run.mockImplementation(async (name: string) => ({ ok: true as const, token: 1, isUnseen: name === 'macro' }));
    const session = open('o6-pass-through');
    session.rows[0]!.title = PASS_ON;
    const unseen = 'Second Line cannot see whether the macro has finished. Check the ticket, then press Submit.';
    await runAll(session, tools, true);
    expect(submits()).toEqual([]);
    expect(session.progress).toBe(`2 of 3 done, nothing submitted yet. ${unseen}`);
    const { lines, submitAs } = showRows(session, tools.page);
    expect(lines[0]?.said).toBe(`Chosen, not submitted yet. ${unseen}`);
    expect([lines.at(-1)?.state, lines.at(-1)?.off, submitAs]).toEqual(['ready', undefined, 'submit as Open']);
    await runOne(session, session.rows.at(-1)!, tools);
    expect(submits()).toEqual([{ status: 'open' }]);
  });

  it('a status that became another one than was said is not submitted', async () => {
    const { tools, page, submits } = makeTools({ macroSets: 'solved' });
    const session = open('o6-pass-through');
    session.rows[0]!.title = PASS_ON;
    // The macro's preview was not there when the agent clicked: "Do all and submit as New".
    await runAll(session, tools, true);
    expect(page.button).toBe('solved');
    expect(submits()).toEqual([]);
    expect(session.progress).toContain('Zendesk’s Submit button says another status now.');
  });

  it('a page that shows no status is left to the agent', async () => {
    const { tools, page, submits } = makeTools();
    page.button = undefined as unknown as string;
    const session = open('o24-log');
    session.rows[0]!.text = 'Words.';
    await runAll(session, tools, true);
    expect(submits()).toEqual([]);
    expect(session.progress).toContain('Submit on the page.');
  });

  it('the agent’s own Submit ends it as well', async () => {
    const { tools, keepDone } = makeTools();
    const session = open('o9-privacy');
    await runAll(session, tools);
    expect(keepDone).not.toHaveBeenCalled();
    markSaved(session, tools);
    expect(keepDone).toHaveBeenCalledOnce();
  });
});

it('where one is named, the agent’s own Submit ends it only with that status', async () => {
  const { tools, page, keepDone } = makeTools({ button: 'solved' });
  const session = open('o21-take-it');
  await runAll(session, tools);
  markSaved(session, tools);
  expect(keepDone).not.toHaveBeenCalled();
  const other = open('o21-take-it');
  page.button = 'open';
  await runAll(other, tools);
  markSaved(other, tools);
  expect(keepDone).toHaveBeenCalledOnce();
});

it('a preview that comes late does not take the place of the macro chosen meanwhile', async () => {
  const { tools } = makeTools();
  const [late, chosen] = ['Inside government::Pass through::Late', PASS_ON].map((title, id) => ({ id, title }));
  const waiting: (() => void)[] = [];
  Object.assign(tools.shelf, {
    list: async () => ({ ok: true, data: { isWhole: true, macros: [late, chosen] } }),
    preview: async (_: number, macro: { id: number; title: string }) => {
      if (macro === late) await new Promise<void>((resolve) => waiting.push(resolve));
      return { macro, preview: { updatedStamp: 'x', fields: {} }, groups: new Map(), at: Date.now() };
    },
  });
  const session = open('o6-pass-through');
  const row = session.rows[0]!;
  row.title = late!.title;
  const learning = learnMacro(session, row, tools);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  row.title = PASS_ON;
  for (const come of waiting) come();
  await learning;
  expect([row.title, row.shown?.macro.title]).toEqual([PASS_ON, PASS_ON]);
});

it('what stopped half-way is not offered to be taken back once the agent has submitted it', async () => {
  const { tools } = makeTools({ button: 'open' });
  const session = open('o21-take-it');
  Object.assign(session.rows[0]!, {
    state: 'stopped',
    token: 5,
    stop: { code: 'not-set', isHalfDone: true, left: [] },
  });
  markSaved(session, tools);
  expect(session.rows.map(({ token }) => token)).toEqual(session.rows.map(() => undefined));
});

describe('a status that a macro set and no control takes back', () => {
  const undone = async () => {
    const made = makeTools({ macroSets: 'solved' });
    const session = open('o6-pass-through');
    session.rows[0]!.title = PASS_ON;
    await runOne(session, session.rows[0]!, made.tools);
    await undoOne(session, session.rows[0]!, made.tools);
    return { ...made, session };
  };

  it('is said, with the ways to have it back', async () => {
    const { session, tools } = await undone();
    expect(session.progress).toContain('The status was not: see above.');
    const { kept, lines } = showRows(session, tools.page);
    expect(kept?.words).toContain('Submit still says Solved');
    expect(kept?.words).toContain('reload the ticket');
    expect(kept?.submit).toBe('Submit as New');
    expect(lines[0]).toMatchObject({ state: 'ready', canUndo: false, said: 'Undone, but for the status.' });
  });

  it('is not said of another action that is taken back', async () => {
    const { session, tools, page } = await undone();
    page.undo.mockResolvedValueOnce({ ok: true as const, token: 1 });
    Object.assign(session.rows[1]!, { state: 'done', token: 5 });
    await undoOne(session, session.rows[1]!, tools);
    expect(session.progress).toBe(`Undone: ${session.rows[1]!.action.words}.`);
  });

  it('is kept by the submit that says so, once', async () => {
    const { session, tools, submits } = await undone();
    await Promise.all([submitKept(session, tools), submitKept(session, tools)]);
    expect(submits()).toEqual([{ status: 'new' }]);
    expect(showRows(session, tools.page).kept).toBeUndefined();
  });

  it('is what “Submit as it stands” submits as', async () => {
    const { session, tools, submits } = await undone();
    await runOne(session, session.rows.at(-1)!, tools);
    expect(submits()).toEqual([{ status: 'new' }]);
  });

  it('is no matter any more once the page shows it again', async () => {
    const { session, tools, page } = await undone();
    page.button = 'new';
    expect(showRows(session, tools.page).kept).toBeUndefined();
  });
});
