import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeRunner } from '../../../src/page/act/run-action.ts';
import { readTag, readTags } from '../../../src/page/read-tags.ts';
import { buildB26 } from '../fixtures/b26.ts';
import { get, layoutOf } from '../fixtures/page-fixture.ts';

const { signal } = new AbortController();
const fieldOf = () => get('[data-test-id="ticket-system-field-tags-multiselect"]', layoutOf(101));
const tagsOf = () => readTags(layoutOf(101));

/** What the page takes off: by its own button, or behind the guide's back. */
function takeOff(tag: string) {
  for (const item of fieldOf().querySelectorAll('[data-garden-id="tags.tag_view"]')) {
    if (readTag(item) === tag) item.remove();
  }
}

/** Makes the field take a typed word by Enter, and give tags up to their button. */
beforeEach(() => {
  buildB26();
  fieldOf().insertAdjacentHTML('beforeend', '<input role="combobox">');
  const input = get('input', fieldOf()) as HTMLInputElement;
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const item = `<div data-test-id="ticket-system-field-tags-item-selected" data-garden-id="tags.tag_view"><span>${input.value}</span><button data-garden-id="tags.close">×</button></div>`;
    input.insertAdjacentHTML('beforebegin', item);
    input.value = '';
  });
  fieldOf().addEventListener('click', ({ target }) => {
    const item = target instanceof Element && target.closest('button')?.parentElement;
    if (item) takeOff(readTag(item));
  });
});
afterEach(() => void document.body.replaceChildren());

it('tags are put on and taken off, and all of it is taken back', async () => {
  const runner = makeRunner(document, 50);
  const before = tagsOf();
  expect(await runner.run('tags', 101, { add: ['passed_on'], remove: ['vip'] }, signal)).toMatchObject({ ok: true });
  expect(tagsOf()).toEqual(['tag_101', 'passed_on']);
  expect(await runner.undo(1, signal)).toMatchObject({ ok: true });
  expect(tagsOf()?.sort()).toEqual(before?.sort());
});

it('tags are not taken back once somebody else took one of them off', async () => {
  const runner = makeRunner(document, 50);
  await runner.run('tags', 101, { add: ['passed_on', 'urgent'] }, signal);
  takeOff('passed_on');
  expect(await runner.undo(1, signal)).toMatchObject({ ok: false, code: 'changed-since' });
  expect(tagsOf()).toEqual(['vip', 'tag_101', 'urgent']);
});
