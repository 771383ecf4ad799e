import { beforeEach, expect, it } from 'vitest';
import { readMoment } from '../../src/page/read-moment.ts';
import { readPage } from '../../src/page/read-page.ts';
import { createUnsavedMemory } from '../../src/page/unsaved-memory.ts';

const address = (id: number) => `https://govuk.zendesk.com/agent/tickets/${id}`;
const writePane = (id: number, isActive: boolean) => `<div class="ember-view workspace">
  <div data-test-id="ticket-${id}-standard-layout" data-is-active="${isActive}"></div></div>`;
const readPane = (id: number) =>
  readPage(document, { url: address(id), prefersDark: false, memory: createUnsavedMemory(), now: 0 }).pane;

beforeEach(() => {
  document.body.innerHTML = `<main id="main_panes">${writePane(1, true)}${writePane(2, false)}</main>`;
});

it('tells the ticket on which all signals agree as proven', () => {
  expect(readMoment(document, address(1), undefined)).toMatchObject({ ticketId: 1, isProven: true });
});

it('goes by the last ticket while they disagree, as not proven', () => {
  const last = readPane(1);
  expect(readMoment(document, address(2), last)).toMatchObject({ ticketId: 1, isProven: false });
});
