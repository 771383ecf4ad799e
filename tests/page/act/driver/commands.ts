import type { ActionName, WishOf } from '../../../../src/page/act/action-table.ts';
import { makePageActions } from '../../../../src/page/act/page-actions.ts';
import type { ActResult } from '../../../../src/page/act/run-action.ts';
import type { DraftEdit, Written } from '../../../../src/page/act/write-draft.ts';
import type { MacroPreview } from '../../../../src/page/api/macros.ts';
import type { SaveResult, TicketWrite } from '../../../../src/page/api/save-ticket.ts';

const actions = makePageActions(document, 1_500);
const api = actions.makeWriteApi({
  fetch: (url, init) => fetch(url, init),
  origin: window.location.origin,
  now: Date.now,
  onClock: () => undefined,
});
let ending = new AbortController();
let ringing = new AbortController();
let last: Extract<Written, { ok: true }> | undefined;

/** The editor of the ticket in view, or the one a test put into the page. */
function findEditor(css?: string): HTMLElement | null {
  const editors = document.querySelectorAll<HTMLElement>(css ?? '[data-test-id="omnicomposer-rich-text-ckeditor"]');
  return [...editors].find((editor) => editor.checkVisibility({ visibilityProperty: true })) ?? null;
}

/** What a test can have done in the extension's own world, by name. */
export const commands = {
  async write(edit: DraftEdit, css?: string) {
    const written = await actions.writeDraft(findEditor(css), edit);
    if (written.ok) last = written;
    return written.ok ? { ok: true } : written;
  },
  async restore(css?: string) {
    return last ? actions.restoreDraft(findEditor(css), last) : { ok: false, code: 'nothing-written' };
  },
  readDraft: async (css?: string) => {
    const editor = findEditor(css);
    return editor && actions.readDraftState(editor);
  },
  async run(name: ActionName, ticketId: number, wish: WishOf<ActionName>): Promise<ActResult> {
    ending = new AbortController();
    return actions.run(name, ticketId, wish as never, ending.signal);
  },
  /** Two at once, as a double click makes them. */
  async runTwice(name: ActionName, ticketId: number, wish: WishOf<ActionName>): Promise<ActResult[]> {
    const run = () => actions.run(name, ticketId, wish as never, new AbortController().signal);
    return Promise.all([run(), run()]);
  },
  undo: async (token: number): Promise<ActResult> => actions.undo(token, new AbortController().signal),
  stop: async () => ending.abort(),
  read: async (name: ActionName, ticketId: number, wish?: WishOf<ActionName>) =>
    actions.read(name, ticketId, wish as never),
  can: async (name: ActionName, ticketId: number, wish: WishOf<ActionName>) =>
    actions.can(name, ticketId, wish as never),
  /** Rings a control; gives what it would ring, by its test id. */
  async ring(name: ActionName, ticketId: number) {
    ringing.abort();
    ringing = new AbortController();
    const find = () => actions.target(name, ticketId);
    const host = document.querySelector('#ring-host') ?? document.body.appendChild(document.createElement('div'));
    host.id = 'ring-host';
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    actions.ring({ root, find, signal: ringing.signal });
    return find()?.outerHTML.slice(0, 300);
  },
  endRing: async () => ringing.abort(),
  getMacros: async () => api.getMacros(),
  preview: async (ticketId: number, macroId: number): Promise<MacroPreview | string> => {
    const answer = await api.previewMacro(ticketId, macroId);
    return answer.ok ? answer.data : answer.code;
  },
  save: async (write: TicketWrite): Promise<SaveResult> => api.saveTicket(write),
};

export type Commands = typeof commands;
