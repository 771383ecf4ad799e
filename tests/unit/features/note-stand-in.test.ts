import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/entries/note-checks.iife.ts';
import '../../../src/entries/note-safety.iife.ts';
import '../../../src/entries/page-health.iife.ts';
import { noteWarning } from '../../../src/features/note-warning.tsx';
import type { PaneSnapshot } from '../../../src/page/snapshot.ts';
import { elsewhere, makeContext, seeNothing, seeTicket, writeComposer } from './page-samples.ts';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const SUBMIT = '<button data-test-id="submit_button-button" id="submit">Submit as Open</button>';
let stop: AbortController;
let submits = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  writeComposer(`<p>${KEY}</p>`);
  document.body.insertAdjacentHTML('beforeend', SUBMIT);
  submits = 0;
  document.getElementById('submit')?.addEventListener('click', () => {
    submits += 1;
  });
  history.replaceState({}, '', '/agent/tickets/9000001');
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function start() {
  const made = makeContext();
  stop = made.stop;
  return noteWarning.start(made.context);
}

const host = () => document.querySelector('second-line-note');
const words = () => host()?.shadowRoot?.querySelector('section')?.textContent ?? '';
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
const without = (lost: Partial<PaneSnapshot['anchors']>, over: Partial<PaneSnapshot> = {}) => {
  const snapshot = seeTicket(9000001, over);
  const anchors = { ...snapshot.pane?.anchors, ...lost } as PaneSnapshot['anchors'];
  return seeTicket(9000001, { ...over, anchors });
};
const NOTHING = { composer: null, editorBox: null, editor: null };

describe('a ticket that is not proven to be in view', () => {
  it('is warned about as both, and checked, once it is no switch', () => {
    const warning = start();
    warning.see(seeNothing(9000001));
    wait(1.4);
    expect(host()).toBeNull();
    wait(0.2);
    expect(words()).toContain('Departments can read internal notes.');
    expect(words()).toContain('This may also go to the requester.');
    expect(words()).toContain('AKIA…MPLE');
  });

  it('has its submit held at once', () => {
    const warning = start();
    warning.see(seeNothing(9000001));
    document.getElementById('submit')?.click();
    wait(1);
    expect(submits).toBe(0);
  });

  it('is let go of away from tickets', () => {
    const warning = start();
    warning.see(seeNothing(9000001));
    wait(2);
    warning.see(elsewhere);
    expect(host()).toBeNull();
    wait(60);
    expect(host()).toBeNull();
  });
});

describe('a page without what the warning goes by', () => {
  it.each<[string, () => void, string]>([
    [
      'no editor it knows',
      () => document.getElementById('editor')?.removeAttribute('contenteditable'),
      'cannot read what you write',
    ],
    [
      'no place to write at all',
      () => document.getElementById('composer')?.remove(),
      'cannot find where you write on this page',
    ],
  ])('%s: said where the agent looks, not before the page had time', (_what, lose, said) => {
    lose();
    const warning = start();
    const composer = document.getElementById('composer');
    warning.see(without({ ...NOTHING, composer }));
    wait(5.9);
    expect(words()).not.toContain(said);
    wait(0.2);
    expect(words()).toContain(said);
    expect(words()).toContain('Departments can read internal notes.');
    expect(warning.see(without({ ...NOTHING, composer })).state).toBe('missing');
  });

  it('an editor without a name is read all the same', () => {
    const warning = start();
    warning.see(without(NOTHING));
    wait(2);
    expect(words()).toContain('AKIA…MPLE');
  });

  it('a closed ticket has no composer, and needs no words about it', () => {
    document.getElementById('composer')?.remove();
    const warning = start();
    const { ticket } = seeTicket(9000001).pane as PaneSnapshot;
    warning.see(without(NOTHING, { ticket: { ...ticket, status: { value: 'closed', unsaved: false } } }));
    wait(60);
    expect(host()).toBeNull();
  });

  it.each(['internal', 'public'] as const)(
    'no Submit, in a note that is %s: it says that it cannot stop one',
    (mode) => {
      document.getElementById('submit')?.remove();
      const warning = start();
      warning.see(seeTicket(9000001, { mode }));
      wait(5.9);
      expect(words()).not.toContain('cannot find Submit');
      wait(0.2);
      expect(words()).toContain('cannot find Submit on this page, so it cannot stop a submit');
      expect(warning.see(seeTicket(9000001, { mode }))).toEqual({ state: 'missing', detail: 'submit' });
    },
  );

  it.each(['Einreichen als Offen', 'Cyflwyno fel Agored', '送信：オープン'])(
    'Submit by its word alone, %s, is held',
    (word) => {
      const submit = document.getElementById('submit') as HTMLElement;
      submit.removeAttribute('data-test-id');
      submit.textContent = word;
      const warning = start();
      warning.see(seeTicket(9000001));
      wait(10);
      expect(words()).not.toContain('cannot find Submit');
      submit.click();
      expect(submits).toBe(0);
    },
  );
});
