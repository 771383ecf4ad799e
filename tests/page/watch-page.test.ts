import { describe, expect, it, vi } from 'vitest';
import { hooks } from '../../src/page/hooks.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, layoutOf, listSwitchSteps, setMode, tabOf, workspaceOf } from './fixtures/page-fixture.ts';
import { settle } from './settle.ts';
import { draw, editorOf, last, start, watched, wireWatch } from './watch-bench.ts';

wireWatch();

describe('watchPage', () => {
  it('tells the page as it stands, with the health of its hooks', () => {
    buildB26();
    start();
    expect(last()).toMatchObject({ route: { kind: 'ticket', id: 101 }, theme: 'light' });
    expect(last()?.pane).toMatchObject({ ticketId: 101, mode: 'public', ticket: { priority: { value: 'high' } } });
    expect(last()?.pane?.anchors.editor?.textContent).toBe('Draft 101');
    const health = new Map(last()?.health.map(({ hook, variant }) => [hook, variant]));
    expect(health.get('composer')).toBe('editor-view');
    expect(health.get('selectedTab')).toBe('entity-is-selected');
    const missing = last()?.health.filter(({ variant, mayLack }) => variant === null && !mayLack);
    expect(missing).toEqual([{ hook: 'theme', variant: null }]);
    expect([...health.keys()].sort()).toEqual([...Object.keys(hooks), 'theme'].sort());
  });

  it.each([buildB26, buildB])('tells a switch of mode in the next frame', async (build) => {
    build();
    start();
    setMode(101, 'internal', 'Internal note', 'Internal note composer');
    expect(await draw()).toBe(1);
    expect(last()?.pane?.mode).toBe('internal');
    setMode(101, 'web', 'Email', 'Public reply composer');
    await draw();
    expect(last()?.pane?.mode).toBe('public');
  });

  it('hears a switch of mode that changes only the text of the switcher', async () => {
    buildB26();
    setMode(101, null, 'Internal note', null);
    const switcher = get('[data-test-id="omnichannel-channel-switcher-button"]', layoutOf(101));
    switcher.removeAttribute('aria-label');
    start();
    expect(last()?.pane?.mode).toBe('internal');
    (switcher.firstChild as Text).data = 'Public reply';
    await draw();
    expect(last()?.pane?.mode).toBe('public');
  });

  it('says at most one thing a frame and nothing twice', async () => {
    buildB26();
    start();
    for (const word of ['Low', 'Normal', 'Urgent']) {
      get('[data-garden-id="dropdowns.combobox.value"]', layoutOf(101)).textContent = word;
      await settle();
    }
    expect(watched.seen).toHaveLength(1);
    expect(await draw()).toBe(1);
    expect(watched.seen).toHaveLength(2);
    expect(last()?.pane?.ticket.priority?.value).toBe('urgent');
    get('[data-test-id="omni-log-container"]', layoutOf(101)).append(document.createElement('article'));
    expect(await draw()).toBe(1);
    expect(watched.seen).toHaveLength(2);
  });

  it('lets the old ticket go before the next frame when the address changes', async () => {
    buildB26();
    start();
    history.pushState({}, '', '/agent/tickets/102');
    watched.navigation.dispatchEvent(new Event('currententrychange'));
    await Promise.resolve();
    expect(watched.frames).toEqual([]);
    expect(last()).toMatchObject({ route: { kind: 'ticket', id: 102 }, pane: undefined });
  });

  it.each([
    ['visibility', true],
    ['display', true],
    ['visibility', false],
    ['display', false],
  ] as const)('follows a switch step by step, hidden by %s, marked %s', async (hide, hasActiveMark) => {
    const page = buildB26({ hide, hasActiveMark });
    start();
    for (const step of listSwitchSteps(101, 102, page)) {
      step();
      watched.navigation.dispatchEvent(new Event('currententrychange'));
      await draw();
    }
    expect(last()?.pane?.ticketId).toBe(102);
    const ids = watched.seen.map(({ pane }) => pane?.ticketId);
    expect(ids.filter((id, at) => at === 0 || id !== ids[at - 1])).toEqual([101, undefined, 102]);
  });

  it('follows a pane that was mounted late, composer later still', async () => {
    buildB26({ tickets: [102, 103], selected: 102 });
    const main = get('#main_panes');
    const panes = [...main.children];
    main.replaceChildren();
    const composer = get('[data-test-id="editor-view"]', panes[0]);
    const home = composer.parentElement as HTMLElement;
    composer.remove();
    start();
    expect(last()?.pane).toBeUndefined();
    main.append(...panes);
    await draw();
    expect(last()?.pane).toMatchObject({ ticketId: 102, mode: 'unknown', anchors: { composer: null, editor: null } });
    home.append(composer);
    await draw();
    expect(last()?.pane?.anchors.composer).toBe(composer);
    setMode(102, 'internal', 'Internal note', 'Internal note composer');
    await draw();
    expect(last()?.pane?.mode).toBe('internal');
  });

  it('follows an editor that the page replaces', async () => {
    buildB26();
    start();
    const old = editorOf(101);
    const fresh = old.cloneNode(true) as HTMLElement;
    old.replaceWith(fresh);
    fresh.dispatchEvent(new Event('input', { bubbles: true }));
    expect(watched.typed.splice(0)).toEqual([fresh]);
    await draw();
    expect(last()?.pane?.anchors.editor).toBe(fresh);
    fresh.setAttribute('aria-label', 'Internal note composer');
    await draw();
    expect(last()?.pane?.mode).toBe('unknown');
    fresh.dispatchEvent(new Event('input', { bubbles: true }));
    expect(watched.typed).toEqual([fresh]);
  });

  it('follows nodes that are used again for the next ticket', async () => {
    buildB26({ tickets: [101] });
    start();
    layoutOf(101).setAttribute('data-test-id', 'ticket-104-standard-layout');
    await draw();
    expect(last()?.pane).toBeUndefined();
    get('.conversation-polaris').setAttribute('data-ticket-id', '104');
    tabOf(101).setAttribute('data-entity-id', '104');
    get('[data-side-conversations-anchor-id]').setAttribute('data-side-conversations-anchor-id', '104');
    history.replaceState({}, '', '/agent/tickets/104');
    watched.navigation.dispatchEvent(new Event('currententrychange'));
    await draw();
    expect(last()?.pane?.ticketId).toBe(104);
  });

  it('takes no pane for a menu: it follows a switch that only a style tells, with closed menus in each pane', async () => {
    const page = buildB26({ hasActiveMark: false });
    for (const id of page.tickets) workspaceOf(id).insertAdjacentHTML('beforeend', '<ul role="menu"><li></li></ul>');
    start();
    // Whatever the page writes last must be heard by itself.
    for (const step of listSwitchSteps(101, 102, page)) {
      step();
      await draw();
    }
    expect(last()?.pane?.ticketId).toBe(102);
    workspaceOf(102).setAttribute('style', 'visibility: hidden');
    await draw();
    expect(last()?.pane).toBeUndefined();
  });

  it('is not woken by a closed list that the page puts in its place at every scroll', async () => {
    buildB26();
    layoutOf(101).insertAdjacentHTML('beforeend', '<div><ul role="listbox" aria-hidden="true"><li></li></ul></div>');
    const list = get('[role="listbox"][aria-hidden]', layoutOf(101));
    start();
    list.style.transform = 'translate(0, 10px)';
    expect(await draw()).toBe(0);
    list.setAttribute('aria-hidden', 'false');
    expect(await draw()).toBe(1);
  });

  it.each(['in the pane', 'in a portal'])(
    'hears a menu that is mounted out of sight and shown by a style, %s',
    async (place) => {
      buildB26();
      start();
      const float = document.createElement('div');
      float.style.display = 'none';
      float.innerHTML = '<ul role="menu"><li role="menuitem">Submit as Open</li></ul>';
      const menu = get('[role="menu"]', float);
      vi.spyOn(menu, 'getBoundingClientRect').mockReturnValue(new DOMRect(900, 400, 180, 90));
      (place === 'in a portal' ? document.body : layoutOf(101)).append(float);
      await draw();
      expect(last()?.pane?.anchors.menu).toBeNull();
      float.style.display = 'block';
      await draw();
      expect(last()?.pane?.anchors.menu).toBe(menu);
      float.style.display = 'none';
      await draw();
      expect(last()?.pane?.anchors.menu).toBeNull();
    },
  );
});
