import { expect, it } from 'vitest';
import '../../../src/entries/page-actions.iife.ts';
import type { PageActions } from '../../../src/page/act/page-actions.ts';
import { findPart } from '../../../src/platform/parts.ts';
import { buildB26 } from '../fixtures/b26.ts';

it('offers the actions as a part that other content scripts find', () => {
  buildB26();
  const actions = findPart<PageActions>('page-actions');
  expect(actions?.read('priority', 101)).toBe('high');
  expect(actions?.read('takeIt', 101)).toEqual({ group: 'Group 101', assignee: 'Agent 101', canTake: true });
  expect(actions?.read('channel', 101)).toBe('public');
  expect(actions?.read('reply', 101)).toEqual({ mode: 'public', text: 'Draft 101' });
  expect(actions?.read('tags', 101)).toEqual(['vip', 'tag_101']);
  expect(actions?.read('submit', 101)).toBe('open');
  expect(actions?.read('priority', 102)).toBeUndefined();
  expect(actions?.target('submit', 101)?.getAttribute('data-test-id')).toBe('submit_button-menu-button');
});
