import { describe, expect, it, vi } from 'vitest';
import { makeRow, type Row } from '../../../src/features/triage-guide/do-actions/ending-row.ts';
import {
  isHalfway,
  makeSession,
  markSaved,
  type Session,
  type SessionTools,
} from '../../../src/features/triage-guide/do-actions/ending-session.ts';
import { findMacro, listBelow } from '../../../src/features/triage-guide/do-actions/macro-shelf.ts';
import { makeWish } from '../../../src/features/triage-guide/do-actions/make-wish.ts';
import { describePreview, expectMacro } from '../../../src/features/triage-guide/do-actions/preview-lines.ts';
import { runAll, runOne, undoAll } from '../../../src/features/triage-guide/do-actions/run-ending.ts';
import { saySaved } from '../../../src/features/triage-guide/do-actions/save-words.ts';
import { sayHow } from '../../../src/features/triage-guide/do-actions/where-words.ts';
import { isWorked } from '../../../src/flow/find-off.ts';
import { planActions } from '../../../src/flow/plan-actions.ts';
import { findPreset, presets } from '../../../src/flow/presets.ts';
import { actions } from '../../../src/page/act/action-table.ts';
import type { ActResult } from '../../../src/page/act/run-action.ts';
import { makeFacts } from '../flow/make-facts.ts';

const flow = findPreset('govuk-2nd-line-2021')!;

function open(endingId: string): Session {
  const ending = flow.endings.find(({ id }) => id === endingId)!;
  return makeSession(7, { ...ending, actions: planActions(ending.actions, flow, makeFacts({})) });
}

/** A page that takes everything, but for what a test makes it answer. */
function makeTools(answers: Record<string, ActResult> = {}) {
  let token = 0;
  const run = vi.fn(async (name: string): Promise<ActResult> => answers[name] ?? { ok: true, token: ++token });
  const undo = vi.fn(async (of: number): Promise<ActResult> => ({ ok: true, token: of }));
  const keepDone = vi.fn();
  const tools = {
    page: { run, undo, read: () => undefined, can: () => true },
    shelf: {},
    getGroupName: async () => undefined,
    changed: () => undefined,
    keepDone,
  } as unknown as SessionTools;
  return { tools, run, undo, keepDone, names: () => run.mock.calls.map(([name]) => name) };
}

describe('all of it', () => {
  it('works fields, then the reply, and stops before Submit unless asked', async () => {
    const { tools, names, keepDone } = makeTools();
    const session = open('o21-take-it');
    await runAll(session, tools);
    expect(names()).toEqual(['takeIt', 'priority', 'reply']);
    expect(session.progress).toBe('3 of 3 done, nothing submitted yet.');
    expect(keepDone).not.toHaveBeenCalled();
    await runAll(session, tools, true);
    expect(names().slice(3)).toEqual(['submit']);
    expect(keepDone).toHaveBeenCalledExactlyOnceWith(7, 'o21-take-it');
  });

  it('stops at the first that is not there: nothing after it, least of all Submit', async () => {
    const { tools, names } = makeTools({ priority: { ok: false, code: 'not-set', isHalfDone: false, left: [] } });
    const session = open('o21-take-it');
    await runAll(session, tools, true);
    expect(names()).toEqual(['takeIt', 'priority']);
    expect(session.progress).toBe(
      'Stopped at 2 of 4. Not done: Set priority to High. Zendesk did not take it in time.',
    );
  });

  it('two at once are one', async () => {
    const { tools, names } = makeTools();
    const session = open('o21-take-it');
    await Promise.all([runAll(session, tools), runAll(session, tools), runOne(session, session.rows[0]!, tools)]);
    expect(names()).toEqual(['takeIt', 'priority', 'reply']);
  });

  it('takes back the last first', async () => {
    const { tools, undo } = makeTools();
    const session = open('o21-take-it');
    await runAll(session, tools);
    await undoAll(session, tools);
    expect(undo.mock.calls.map(([token]) => token)).toEqual([3, 2, 1]);
    expect(session.rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready', 'ready']);
  });

  it('a refused submit is told, keeps what was staged, and is not tried again by itself', async () => {
    const { tools, names, keepDone } = makeTools({ submit: { ok: true, token: 9, saved: false } });
    const session = open('o21-take-it');
    await runAll(session, tools, true);
    expect(session.progress).toContain('Zendesk did not save the ticket.');
    expect(names().filter((name) => name === 'submit')).toHaveLength(1);
    expect(session.rows[0]?.state).toBe('done');
    expect(keepDone).not.toHaveBeenCalled();
  });
});

describe('a reply and a note', () => {
  it('need two submits: the note waits, and the ending is done with the second', async () => {
    const { tools, names, keepDone } = makeTools();
    const session = open('o10-subject-access');
    for (const row of session.rows) if (row.action.do === 'reply' || row.action.do === 'note') row.text = 'Words.';
    await runAll(session, tools);
    expect(names()).toEqual(['priority', 'reply']);
    expect(session.progress).toContain('one comment with each submit');
    expect(isHalfway(session)).toBe(true);
    markSaved(session, tools);
    expect(keepDone).not.toHaveBeenCalled();
    await runAll(session, tools);
    expect(names()).toEqual(['priority', 'reply', 'note']);
    expect(isHalfway(session)).toBe(false);
    markSaved(session, tools);
    expect(keepDone).toHaveBeenCalledOnce();
  });

  it('without a text nothing is written', async () => {
    const { tools, run } = makeTools();
    const session = open('o24-log');
    await runAll(session, tools);
    expect(session.progress).toContain('Write the text first');
    expect(run).not.toHaveBeenCalled();
  });
});

describe('macros', () => {
  const list = (...titles: string[]) => ({ isWhole: true, macros: titles.map((title, at) => ({ id: at + 1, title })) });
  const five = 'GOV.UK 2nd line tech: pending for 5+ days';
  it.each([
    ['the very name', [five], { macro: { id: 1, title: five } }],
    ['4+ for 5+', [five.replace('5+', '4+')], { trouble: 'You cannot see this macro in Zendesk.' }],
    ['another case', [five.toUpperCase()], { trouble: 'You cannot see this macro in Zendesk.' }],
    ['the name inside a folder', [`Old::${five}`], { trouble: 'You cannot see this macro in Zendesk.' }],
    ['two of it', [five, five], { trouble: expect.stringContaining('two macros of this name') }],
  ])('%s', (_what, titles, found) => {
    expect(findMacro(list(...titles), five, undefined)).toEqual(found);
  });

  it('one that was renamed is named by its number, not taken', () => {
    expect(findMacro(list('New name'), five, 1)).toEqual({ trouble: expect.stringContaining('“New name”') });
  });

  it('a folder holds what is below it, and nothing beside it', () => {
    const all = list('A::B::Two', 'A::B', 'A::Bee::Three', 'A::B::C::One', 'B::Four');
    expect(listBelow(all, 'A::B')).toEqual(['A::B::C::One', 'A::B::Two']);
  });

  const shown = {
    macro: { id: 1, title: five },
    at: 0,
    groups: new Map([[5, 'Queue']]),
    preview: {
      updatedStamp: 'x',
      fields: { status: 'solved', group_id: 5 },
      tags: { add: ['a'], remove: ['b'] },
      comment: { body: 'One\n\nTwo\nThree\nFour', public: true },
    },
  };
  it('a preview tells the difference, of a text its first lines', () => {
    expect(describePreview(shown)).toEqual([
      'Status: → Solved',
      'Group: → Queue',
      'Tags: adds a, takes off b; the others stay',
      'Public reply: One\nTwo\nThree …',
    ]);
    expect(describePreview(shown, { status: 'new', group_id: 'Queue' }).slice(0, 2)).toEqual([
      'Status: New → Solved',
      'Group: Queue, as it is now',
    ]);
    expect(describePreview({ ...shown, preview: { updatedStamp: 'x', fields: {} } })).toEqual([
      'It changes nothing on this ticket.',
    ]);
  });

  it('what it promises is what is waited for', () => {
    expect(expectMacro(shown)).toEqual({
      draft: shown.preview.comment.body,
      mode: 'public',
      status: 'solved',
      group: 'Queue',
      tags: ['a'],
      tagsOff: ['b'],
    });
  });

  it('what it changes beside what the page shows is named, and custom fields by their number', () => {
    const fields = { priority: 'low', group_id: 6, type: 'incident', custom_fields: [{ id: 4711, value: 'x' }] };
    const preview = { updatedStamp: 'x', fields };
    expect(expectMacro({ ...shown, preview })).toEqual({
      priority: 'low',
      custom: [4711],
      more: ['group_id', 'type', 'custom_fields'],
    });
  });
});

describe('the API’s answer in words', () => {
  it.each([
    [{ ok: true, updatedAt: '', differences: [] }, 'Saved through the API.'],
    [{ ok: true, updatedAt: '', differences: ['priority'] }, 'not as asked: priority'],
    [
      {
        ok: false,
        code: 'conflict',
        changes: [{ field: 'priority', value: 'high', by: 'Robin', at: '2021-09-02T10:02:00Z' }],
      },
      'Nothing was saved: somebody changed the ticket meanwhile. Robin set priority to high at 10:02 UTC.',
    ],
    [
      { ok: false, code: 'conflict', changes: [{ field: 'constructor', value: '', at: '2021-09-02T10:02:00Z' }] },
      'Somebody changed constructor at 10:02 UTC.',
    ],
    [
      { ok: false, code: 'refused', sentences: ['Priority is needed.'] },
      'Zendesk did not save it: Priority is needed.',
    ],
    [{ ok: false, code: 'unsure' }, 'Look at the ticket before you do anything else.'],
    [{ ok: false, code: 'signed-out' }, 'Nothing was saved: you are signed out'],
  ] as const)('%j', (result, words) => {
    expect(saySaved(result as unknown as Parameters<typeof saySaved>[0])).toContain(words);
  });
});

it('suggested words are the agent’s to change', () => {
  const row: Row = makeRow({ do: 'reply', about: 'say so', text: 'Hello', words: 'Reply: say so' }, 0);
  expect(row.text).toBe('Hello');
});

it('every action the product works has a control, what to wish of it, and words for where it is; the rest have none', () => {
  const kinds = new Set<string>();
  for (const { id } of presets) {
    const preset = findPreset(id)!;
    for (const ending of preset.endings)
      for (const action of planActions(ending.actions, preset, makeFacts({}))) {
        const wish = makeWish({ ...makeRow(action, 0), status: 'open', title: 'x' });
        expect(wish !== undefined).toBe(isWorked(action));
        expect(sayHow(action, 'x') !== '').toBe(isWorked(action));
        if (!wish) continue;
        kinds.add(action.do);
        expect(Object.keys(actions[wish.name]).sort()).toEqual(['can', 'do', 'read', 'target', 'undo']);
      }
  }
  expect([...kinds].sort()).toEqual([
    ...['add-tag', 'apply-macro', 'note', 'reply', 'set-group', 'set-priority', 'submit', 'take'],
  ]);
});
