import type { KeepReason, KeptFindings } from '../../contracts/kept-findings.ts';
import type { CheckContext } from '../../notes/finding.ts';
import type { PageActions } from '../../page/act/page-actions.ts';
import { readDraft } from '../../page/read-draft.ts';
import type { ComposerMoment } from '../../page/read-moment.ts';
import { hasSubmit } from '../../page/submit-controls.ts';
import { findPart } from '../../platform/parts.ts';
import type { StoredItem } from '../../platform/stored-item.ts';
import { findingsStyle } from '../../view/banner/findings-style.ts';
import { describeRedaction, describeTrouble } from './banner-words.ts';
import type { Checked, CheckNote, Found, PrepareNote } from './check-note.ts';
import { type DraftMarks, makeDraftMarks } from './draft-marks.ts';
import { makeKeptMemory } from './kept-memory.ts';
import { redactFinding } from './redact-finding.ts';
import { makeRest, type Rest } from './rest.ts';
import { makeSubmitStop, type SubmitStop } from './submit-stop.ts';
import { makeTeller } from './tell-new.ts';

/** What the part is given by the note warning, which draws. */
export type SafetyOptions = {
  /** The part that finds. */
  checkNote: CheckNote;
  /** The same in steps; without it a check is one task. */
  prepareNote: PrepareNote | undefined;
  window: Window & typeof globalThis;
  signal: AbortSignal;
  host: string;
  stored: StoredItem<KeptFindings>;
  readMoment: () => ComposerMoment | undefined;
  readContext: (moment: Pick<ComposerMoment, 'ticketId' | 'mode'>) => CheckContext;
  isShown: () => boolean;
  goBack: () => void;
  onChange: () => void;
};

/** What a draft holds, parted by what the agent decided to keep. */
export type Looked = { findings: Found[]; kept: Found[] };

/** The part `note-safety`: checks, redacts, remembers what is kept, and holds submits. It draws nothing. */
export type NoteSafety = {
  look: (text: string, ticketId: number, context: CheckContext) => Looked;
  /** What a screen reader should hear of these findings, empty when it has heard of all. */
  tell: ReturnType<typeof makeTeller>;
  /** @returns what to say of it, whole sentences */
  redact: (editor: HTMLElement, found: Found, context: CheckContext) => Promise<string>;
  keep: (found: Found, ticketId: number, reason: KeepReason) => Promise<void>;
  takeBack: (found: Found, ticketId: number) => Promise<void>;
  /** Why a submit went through unchecked, or did not go through; whole sentences. */
  describeTrouble: () => string | undefined;
  /** Whether a submit of what is written in this pane would be noticed. */
  canStop: (pane: Element) => boolean;
  marks: DraftMarks;
  /** To be told of typing. */
  rest: Rest;
  /** Styles of what it finds. */
  css: string;
  stop: SubmitStop;
};

/**
 * A draft longer than this is never checked in one task but in steps, in characters; nor is the first, as all is
 * compiled then.
 */
const LONG = 2_000;

/** The part `note-safety`. */
export type MakeNoteSafety = typeof makeNoteSafety;

/** Makes what checks, redacts, keeps and stops for one tab. */
export function makeNoteSafety(options: SafetyOptions): NoteSafety {
  const { checkNote, host, stored, signal, onChange, readContext } = options;
  const kept = makeKeptMemory(stored, signal, onChange);
  const mark = (ticketId: number) => (found: Found) => ({ host, ticketId, id: found.id, text: found.text });
  let last: { text: string; context: string; checked: Checked } | undefined;
  let prepared: string | undefined;

  /** The page tells of one draft many times over. */
  function check(text: string, context: CheckContext): Checked {
    const about = JSON.stringify(context);
    if (last?.text !== text || last.context !== about || last.checked.fault) {
      last = { text, context: about, checked: checkNote(text, context) };
    }
    return last.checked;
  }

  async function learn(findings: readonly Found[], ticketId: number): Promise<void> {
    if (await kept.learn(findings.map(mark(ticketId)))) onChange();
  }

  const stop = makeSubmitStop({
    ...options,
    check(moment) {
      const text = moment.editor ? readDraft(moment.editor) : '';
      return text.trim() === '' ? undefined : check(text, readContext(moment));
    },
    isKept: (found, { ticketId }) => kept.isKept(mark(ticketId)(found)),
    learn: (findings, { ticketId }) => learn(findings, ticketId),
    keep: (findings, { ticketId }, reason) => void kept.keep(findings.map(mark(ticketId)), reason),
  });

  /** The check of a draft in steps: when they are done, what they found stands ready. */
  function* prepare(text: string, context: CheckContext): Generator<undefined, void> {
    yield* options.prepareNote?.(text, context) ?? [];
    prepared = nameOf(text, context);
  }

  const rest = makeRest(onChange, signal, () => {
    const moment = options.readMoment();
    return moment?.editor ? prepare(readDraft(moment.editor), readContext(moment)) : undefined;
  });

  /** A draft that no step has seen yet is checked soon; until then what was found stands where it still does. */
  function findNow(text: string, context: CheckContext): Found[] {
    const isShort = text.length <= (last?.text || prepared ? LONG : 0);
    const isReady = isShort || prepared === nameOf(text, context) || last?.text === text;
    if (isReady || !options.prepareNote || !rest.beginNow(prepare(text, context))) return check(text, context).findings;
    return last?.checked.findings.filter((found) => text.slice(found.start, found.end) === found.text) ?? [];
  }

  return {
    look(text, ticketId, context) {
      const findings = findNow(text, context);
      void learn(findings, ticketId);
      return {
        findings: findings.filter((found) => !kept.isQuiet(mark(ticketId)(found))),
        kept: findings.filter((found) => kept.isKept(mark(ticketId)(found)) === true),
      };
    },
    tell: makeTeller(),
    async redact(editor, found, context) {
      const write = findPart<PageActions>('page-actions')?.writeDraft;
      const result = await redactFinding(editor, found, (text) => check(text, context).findings, write);
      return describeRedaction(result, found.excerpt);
    },
    describeTrouble() {
      const trouble = stop.trouble();
      // What was not submitted again waits for its own ticket; what went through is told wherever the page went.
      const isElsewhere = trouble?.code === 'not-again' && trouble.ticketId !== options.readMoment()?.ticketId;
      return trouble && !isElsewhere ? describeTrouble(trouble) : undefined;
    },
    canStop: hasSubmit,
    marks: makeDraftMarks(options.window.document),
    rest,
    css: findingsStyle,
    keep: (found, ticketId, reason) => kept.keep([mark(ticketId)(found)], reason),
    takeBack: (found, ticketId) => kept.takeBack(mark(ticketId)(found)),
    stop,
  };
}

const nameOf = (text: string, context: CheckContext) => `${JSON.stringify(context)}\n${text}`;
