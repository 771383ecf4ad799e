import type { CrossCheck } from '../contracts/health.ts';
import { readEditorLabel, readSwitcher } from './read-mode.ts';
import { readSelectedTab } from './selected-tab.ts';
import type { PageSnapshot } from './snapshot.ts';
import { listActivePanes } from './ticket-panes.ts';

/** What Zendesk's API said of a ticket just now: its status word, and whether it has a subject. No text. */
export type ToldTicket = { id: number; isThere: boolean; status?: string | undefined; hasSubject: boolean };

type Result = CrossCheck['result'];
const judge = (isSame: boolean): Result => (isSame ? 'agree' : 'differ');

/**
 * Compares what finds the ticket in view, what tells the composer's mode, and what the API said: a hook that finds the
 * wrong thing looks healthy by itself. Reads the page once, writes nothing, tells no text. Slow: not for every change.
 *
 * @param told the API's answer about the ticket of the address, undefined where there was none lately
 */
export function crossCheck(document: Document, { route, pane }: PageSnapshot, told?: ToldTicket): CrossCheck[] {
  if (route.kind !== 'ticket') return [];
  const { status, subject } = pane?.ticket ?? {};
  const isTold = told?.id === route.id && told.isThere && pane !== undefined;
  return [
    { check: 'url-tab', result: compareTab(document, route.id) },
    { check: 'url-pane', result: comparePanes(document, route.id) },
    { check: 'switcher-editor', result: pane ? compareModes(pane.anchors.pane, pane.anchors.editor) : 'unknown' },
    { check: 'api-ticket', result: told?.id === route.id ? judge(told.isThere) : 'unknown' },
    {
      check: 'api-status',
      result: isTold && status && !status.unsaved && told.status ? judge(status.value === told.status) : 'unknown',
    },
    {
      check: 'api-subject',
      result: isTold ? judge(told.hasSubject === (subject !== undefined && subject.value.trim() !== '')) : 'unknown',
    },
  ];
}

function compareTab(document: Document, id: number): Result {
  const tab = readSelectedTab(document);
  return tab.kind === 'none' ? 'unknown' : judge(tab.kind === 'ticket' && tab.id === id);
}

/** None at all differs too: the address names a ticket, and nobody can find it. */
function comparePanes(document: Document, id: number): Result {
  const shown = listActivePanes(document);
  return judge(shown.length === 1 && shown[0]?.ids.join() === String(id));
}

function compareModes(pane: Element, editor: Element | null): Result {
  const label = readEditorLabel(editor);
  const said = new Set(readSwitcher(pane).filter((mode) => mode !== undefined));
  if (!label || said.size === 0) return 'unknown';
  return judge(said.size === 1 && said.has(label));
}
