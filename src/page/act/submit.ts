import { findHook } from '../find-hook.ts';
import { findActionHook } from '../hooks/action-hooks.ts';
import { readFields } from '../read-fields.ts';
import { readStatusWord } from '../words.ts';
import type { ActionPort } from './action-port.ts';
import { chooseOption } from './choose.ts';
import { byHook, isUsable } from './find-control.ts';
import { type ActScope, findPaneOf } from './scope.ts';
import { ActStop } from './stop.ts';
import { waitFor } from './wait-for.ts';

/** Status by Zendesk's own name: open, pending, hold or solved. */
export type SubmitWish = { status: string };
/** `saved` is undefined where the page went on without saying. */
export type SubmitMemo = { saved: boolean | undefined };

const find = byHook('submitMenu');
const BADGE = 'status-badge-';
/** Pages act on any of these; the note check holds all of them. */
const PRESSES = ['pointerdown', 'mousedown', 'click'];
/** Saving may take so many times as long as any other step. */
const SAVING_TAKES = 4;

/** Which status an item submits as: by its id, by its badge (custom statuses), by its last word. */
function readStatusOf(item: Element): string | undefined {
  const id = item.getAttribute('data-test-id') ?? item.getAttribute('data-tracking-id') ?? '';
  const named = /^submit_button-menu-(new|open|pending|hold|solved)$/.exec(id)?.[1];
  if (named) return named;
  const badge = item.querySelector(`[data-test-id^="${BADGE}"]`)?.getAttribute('data-test-id')?.slice(BADGE.length);
  return badge ?? readStatusWord(item.querySelector('strong')?.textContent ?? '');
}

/** What the page shows after the click: saving, refused, or gone on to another ticket. */
function readOutcome(document: Document, ticketId: number): 'saving' | 'refused' | 'gone' | undefined {
  const pane = findPaneOf(document, ticketId);
  if (!pane) return 'gone';
  if (findActionHook(pane, 'saveError')) return 'refused';
  return findActionHook(pane, 'saving') || findHook(pane, 'submit')?.element.matches(':disabled')
    ? 'saving'
    : undefined;
}

/** Waits for the outcome past a change of ticket: submitting may well lead to the next one. */
async function watchSave(scope: ActScope, hasReached: () => boolean): Promise<boolean | undefined> {
  const { document, ticketId, patience } = scope;
  const anywhere: ActScope = { ...scope, pane: () => document.documentElement };
  const first = await waitFor(anywhere, () => readOutcome(document, ticketId));
  // Held by the note check, no press came to the menu: gone is then the agent, who went elsewhere.
  if (!first || (first === 'gone' && !hasReached())) throw new ActStop('held');
  const readEnd = () => {
    const now = readOutcome(document, ticketId);
    return now !== 'saving' && (now ?? 'saved');
  };
  const last = first === 'saving' ? await waitFor(anywhere, readEnd, patience * SAVING_TAKES) : first;
  if (!last) throw new ActStop('unsure');
  return last === 'gone' ? undefined : last === 'saved';
}

/** "Submit as …" by Zendesk's own menu: one click, never a second, and no way back. */
export const submit: ActionPort<SubmitWish, string, SubmitMemo> = {
  read: (pane) => readStatusWord(findHook(pane, 'submit')?.element.querySelector('strong')?.textContent ?? ''),
  can: (pane) => (readFields(pane).status === 'closed' ? 'control-off' : isUsable(find(pane))),
  async do(scope, { status }) {
    if (findActionHook(scope.pane(), 'saving')) throw new ActStop('busy');
    // Held by the note check, its menu stays: an Escape of ours would answer the question that is asked now.
    let hasReached = false;
    const isWished = (item: Element) => {
      if (readStatusOf(item) !== status) return false;
      const hear = () => {
        hasReached = true;
      };
      for (const type of PRESSES) item.addEventListener(type, hear, true);
      return true;
    };
    try {
      await chooseOption(scope, find, isWished, true);
      return { saved: await watchSave(scope, () => hasReached) };
    } catch (error) {
      // What came to the menu may be saved, whatever ended the waiting.
      if (hasReached) throw new ActStop('unsure');
      scope.mark(false);
      throw error;
    }
  },
  undo: () => Promise.reject(new ActStop('cannot-undo')),
  target: find,
};
