import { expect, it } from 'vitest';
import { listTicketPanes } from '../../src/page/ticket-panes.ts';

/** Two tickets of an interface in which only the path above each has its number. */
function writePaths(number: (id: number) => string, inside = ''): void {
  const write = (id: number) => `<div class="ember-view workspace"><nav>
    <span data-test-id="tabs-section-nav-item-ticket"><span class="hold ticket_status_label">Waits 3 days</span>
    <span>${number(id)}</span></span></nav>${inside}</div>`;
  document.body.innerHTML = `<main id="main_panes">${write(101)}${write(102)}</main>`;
}

const listIds = () => listTicketPanes(document).map(({ ids }) => ids);

it.each<[string, (id: number) => string]>([
  ['English', (id) => `Ticket #${id}`],
  ['French', (id) => `Ticket n° ${id}`],
  ['Japanese', (id) => `チケット${id}号`],
])('reads a ticket’s number from the path above it, in %s', (_language, number) => {
  writePaths(number);
  expect(listIds()).toEqual([[101], [102]]);
});

it('reads it also where there is a layout that names no ticket', () => {
  writePaths((id) => `Ticket #${id}`, '<div class="ticket-panes-grid-layout" data-is-active="true"></div>');
  expect(listIds()).toEqual([[101], [102]]);
});

it('leaves the path where the pane is named by better things', () => {
  writePaths((id) => `Ticket #${id}`, '<div data-side-conversations-anchor-id="7"></div>');
  expect(listIds()).toEqual([[7], [7]]);
});
