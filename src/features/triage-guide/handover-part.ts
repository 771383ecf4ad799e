import type { FoundLine } from '../../contracts/handover.ts';
import type { CheckContext } from '../../notes/finding.ts';
import type { PageActions } from '../../page/act/page-actions.ts';
import { readHandoverLines } from '../../page/read-log.ts';
import { findPart } from '../../platform/parts.ts';
import type { OverlayPrompt } from '../../view/overlay/overlay-types.ts';
import type { CheckNote } from '../note-warning/check-note.ts';
import { LEFT_OUT, NO_ACTIONS, NO_LOG, sayStop, sayWhere, WRITTEN } from './log-words.ts';

/** A wish to have the log in the note. `isSure`: the agent was asked about the composer's mode. */
export type LogWish = {
  ticketId: number;
  isSure: boolean;
  /** The log, from the background; undefined when it did not answer. */
  write: () => Promise<string | undefined>;
  signal: AbortSignal;
};

/** What the content script part `handover` offers. Each answer is what the guide then says. */
export type HandoverPart = {
  readLines: (pane: Element) => FoundLine[];
  addLog: (wish: LogWish) => Promise<OverlayPrompt>;
  undoLog: (token: number, signal: AbortSignal) => Promise<OverlayPrompt | undefined>;
};

const close = { label: 'Close', intent: { kind: 'close-prompt' } } as const;
const say = (words: string): OverlayPrompt => ({ words, choices: [close] });

/**
 * Puts the log into the internal note of the ticket it was asked for, as one edit that can be undone: never into a
 * public reply, never into a note nobody asked for, and never with a secret in it.
 */
async function addLog({ ticketId, isSure, write, signal }: LogWish): Promise<OverlayPrompt> {
  const actions = findPart<PageActions>('page-actions');
  if (!actions) return say(NO_ACTIONS);
  const may = actions.can('note', ticketId, { text: 'x' });
  if (may !== true) return say(sayStop(may));
  const mode = actions.read('note', ticketId)?.mode;
  if (mode !== 'internal' && !isSure) {
    const add = { label: 'Switch and add the log', intent: { kind: 'add-log', sure: true } } as const;
    return { words: sayWhere(mode), choices: [add, { ...close, label: 'Cancel' }] };
  }
  const log = await write();
  if (log === undefined) return say(NO_LOG);
  const text = leaveOutSecrets(log);
  const isBehind = (actions.read('note', ticketId)?.text ?? '').trim() !== '';
  const result = await actions.run('note', ticketId, { text: isBehind ? `\n\n${text}` : text }, signal);
  if (!result.ok) return say(sayStop(result.code, result.isHalfDone));
  const undo = { label: 'Take it out again', intent: { kind: 'undo-log', token: result.token } } as const;
  return { words: text === log ? WRITTEN : `${WRITTEN} ${LEFT_OUT}`, choices: [undo, close] };
}

/** A secret is one whoever the team is. */
const INSIDE: CheckContext = { audience: 'internal', teamDomains: [], teamWords: [], isRaised: false };

/** The checks see the log once more when it stands in the note; what is serious does not get that far. */
function leaveOutSecrets(log: string): string {
  const found = findPart<CheckNote>('check-note')?.(log, INSIDE).findings ?? [];
  const last = log.lastIndexOf('\n');
  return found
    .filter(({ severity, end }) => severity === 'serious' && end <= last)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)}(left out)${text.slice(end)}`, log);
}

async function undoLog(token: number, signal: AbortSignal): Promise<OverlayPrompt | undefined> {
  const result = await findPart<PageActions>('page-actions')?.undo(token, signal);
  return result?.ok ? undefined : say(sayStop(result?.code ?? 'no-editor'));
}

/** What the handover part offers to the guide. */
export const handoverPart: HandoverPart = { readLines: readHandoverLines, addLog, undoLog };
