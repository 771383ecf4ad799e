import { beforeEach, describe, expect, it } from 'vitest';
import { countCopies, readFields } from '../../src/page/read-fields.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, workspaceOf } from './fixtures/page-fixture.ts';

const pane = () => workspaceOf(101);
const read = () => readFields(pane());
const set = (css: string, text: string) => {
  get(css, pane()).textContent = text;
};
const drop = (css: string) => get(css, pane()).remove();

const ASSIGNEE = '[data-test-id="assignee-field"]';
const AGENT = '[data-test-id="assignee-field-selected-agent-tag"]';
const TRIGGER = '[data-test-id="assignee-field-autocomplete-trigger"]';
const TAKE = '[data-test-id="assignee-field-take-it-button"]';
const TAGS = '[data-test-id="ticket-system-field-tags-multiselect"]';
const PRIORITY = '[data-garden-id="dropdowns.combobox.value"]';
const STATUS = '.ticket_status_label';

describe('readFields', () => {
  beforeEach(() => {
    buildB26({ wrappers: true, noise: true });
  });

  it('reads the ticket in its pane, whatever else is mounted', () => {
    expect(read()).toEqual({
      subject: 'Subject 101',
      priority: 'high',
      status: 'open',
      group: 'Group 101',
      assignee: 'Agent 101',
      canTake: true,
      tags: ['vip', 'tag_101'],
      requester: 'Requester 101',
      organization: 'Org 101',
      comments: 1,
    });
  });

  it('reads what the older page shows and leaves out what it does not', () => {
    buildB();
    const pane = workspaceOf(102);
    for (const css of ['assignee-field', 'ticket-fields-tags']) pane.querySelector(`[data-test-id="${css}"]`)?.remove();
    pane.querySelector('header')?.remove();
    expect(readFields(pane)).toEqual({ subject: 'Subject 102', priority: 'high', comments: 1 });
  });

  it('says nothing of a pane that is still empty', () => {
    expect(readFields(document.createElement('div'))).toEqual({});
  });

  it.each<[string, () => void, object]>([
    ['a priority in another language', () => set(PRIORITY, 'Dringend'), { priority: 'urgent' }],
    ['no priority chosen', () => set(PRIORITY, '-'), { priority: 'none' }],
    ['an unknown priority', () => set(PRIORITY, 'Severe'), { priority: undefined }],
    ['an empty priority', () => set(PRIORITY, ' '), { priority: undefined }],
    ['no priority field', () => drop('[data-test-id="ticket-fields-priority-select"]'), { priority: undefined }],
    [
      'a status by its word alone',
      () => get(STATUS, pane()).setAttribute('class', 'ticket_status_label'),
      { status: 'open' },
    ],
    [
      'a custom status',
      () => {
        get(STATUS, pane()).setAttribute('class', 'ticket_status_label');
        set(STATUS, 'Waiting for department');
      },
      { status: undefined },
    ],
    [
      'a status badge',
      () => {
        get(STATUS, pane()).setAttribute('class', 'ticket_status_label');
        get(STATUS, pane()).innerHTML = '<div data-test-id="status-badge-hold">Something</div>';
      },
      { status: 'hold' },
    ],
    ['my own ticket', () => drop(TAKE), { canTake: false, assignee: 'Agent 101' }],
    ['no assignee field', () => drop(ASSIGNEE), { canTake: undefined, assignee: undefined, group: undefined }],
    [
      'a group and nobody in it',
      () => {
        get(TRIGGER, pane()).innerHTML =
          '<div data-test-id="assignee-field-selected-group-tag"><i title="Team"></i></div>';
      },
      { assignee: null, group: 'Team' },
    ],
    [
      'an agent with the group beside',
      () => {
        get(TRIGGER, pane()).innerHTML =
          '<div data-test-id="assignee-field-selected-group-tag" title="Team"></div><div data-test-id="assignee-field-selected-agent-tag"><i title="Ann"></i></div>';
      },
      { assignee: 'Ann', group: 'Team' },
    ],
    ['a dash for the assignee', () => set(TRIGGER, '-'), { assignee: null, group: undefined }],
    ['an assignee not mounted yet', () => drop(AGENT), { assignee: undefined, group: undefined, canTake: true }],
    ['no tags', () => get(TAGS, pane()).replaceChildren(), { tags: undefined }],
    [
      'something that is no tag',
      () => set('[data-test-id="ticket-system-field-tags-item-selected"] span', 'two words'),
      { tags: undefined },
    ],
    [
      'an empty subject',
      () => get('[data-test-id="omni-header-subject"]', pane()).setAttribute('value', ''),
      { subject: '' },
    ],
    ['no organisation', () => drop('[data-test-id="tabs-nav-item-organizations"]'), { organization: undefined }],
  ])('%s', (_what, change, expected) => {
    change();
    const fields = read();
    for (const [name, value] of Object.entries(expected))
      expect({ [name]: fields[name as keyof typeof fields] }).toEqual({ [name]: value });
  });

  it('takes a long list of tags only when all of it is in the page', () => {
    const more = document.createElement('button');
    more.setAttribute('data-garden-id', 'dropdowns.combobox.tags_button');
    more.textContent = '+ 1 more';
    get(TAGS, pane()).append(more);
    expect(read().tags).toBeUndefined();
    get('[data-test-id="ticket-system-field-tags-item-selected"]', pane()).setAttribute('hidden', '');
    expect(read().tags).toEqual(['vip', 'tag_101']);
  });

  it('counts the people in copy of this composer only', () => {
    expect(countCopies(pane())).toBe(0);
    for (const id of [101, 102]) {
      get('[data-test-id="editor-view"]', workspaceOf(id)).insertAdjacentHTML(
        'afterbegin',
        `<b data-test-id="omnicomposer-recipient-to"></b>${'<b data-test-id="omnicomposer-recipient-cc"></b>'.repeat(2)}`,
      );
    }
    expect(countCopies(pane())).toBe(2);
  });
});
