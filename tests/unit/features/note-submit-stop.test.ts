import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Checked } from '../../../src/features/note-warning/check-note.ts';
import { makeSubmitStop, type StopOptions, type SubmitStop } from '../../../src/features/note-warning/submit-stop.ts';
import type { ComposerMoment } from '../../../src/page/read-moment.ts';
import { drawPane, other, press, secret, submit } from './note-stop-bench.ts';

let abort: AbortController;
let submits: number;
let checked: Checked | undefined | (() => Checked);
let kept: Map<string, boolean>;
let isShown: boolean;
let moment: ComposerMoment | undefined;
let stop: SubmitStop;
let options: StopOptions;

beforeEach(() => {
  const pane = drawPane();
  abort = new AbortController();
  submits = 0;
  document.body.addEventListener(
    'click',
    () => {
      submits += 1;
    },
    { signal: abort.signal },
  );
  checked = { findings: [secret], fault: undefined };
  kept = new Map([
    [secret.text, false],
    [other.text, false],
  ]);
  isShown = true;
  moment = { ticketId: 7, mode: 'internal', pane, editor: null, holds: () => true };
  options = {
    window: window as unknown as Window & typeof globalThis,
    signal: abort.signal,
    readMoment: () => moment,
    check: () => (typeof checked === 'function' ? checked() : checked),
    isKept: ({ text }) => kept.get(text),
    learn: vi.fn(async () => undefined),
    keep: vi.fn(),
    isShown: () => isShown,
    goBack: vi.fn(),
    onChange: vi.fn(),
  };
  stop = makeSubmitStop(options);
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
});

describe('the stop', () => {
  it.each<[string, Checked]>([
    ['nothing', { findings: [], fault: undefined }],
    [
      'what only advises',
      {
        findings: [
          { ...secret, severity: 'mind' },
          { ...other, severity: 'tone' },
        ],
        fault: undefined,
      },
    ],
  ])('%s holds no submit', (_what, result) => {
    checked = result;
    submit();
    expect([submits, stop.held()]).toEqual([1, undefined]);
  });

  it('holds a serious finding, and every further submit while it asks', () => {
    submit();
    expect(stop.held()).toMatchObject({ ticketId: 7, findings: [secret] });
    submit();
    submit();
    expect(submits).toBe(0);
  });

  it('going back submits nothing, and the next submit asks again', () => {
    submit();
    stop.drop();
    expect([submits, stop.held()]).toEqual([0, undefined]);
    submit();
    expect(stop.held()?.findings).toEqual([secret]);
  });

  it('submits once when asked, however often, and keeps the findings with the reason', async () => {
    submit();
    await Promise.all([stop.submitAnyway('needed'), stop.submitAnyway('needed')]);
    expect(submits).toBe(1);
    expect(options.keep).toHaveBeenCalledExactlyOnceWith([secret], moment, 'needed');
    expect(stop.held()).toBeUndefined();
  });

  it('a second press of a shortcut while the first is being done is no second submit', async () => {
    const shortcut = { code: 'KeyS', ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
    document.body.addEventListener('keydown', () => (submits += 1), { signal: abort.signal });
    const pressShortcut = () => {
      const event = new KeyboardEvent('keydown', shortcut);
      event.getModifierState = () => false;
      document.body.dispatchEvent(event);
    };
    pressShortcut();
    const done = stop.submitAnyway('needed');
    pressShortcut();
    expect([submits, stop.held()]).toEqual([0, undefined]);
    await done;
    expect(submits).toBe(1);
    moment = { ...moment, ticketId: 8 } as ComposerMoment;
    pressShortcut();
    expect(stop.held()?.ticketId).toBe(8);
  });

  it('asks again when something new came meanwhile, such as a macro’s text', async () => {
    submit();
    checked = { findings: [secret, other], fault: undefined };
    await stop.submitAnyway('checked');
    expect([submits, stop.held()?.findings]).toEqual([0, [secret, other]]);
    await stop.submitAnyway('checked');
    expect(submits).toBe(1);
  });

  it('submits nothing when another ticket is in view', async () => {
    submit();
    moment = moment && { ...moment, ticketId: 8 };
    await stop.submitAnyway('checked');
    expect([submits, stop.held()]).toEqual([0, undefined]);
  });

  it('says so when the button has changed under the dialog', async () => {
    submit();
    (document.querySelector('button') as HTMLElement).textContent = 'Submit as Solved';
    await stop.submitAnyway('checked');
    expect([submits, stop.trouble()]).toEqual([0, { ticketId: 7, code: 'not-again' }]);
  });

  it('Escape goes back, before the page hears of it, and is the page’s own otherwise', () => {
    expect(press('Escape')).toBe(false);
    submit();
    expect([press('Escape'), press('x')]).toEqual([true, false]);
    expect(options.goBack).toHaveBeenCalledOnce();
  });
});

describe('what is kept', () => {
  it('holds nothing', () => {
    kept.set(secret.text, true);
    submit();
    expect(submits).toBe(1);
  });

  it('is looked up first, without a dialog, and the submit goes on', async () => {
    kept.delete(secret.text);
    options.learn = async () => kept.set(secret.text, true);
    abort.abort();
    abort = new AbortController();
    document.body.addEventListener(
      'click',
      () => {
        submits += 1;
      },
      { signal: abort.signal },
    );
    stop = makeSubmitStop({ ...options, signal: abort.signal });
    submit();
    expect([submits, stop.held()]).toEqual([0, undefined]);
    await vi.waitFor(() => expect(submits).toBe(1));
    expect(stop.trouble()).toBeUndefined();
  });

  it('takes half a second to look up at most, then the dialog asks', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    kept.delete(secret.text);
    vi.mocked(options.learn).mockReturnValue(new Promise(() => undefined));
    submit();
    await vi.advanceTimersByTimeAsync(499);
    expect(stop.held()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect([submits, stop.held()?.findings]).toEqual([0, [secret]]);
  });
});

describe('fails open, and says so', () => {
  it.each<[string, Checked | (() => Checked), 'slow' | 'failed']>([
    ['a check that takes too long, whatever it found', { findings: [secret], fault: 'slow' }, 'slow'],
    ['a detector that failed', { findings: [], fault: 'failed' }, 'failed'],
    [
      'a check that throws',
      () => {
        throw new Error('no');
      },
      'failed',
    ],
  ])('%s', (_what, result, code) => {
    checked = result;
    submit();
    expect([submits, stop.trouble()]).toEqual([1, { ticketId: 7, code }]);
    expect(options.onChange).toHaveBeenCalled();
    checked = { findings: [], fault: undefined };
    submit();
    expect([submits, stop.trouble()]).toEqual([2, undefined]);
  });

  it('what the press sent unchecked is still told when the click finds the composer empty', () => {
    checked = { findings: [], fault: 'slow' };
    submit();
    checked = undefined;
    submit();
    expect(stop.trouble()).toEqual({ ticketId: 7, code: 'slow' });
  });

  it('a detector that failed beside one that found something still holds', () => {
    checked = { findings: [secret], fault: 'failed' };
    submit();
    expect(submits).toBe(0);
  });

  it('a dialog that cannot be shown lets the submit go', async () => {
    submit();
    stop.release();
    await vi.waitFor(() => expect(submits).toBe(1));
    expect(stop.trouble()).toEqual({ ticketId: 7, code: 'failed' });
  });

  it('a dialog that has gone from the page does not block the next submit', () => {
    submit();
    isShown = false;
    checked = { findings: [], fault: undefined };
    submit();
    expect(submits).toBe(1);
  });
});

it('a fault while it looks up what was kept lets the submit go, once, and is told', async () => {
  kept.clear();
  options.learn = vi.fn(() => Promise.reject(new Error('no')));
  abort.abort();
  abort = new AbortController();
  stop = makeSubmitStop({ ...options, signal: abort.signal });
  document.body.addEventListener('click', () => (submits += 1), { signal: abort.signal });
  submit();
  await vi.waitFor(() => expect(submits).toBe(1));
  expect(stop.trouble()).toEqual({ ticketId: 7, code: 'failed' });
  expect(stop.held()).toBeUndefined();
});
