import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePageActions } from '../../../src/page/act/page-actions.ts';
import { makeRunner } from '../../../src/page/act/run-action.ts';
import { buildB26 } from '../fixtures/b26.ts';
import { get, layoutOf, workspaceOf } from '../fixtures/page-fixture.ts';

const { signal } = new AbortController();
const addToPane = (html: string) => get('footer', layoutOf(101)).insertAdjacentHTML('beforeend', html);
const run = () => makeRunner(document, 50).run('submit', 101, { status: 'open' }, signal);
let chosen: number;

/** Makes the chevron open its menu of one status, which does `come` once it is chosen. */
function offer(come: () => void) {
  const chevron = get('[data-test-id="submit_button-menu-button"]', layoutOf(101));
  chevron.setAttribute('aria-controls', 'statuses');
  chevron.addEventListener('click', () => {
    chevron.setAttribute('aria-expanded', 'true');
    const item = '<li role="menuitem" data-test-id="submit_button-menu-open">Submit as <strong>Open</strong></li>';
    document.body.insertAdjacentHTML('beforeend', `<ul role="menu" id="statuses">${item}</ul>`);
    get('[role="menuitem"]', document.body).addEventListener('click', () => {
      chosen += 1;
      setTimeout(come);
    });
  });
}

beforeEach(() => {
  buildB26();
  chosen = 0;
});
afterEach(() => void document.body.replaceChildren());

it('a submit is not begun while the page is saving', async () => {
  offer(() => undefined);
  addToPane('<div class="ticket-working-spinner"></div>');
  expect(await run()).toMatchObject({ ok: false, code: 'busy' });
  expect(chosen).toBe(0);
});

it('a submit the page refused is not said to be saved', async () => {
  offer(() => addToPane('<div data-test-id="ticket_saving_error_notification">Fill in the form.</div>'));
  expect(await run()).toMatchObject({ ok: true, saved: false });
  expect(chosen).toBe(1);
});

it('a closed ticket is not submitted', () => {
  const can = () => makePageActions(document).can('submit', 101, { status: 'open' });
  expect(can()).toBe(true);
  get('.ticket_status_label', workspaceOf(101)).className = 'closed ticket_status_label';
  expect(can()).toBe('control-off');
});
