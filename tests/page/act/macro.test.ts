import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MacroExpect } from '../../../src/page/act/macro.ts';
import { readCustomField } from '../../../src/page/act/read-custom-field.ts';
import { makeRunner } from '../../../src/page/act/run-action.ts';
import { buildB26 } from '../fixtures/b26.ts';
import { get, layoutOf } from '../fixtures/page-fixture.ts';

const { signal } = new AbortController();
const TITLE = 'Close the incident';
const CUSTOM = `<div data-test-id="ticket-form-field-text-field-4711"><label>Service</label><input value="Email"></div>
  <div data-test-id="ticket-form-field-checkbox-field-4712"><label>Checked</label><input type="checkbox"></div>`;

beforeEach(() => {
  buildB26();
  const box = '<div data-test-id="ticket-footer-macro-menu-autocomplete-input"><input role="combobox"></div>';
  get('footer', layoutOf(101)).insertAdjacentHTML('beforeend', box);
});
afterEach(() => void document.body.replaceChildren());

const editorOf = () => get('[contenteditable]', layoutOf(101));
const customOf = (kind: string) => get(`[data-test-id*="-${kind}-field-"] input`, layoutOf(101)) as HTMLInputElement;
const setPriority = () => get('[data-garden-id="dropdowns.combobox.value"]', layoutOf(101)).replaceChildren('Low');

/** The box lists the one macro, which does `come` once it is chosen. */
function offer(come: () => void) {
  const input = get('[data-test-id$="autocomplete-input"] input', layoutOf(101));
  input.setAttribute('aria-controls', 'macros');
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('click', () => {
    input.setAttribute('aria-expanded', 'true');
    document.body.insertAdjacentHTML(
      'beforeend',
      `<ul role="listbox" id="macros"><li role="option">${TITLE}</li></ul>`,
    );
    get('[role="option"]', document.body).addEventListener('click', () => {
      input.setAttribute('aria-expanded', 'false');
      get('#macros', document.body).remove();
      setTimeout(come);
    });
  });
}

const apply = (expect: MacroExpect, until = signal) =>
  makeRunner(document, 200).run('macro', 101, { title: TITLE, expect }, until);

it('a category is told from a macro of the same name', async () => {
  const input = get('[data-test-id$="autocomplete-input"] input', layoutOf(101));
  input.setAttribute('aria-controls', 'macros');
  input.setAttribute('readonly', '');
  const chosen: string[] = [];
  const show = (...options: string[]) => {
    document.querySelector('#macros')?.remove();
    const list = options.map((words) => `<li role="option">${words}</li>`).join('');
    document.body.insertAdjacentHTML('beforeend', `<ul role="listbox" id="macros">${list}</ul>`);
    for (const option of document.querySelectorAll('[role="option"]')) {
      option.addEventListener('click', () => {
        chosen.push(option.textContent);
        if (option.textContent === 'Close ›') show('Close', 'Close ›');
      });
    }
  };
  input.addEventListener('click', () => show('Close', 'Close ›'));
  await makeRunner(document, 50).run('macro', 101, { title: 'Close::Close', expect: {} }, signal);
  expect(chosen).toEqual(['Close ›', 'Close']);
});

describe('a macro that changes fields of the account’s own', () => {
  it('is waited for where the page shows such a field', async () => {
    get('#ticket_sidebar', layoutOf(101)).insertAdjacentHTML('beforeend', CUSTOM);
    let isThere = false;
    offer(() => {
      customOf('text').setAttribute('value', 'Router');
      isThere = true;
    });
    expect(await apply({ custom: [4711], more: ['custom_fields'] })).toMatchObject({ ok: true, isUnseen: false });
    expect(isThere).toBe(true);
  });

  it.each<[string, MacroExpect]>([
    ['the form leaves them out', { custom: [4711], more: ['custom_fields'] }],
    ['another field it sets is so already', { priority: 'high', custom: [4711], more: ['custom_fields'] }],
    ['it writes, which comes by itself', { draft: 'Closed.', custom: [4711], more: ['custom_fields'] }],
  ])('cannot be seen to have come where %s', async (_what, promised) => {
    offer(() => editorOf().replaceChildren('Closed.'));
    expect(await apply(promised)).toMatchObject({ ok: true, isUnseen: true });
  });

  it('has come where another field shows it', async () => {
    offer(setPriority);
    const promised = { priority: 'low', custom: [4711], more: ['custom_fields'] };
    expect(await apply(promised)).toMatchObject({ ok: true, isUnseen: false });
  });

  it('is not said to be taken back whole', async () => {
    offer(setPriority);
    const runner = makeRunner(document, 50);
    const expected = { priority: 'low', more: ['custom_fields', 'assignee_id'] };
    await runner.run('macro', 101, { title: TITLE, expect: expected }, signal);
    const undone = await runner.undo(1, signal);
    expect(undone).toMatchObject({ code: 'cannot-undo', left: expect.arrayContaining(['custom_fields']) });
    expect(undone).not.toMatchObject({ left: expect.arrayContaining(['assignee_id']) });
  });
});

it('tags it takes off are waited for', async () => {
  const [, second] = layoutOf(101).querySelectorAll('[data-garden-id="tags.tag_view"]');
  offer(() => second?.remove());
  expect(await apply({ tagsOff: ['tag_101'] })).toMatchObject({ ok: true, isUnseen: false });
  expect(second?.isConnected).toBe(false);
});

it.each([
  ['is undone', 'Half of it', 'Draft 101'],
  ['is not undone over what was written after it', 'Half of it, and mine', 'Half of it, and mine'],
])('a macro that stopped half-way %s', async (_what, written, then) => {
  const stopping = new AbortController();
  offer(() => {
    editorOf().innerHTML = '<p>Half of it</p>';
    stopping.abort();
  });
  editorOf().addEventListener('keydown', ({ key }) => {
    if (key === 'z') editorOf().innerHTML = '<p>Draft 101</p>';
  });
  const runner = makeRunner(document, 200);
  const expected = { draft: 'All of it' };
  const stopped = await runner.run('macro', 101, { title: TITLE, expect: expected }, stopping.signal);
  expect(stopped).toMatchObject({ ok: false, code: 'stopped', isHalfDone: true, token: 1 });
  editorOf().innerHTML = `<p>${written}</p>`;
  const undone = await runner.undo(1, signal);
  expect(editorOf().textContent).toBe(then);
  expect(undone.ok || undone.left.includes('draft')).toBe(true);
});

describe('what is shown of a custom field', () => {
  beforeEach(() => get('#ticket_sidebar', layoutOf(101)).insertAdjacentHTML('beforeend', CUSTOM));

  it('is another once it is typed or ticked', () => {
    const read = (id: number) => readCustomField(layoutOf(101), id);
    const before = [read(4711), read(4712)];
    customOf('text').value = 'Router';
    customOf('checkbox').checked = true;
    expect([read(4711) === before[0], read(4712) === before[1]]).toEqual([false, false]);
  });

  it.each([471, 47110, 9])('is not that of another number: %i', (id) => {
    expect(readCustomField(layoutOf(101), id)).toBeUndefined();
    expect(readCustomField(layoutOf(102), 4711)).toBeUndefined();
  });
});
