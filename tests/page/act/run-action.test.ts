import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSameTitle, splitTitle } from '../../../src/page/act/macro-title.ts';
import { makePageActions } from '../../../src/page/act/page-actions.ts';
import { findPopup } from '../../../src/page/act/popup.ts';
import { makeRunner } from '../../../src/page/act/run-action.ts';
import { findPaneOf } from '../../../src/page/act/scope.ts';
import { actionHooks } from '../../../src/page/hooks/action-hooks.ts';
import { listExpired } from '../../../src/page/hooks.ts';
import { buildB } from '../fixtures/b.ts';
import { buildB26 } from '../fixtures/b26.ts';
import { get, layoutOf, listSwitchSteps } from '../fixtures/page-fixture.ts';

const never = () => new AbortController().signal;
const stopped = { ok: false, left: [], isHalfDone: false };

beforeEach(() => void buildB26());
afterEach(() => void document.body.replaceChildren());

/** Makes a control of the fixture open a list, as React does: a task later, where `place` says. */
function openOnClick(control: Element, options: string[], onChoose: (option: string) => void, place = document.body) {
  control.setAttribute('aria-expanded', 'false');
  control.setAttribute('aria-controls', 'list-1');
  control.addEventListener('click', () => {
    control.setAttribute('aria-expanded', 'true');
    queueMicrotask(() => {
      const list = document.createElement('ul');
      list.id = 'list-1';
      list.setAttribute('role', 'listbox');
      for (const words of options) {
        const option = document.createElement('li');
        option.setAttribute('role', 'option');
        option.textContent = words;
        option.addEventListener('click', () => {
          control.setAttribute('aria-expanded', 'false');
          list.remove();
          onChoose(words);
        });
        list.append(option);
      }
      place.append(list);
    });
  });
}

const priorityOf = (id: number) => get('[data-test-id="ticket-fields-priority-select"]', layoutOf(id));
const shownOf = (id: number) => get('[data-garden-id="dropdowns.combobox.value"]', layoutOf(id));
const set = (words: string) => shownOf(101).replaceChildren(words);

describe('an action', () => {
  it('works in the pane it was started for, and is taken back', async () => {
    openOnClick(get('[role="combobox"]', priorityOf(101)), ['Low', 'Normal', 'High', 'Urgent'], set);
    const runner = makeRunner(document, 200);
    const done = await runner.run('priority', 101, { value: 'low' }, never());
    expect(done).toEqual({ ok: true, token: 1 });
    expect([shownOf(101).textContent, shownOf(102).textContent]).toEqual(['Low', 'High']);
    expect(await runner.undo(1, never())).toEqual({ ok: true, token: 1 });
    expect(shownOf(101).textContent).toBe('High');
    expect(await runner.undo(1, never())).toEqual({ ...stopped, code: 'unknown-token' });
  });

  it('is not undone over what the agent chose since', async () => {
    openOnClick(get('[role="combobox"]', priorityOf(101)), ['Low', 'High'], set);
    const runner = makeRunner(document, 200);
    await runner.run('priority', 101, { value: 'low' }, never());
    set('Urgent');
    expect(await runner.undo(1, never())).toEqual({ ...stopped, code: 'changed-since' });
    expect(shownOf(101).textContent).toBe('Urgent');
  });

  it('says that the page did not take it, and that something was clicked', async () => {
    openOnClick(get('[role="combobox"]', priorityOf(101)), ['Low'], () => undefined);
    expect(await makeRunner(document, 50).run('priority', 101, { value: 'low' }, never())).toEqual({
      ...stopped,
      code: 'not-set',
      isHalfDone: true,
    });
  });

  it.each([
    ['the other ticket', 102, 'wrong-ticket'],
    ['a ticket that is not open', 999, 'wrong-ticket'],
  ])('refuses %s', async (_what, id, code) => {
    expect(await makeRunner(document, 50).run('priority', id, { value: 'low' }, never())).toEqual({ ...stopped, code });
    expect(makePageActions(document).can('priority', id, { value: 'low' })).toBe('wrong-ticket');
    expect(makePageActions(document).target('priority', id)).toBeNull();
  });

  it('chooses nothing once a single sign of the page points elsewhere', async () => {
    const outcomes: string[] = [];
    for (const at of listSwitchSteps(101, 102, buildB26()).keys()) {
      const steps = listSwitchSteps(101, 102, buildB26());
      const chosen: string[] = [];
      const control = get('[role="combobox"]', priorityOf(101));
      openOnClick(control, ['Low'], (words) => chosen.push(words));
      control.addEventListener('click', () => steps[at]?.());
      const result = await makeRunner(document, 50).run('priority', 101, { value: 'low' }, never());
      const agrees = findPaneOf(document, 101) !== undefined;
      expect([result.ok || result.code, chosen]).toEqual(agrees ? ['not-set', ['Low']] : ['wrong-ticket', []]);
      outcomes.push(agrees ? 'agrees' : 'not');
    }
    expect(outcomes.filter((one) => one === 'not').length).toBeGreaterThan(3);
  });

  it('is stopped before it starts, and while it waits', async () => {
    const ending = new AbortController();
    openOnClick(get('[role="combobox"]', priorityOf(101)), [], () => undefined);
    const running = makeRunner(document, 5_000).run('priority', 101, { value: 'low' }, ending.signal);
    ending.abort();
    expect(await running).toEqual({ ...stopped, code: 'stopped' });
    expect(await makeRunner(document, 50).run('priority', 101, { value: 'low' }, ending.signal)).toEqual({
      ...stopped,
      code: 'stopped',
    });
  });

  it('finds no control in a page that has none, and says so', () => {
    buildB();
    for (const css of ['assignee-field', 'ticket-fields-tags']) get(`[data-test-id="${css}"]`, layoutOf(101)).remove();
    const actions = makePageActions(document);
    expect(actions.can('takeIt', 101, {})).toBe('no-control');
    expect(actions.can('assign', 101, { group: 'Any' })).toBe('no-control');
    expect(actions.can('macro', 101, { title: 'Any' })).toBe('no-control');
    expect(actions.can('tags', 101, { add: ['vip'] })).toBe('no-control');
    expect(actions.read('priority', 101)).toBe('high');
    expect(actions.target('channel', 101)?.getAttribute('data-channel')).toBe('web');
  });
});

describe('a list', () => {
  it('is the one its control names, never that of another ticket with the same id', () => {
    const pane = layoutOf(101);
    const control = get('[role="combobox"]', priorityOf(101));
    control.setAttribute('aria-controls', 'same');
    const make = (parent: Element) => {
      const list = parent.appendChild(document.createElement('ul'));
      list.id = 'same';
      list.setAttribute('role', 'listbox');
      list.appendChild(document.createElement('li')).setAttribute('role', 'option');
      return list;
    };
    make(layoutOf(102));
    expect(findPopup(pane, control)).toBeUndefined();
    const portal = make(document.body);
    expect(findPopup(pane, control)).toBe(portal);
  });
});

describe('the name of a macro', () => {
  it.each([
    ['GOV.UK 2nd line tech: pending for 5+ days', 'GOV.UK 2nd line tech: pending for 5+ days', true],
    ['Other team 2nd line: pending for 4+ days', 'Other team 2nd line: pending for 5+ days', false],
    ['Inside government › Pass through › Ferry', 'Inside government::Pass through::Ferry', true],
    ['Ferry', 'Inside government::Pass through::Ferry', false],
    ['inside government::Pass through::Ferry', 'Inside government::Pass through::Ferry', false],
  ])('%j is %j: %s', (shown, wanted, isSo) => {
    expect(isSameTitle(splitTitle(shown), splitTitle(wanted))).toBe(isSo);
  });
});

it('no hook of an action is out of date', () => {
  expect(listExpired(actionHooks, new Date().toISOString().slice(0, 10))).toEqual([]);
});
