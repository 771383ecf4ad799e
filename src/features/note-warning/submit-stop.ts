import type { KeepReason } from '../../contracts/kept-findings.ts';
import { guardSubmit, type SubmitAttempt } from '../../page/guard-submit.ts';
import type { ComposerMoment } from '../../page/read-moment.ts';
import type { Checked, Found } from './check-note.ts';

/** How long what was kept may take to look up, in milliseconds. */
const PATIENCE = 500;

/** Why a submit went through unchecked, or did not go through. */
export type StopTrouble = { ticketId: number; code: 'failed' | 'slow' | 'not-again' };

/** A submit that waits for the agent. */
export type HeldSubmit = { ticketId: number; findings: Found[] };

type Held = HeldSubmit & { attempt: SubmitAttempt; isAsked: boolean };

/** The stop: at most one submit is held at a time. */
export type SubmitStop = {
  held: () => HeldSubmit | undefined;
  trouble: () => StopTrouble | undefined;
  /** Forgets the submit: nothing happens. */
  drop: () => void;
  /** Lets the submit go, as nobody can be asked. */
  release: () => void;
  /** Submits, unless something new turned up meanwhile; the findings are kept with this reason. */
  submitAnyway: (reason: KeepReason) => Promise<void>;
};

/** What the stop asks of those around it. */
export type StopOptions = {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  readMoment: () => ComposerMoment | undefined;
  /**
   * Checks the draft of this moment, undefined where nothing stands in it; of what was kept it knows only some until
   * `learn`.
   */
  check: (moment: ComposerMoment) => Checked | undefined;
  isKept: (found: Found, moment: ComposerMoment) => boolean | undefined;
  learn: (findings: readonly Found[], moment: ComposerMoment) => Promise<unknown>;
  keep: (findings: readonly Found[], moment: ComposerMoment, reason: KeepReason) => void;
  /** Whether the dialog stands on the screen. */
  isShown: () => boolean;
  /** The agent goes back to the note. */
  goBack: () => void;
  /** Something to show, or to take away. */
  onChange: () => void;
};

/**
 * Holds a submit whose note, as it stands at that moment, has serious findings nobody decided to keep. One at a
 * time: while one is held no other gets through. Fails open: a check that fails or takes too long, or a dialog that
 * cannot be shown, lets the submit go, and `trouble` says so.
 */
export function makeSubmitStop(options: StopOptions): SubmitStop {
  const { isKept, learn, readMoment, onChange } = options;
  let held: Held | undefined;
  let trouble: StopTrouble | undefined;

  function findSerious(moment: ComposerMoment): Found[] {
    const checked = options.check(moment);
    // The press before this one may have sent what stood there: what was said of it stands.
    if (!checked && trouble?.ticketId === moment.ticketId) return [];
    const { findings = [], fault } = checked ?? {};
    const serious = findings.filter((found) => found.severity === 'serious' && isKept(found, moment) !== true);
    const isOpen = fault === 'slow' || (fault === 'failed' && serious.length === 0);
    setTrouble(isOpen ? { ticketId: moment.ticketId, code: fault } : undefined);
    return isOpen ? [] : serious;
  }

  function setTrouble(next: StopTrouble | undefined) {
    const isNews = next?.code !== trouble?.code || next?.ticketId !== trouble?.ticketId;
    trouble = next;
    if (isNews) onChange();
  }

  function mustHold(moment: ComposerMoment): boolean {
    if (held && (held.isAsked ? options.isShown() : held.ticketId === moment.ticketId)) return true;
    held = undefined;
    try {
      return findSerious(moment).length > 0;
    } catch {
      setTrouble({ ticketId: moment.ticketId, code: 'failed' });
      return false;
    }
  }

  async function hold(attempt: SubmitAttempt): Promise<void> {
    if (held) return;
    const { moment } = attempt;
    const mine = { ticketId: moment.ticketId, findings: findSerious(moment), attempt, isAsked: false };
    held = mine;
    if (mine.findings.some((found) => isKept(found, moment) === undefined)) {
      await within(PATIENCE, learn(mine.findings, moment));
      if (held !== mine) return;
      mine.findings = mine.findings.filter((found) => isKept(found, moment) !== true);
      if (mine.findings.length === 0) return release();
    }
    mine.isAsked = true;
    onChange();
  }

  /** Until it is done it counts as held: a second press meanwhile would be a second submit. */
  async function goOn(mine: Held): Promise<void> {
    mine.isAsked = false;
    onChange();
    const isDone = await mine.attempt.again().catch(() => false);
    if (held === mine) held = undefined;
    if (!isDone) setTrouble({ ticketId: mine.ticketId, code: 'not-again' });
  }

  function release() {
    if (held) void goOn(held);
  }

  /** A fault of ours must not hold a submit for ever. */
  function letGo(attempt: SubmitAttempt) {
    held = undefined;
    trouble = { ticketId: attempt.moment.ticketId, code: 'failed' };
    void attempt.again();
  }

  /** A menu that is still open under the dialog would take Escape for itself, before the dialog hears of it. */
  function hearEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !held?.isAsked || !options.isShown()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    options.goBack();
  }

  options.window.addEventListener('keydown', hearEscape, { signal: options.signal, capture: true });
  guardSubmit({ ...options, mustHold, hold: (attempt) => void hold(attempt).catch(() => letGo(attempt)) });

  return {
    held: () => (held?.isAsked ? held : undefined),
    trouble: () => trouble,
    drop() {
      if (!held) return;
      held = undefined;
      onChange();
    },
    release() {
      if (held) trouble = { ticketId: held.ticketId, code: 'failed' };
      release();
    },
    async submitAnyway(reason) {
      const mine = held;
      const moment = readMoment();
      if (!mine?.isAsked) return;
      if (moment?.ticketId !== mine.ticketId) {
        held = undefined;
        trouble = { ticketId: mine.ticketId, code: 'not-again' };
        return onChange();
      }
      const now = findSerious(moment);
      const isNew = ({ id, text }: Found) => !mine.findings.some((one) => one.id === id && one.text === text);
      if (now.some(isNew)) {
        mine.findings = now;
        return onChange();
      }
      await goOn(mine);
      options.keep(mine.findings, moment, reason);
    },
  };
}

function within(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
