import { signal } from '@preact/signals-core';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import type { ContentContext } from '../../../src/features/feature.ts';
import { fetchQueue } from '../../../src/page/api/fetch-queue.ts';
import { makeTicketMemory } from '../../../src/page/api/ticket-memory.ts';
import type { ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import type { PageSnapshot, PaneSnapshot } from '../../../src/page/snapshot.ts';
import { makeClock } from '../../../src/platform/clock.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { HOST, readTicketPage } from './guide-samples.ts';

/** A page with one composer: a box around an editor that holds `draft`, as HTML of the test's own. */
export function writeComposer(draft = '<p><br data-cke-filler="true"></p>') {
  document.body.innerHTML = `<main id="pane"><div id="log"></div><section id="composer"><div id="around">
    <div id="box"><div id="editor" contenteditable="true">${draft}</div></div></div></section>
    <footer id="footer"></footer></main>`;
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  return {
    pane: find('pane'),
    composer: find('composer'),
    editorBox: find('box'),
    editor: find('editor'),
    footer: find('footer'),
    menu: null,
  };
}

/** A ticket in view, on the page that is written. */
function makePane(ticketId: number, over: Partial<PaneSnapshot> = {}): PaneSnapshot {
  const find = (id: string) => document.getElementById(id);
  return {
    ticketId,
    mode: 'internal',
    ticket: readTicketPage(ticketId),
    copies: 0,
    anchors: {
      pane: find('pane') ?? document.body,
      composer: find('composer'),
      editorBox: find('box'),
      editor: find('editor'),
      footer: find('footer'),
      menu: null,
    },
    ...over,
  };
}

export function seeTicket(ticketId: number, over: Partial<PaneSnapshot> = {}): PageSnapshot {
  const route = { kind: 'ticket', id: ticketId } as const;
  return { route, pane: makePane(ticketId, over), theme: 'light', health: [] };
}

/** The address names a ticket, but nothing of it is in view: a switch, or a page nobody knows. */
export function seeNothing(ticketId: number): PageSnapshot {
  return { route: { kind: 'ticket', id: ticketId }, pane: undefined, theme: 'light', health: [] };
}

export const elsewhere: PageSnapshot = { route: { kind: 'other' }, pane: undefined, theme: 'light', health: [] };

/** What a feature is given, at the demo data's own time. */
export function makeContext(api: Partial<ZendeskApi> = {}) {
  const stop = new AbortController();
  const settings = signal(defaultSettings);
  const clock = makeClock(Date.parse(GOVUK_NOW) - Date.now());
  const memory = makeTicketMemory();
  const context: ContentContext = {
    signal: stop.signal,
    host: HOST,
    clock,
    api: { ...(api as ZendeskApi), fetchQueue: (asked) => fetchQueue(api as ZendeskApi, asked) },
    memory,
    settings,
  };
  return { stop, settings, context };
}
