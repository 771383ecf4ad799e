import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkNote } from '../../../src/features/note-warning/check-note.ts';
import { handoverPart } from '../../../src/features/triage-guide/handover-part.ts';
import { offerPart } from '../../../src/platform/parts.ts';

const signal = new AbortController().signal;
const LOG = 'Triage log\n\n- Key is AKIA (agent)\n\n[Second Line log v1 · …]';
const write = vi.fn(async (): Promise<string | undefined> => LOG);
const run = vi.fn();
const undo = vi.fn();
let can: true | string;
let draft: { mode: string; text: string } | undefined;

beforeEach(() => {
  can = true;
  draft = { mode: 'internal', text: '' };
  run.mockReset().mockResolvedValue({ ok: true, token: 4 });
  undo.mockReset().mockResolvedValue({ ok: true, token: 5 });
  write.mockClear().mockResolvedValue(LOG);
  offerPart('page-actions', { can: () => can, read: () => draft, run, undo });
  offerPart('check-note', undefined);
});
afterEach(() => offerPart('page-actions', undefined));

const add = (isSure = false) => handoverPart.addLog({ ticketId: 7, isSure, write, signal });
const labels = (prompt: Awaited<ReturnType<typeof add>>) => prompt.choices.map(({ label }) => label);

describe('the log on its way into the note', () => {
  it('is written as one note edit, and can be taken out again', async () => {
    const prompt = await add();
    expect(run).toHaveBeenCalledExactlyOnceWith('note', 7, { text: LOG }, signal);
    expect(prompt.words).toContain('The log is in your note');
    expect(prompt.choices[0]?.intent).toEqual({ kind: 'undo-log', token: 4 });
    expect(await handoverPart.undoLog(4, signal)).toBeUndefined();
    expect(undo).toHaveBeenCalledExactlyOnceWith(4, signal);
  });

  it('stands apart from what the agent wrote before', async () => {
    draft = { mode: 'internal', text: 'Mine' };
    await add();
    expect(run.mock.calls[0]?.[2]).toEqual({ text: `\n\n${LOG}` });
  });

  it.each(['public', 'unknown'])('waits for the agent while the composer is %s', async (mode) => {
    draft = { mode, text: '' };
    const prompt = await add();
    expect(run).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    expect(labels(prompt)).toEqual(['Switch and add the log', 'Cancel']);
    await add(true);
    expect(run).toHaveBeenCalledOnce();
  });

  it.each([
    ['draft-in-other-mode', /public reply/],
    ['wrong-ticket', /another ticket/],
    ['no-editor', /editor/],
    ['no-choice', /cannot be chosen/],
    ['failed', /Try again/],
  ])('is not written where the page says %s, and that is said', async (code, words) => {
    can = code;
    expect((await add()).words).toMatch(words);
    expect(run).not.toHaveBeenCalled();
  });

  it('says what came of a page that stopped half way', async () => {
    run.mockResolvedValue({ ok: false, code: 'not-restored', isHalfDone: true });
    expect((await add()).words).toContain('Look at the note');
    undo.mockResolvedValue({ ok: false, code: 'changed-since', isHalfDone: false });
    expect((await handoverPart.undoLog(4, signal))?.words).toContain('You wrote more');
  });

  it('says so when the part that writes did not load, or nobody wrote the log', async () => {
    write.mockResolvedValue(undefined);
    expect((await add()).words).toContain('could not be written');
    expect(run).not.toHaveBeenCalled();
    offerPart('page-actions', undefined);
    expect((await add()).words).toContain('did not load');
  });

  it('has no secret in it, and keeps its last line', async () => {
    const at = LOG.indexOf('AKIA');
    const last = LOG.indexOf('[Second');
    const finding = (severity: string, start: number, length: number) => ({ severity, start, end: start + length });
    const findings = [finding('tone', 0, 6), finding('serious', at, 4), finding('serious', last, 5)];
    offerPart('check-note', () => ({ findings }));
    const prompt = await add();
    expect(run.mock.calls[0]?.[2]).toEqual({ text: LOG.replace('AKIA', '(left out)') });
    expect(prompt.words).toContain('left out');
  });

  it('is looked through by the checks that a note is', async () => {
    const key = 'AKIA2E0A8F3B244C9986';
    write.mockResolvedValue(LOG.replace('AKIA', key));
    // A busy machine is no fault: no check is slow here.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    offerPart('check-note', checkNote);
    await add();
    expect(run.mock.calls[0]?.[2]).toEqual({ text: LOG.replace('AKIA', '(left out)') });
    clock.mockRestore();
  });
});
