import { beforeEach, describe, expect, it } from 'vitest';
import { readTicket } from '../../src/page/read-ticket.ts';
import { createUnsavedMemory, type UnsavedMemory } from '../../src/page/unsaved-memory.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, tabOf, workspaceOf } from './fixtures/page-fixture.ts';

let memory: UnsavedMemory;
const LATER = 60_000;

const read = (id: number, now: number) => readTicket(workspaceOf(id), id, memory, now);
const choosePriority = (id: number, word: string) => {
  get('[data-garden-id="dropdowns.combobox.value"]', workspaceOf(id)).textContent = word;
};
function setDirty(id: number, isDirty: boolean) {
  tabOf(id).querySelector('[data-test-id="omnitab-dirty-notification"]')?.remove();
  if (isDirty) tabOf(id).insertAdjacentHTML('beforeend', '<span data-test-id="omnitab-dirty-notification"></span>');
}

describe('readTicket', () => {
  beforeEach(() => {
    buildB26();
    memory = createUnsavedMemory();
  });

  it('marks the field that was changed and no other', () => {
    read(101, 0);
    choosePriority(101, 'Urgent');
    setDirty(101, true);
    const ticket = read(101, LATER);
    expect(ticket.priority).toEqual({ value: 'urgent', unsaved: true });
    expect(ticket.subject).toEqual({ value: 'Subject 101', unsaved: false });
    expect(ticket.tags?.unsaved).toBe(false);
  });

  it('marks nothing while only the draft is unsaved, or when a field is set back', () => {
    read(101, 0);
    setDirty(101, true);
    expect(read(101, LATER).priority?.unsaved).toBe(false);
    choosePriority(101, 'Low');
    expect(read(101, LATER).priority?.unsaved).toBe(true);
    choosePriority(101, 'High');
    expect(read(101, LATER).priority?.unsaved).toBe(false);
  });

  it('marks a field whose change shows a moment before the tab says so', () => {
    read(101, 0);
    choosePriority(101, 'Urgent');
    expect(read(101, 5_000).priority?.unsaved).toBe(false);
    setDirty(101, true);
    expect(read(101, 5_100).priority?.unsaved).toBe(true);
    expect(read(101, LATER).priority?.unsaved).toBe(true);
  });

  it('takes what a colleague changed while nothing was unsaved for saved', () => {
    read(101, 0);
    choosePriority(101, 'Low');
    read(101, 5_000);
    setDirty(101, true);
    expect(read(101, LATER).priority?.unsaved).toBe(false);
  });

  it('starts anew after a submit', () => {
    read(101, 0);
    choosePriority(101, 'Urgent');
    setDirty(101, true);
    read(101, LATER);
    setDirty(101, false);
    expect(read(101, LATER + 10).priority).toEqual({ value: 'urgent', unsaved: false });
    setDirty(101, true);
    expect(read(101, LATER + 20).priority?.unsaved).toBe(false);
    choosePriority(101, 'High');
    expect(read(101, LATER + 30).priority?.unsaved).toBe(true);
  });

  it('remembers by ticket, not by node, and does not mix tickets up', () => {
    read(101, 0);
    read(102, 0);
    choosePriority(101, 'Urgent');
    setDirty(101, true);
    const node = workspaceOf(101);
    const copy = node.cloneNode(true) as Element;
    node.replaceWith(copy);
    expect(read(101, LATER).priority?.unsaved).toBe(true);
    expect(read(102, LATER).priority?.unsaved).toBe(false);
  });

  describe('where tabs tell nothing, as in the oldest pages', () => {
    const read9 = () => readTicket(document.body, 101, memory, LATER);
    const words = (css: string, text: string) => get(css).replaceChildren(text);
    beforeEach(() => {
      document.body.innerHTML = `<ul id="tabs"><li class="tab selected">#101</li></ul>
        <span class="open ticket_status_label">Open</span>
        <div class="priority_id"><span class="zd-selectmenu-base-content">High</span></div>
        <div class="event-container"><div data-comment-id="1"></div></div>`;
    });

    it('takes every change for unsaved until a save shows by status or comment', () => {
      for (const save of [
        () => get('.ticket_status_label').classList.replace('open', 'pending'),
        () => get('.event-container').insertAdjacentHTML('afterbegin', '<div data-comment-id="2"></div>'),
      ]) {
        memory = createUnsavedMemory();
        words('.zd-selectmenu-base-content', 'High');
        expect(read9().priority).toEqual({ value: 'high', unsaved: false });
        words('.zd-selectmenu-base-content', 'Low');
        expect(read9().priority).toEqual({ value: 'low', unsaved: true });
        expect(read9().priority?.unsaved).toBe(true);
        save();
        expect(read9().priority).toEqual({ value: 'low', unsaved: false });
      }
    });
  });
});
