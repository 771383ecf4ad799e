import { describe, expect, it, vi } from 'vitest';
import { buildB26 } from './fixtures/b26.ts';
import { get, layoutOf, setMode, workspaceOf } from './fixtures/page-fixture.ts';
import { settle } from './settle.ts';
import { draw, editorOf, last, start, watched, wireWatch } from './watch-bench.ts';

wireWatch();

describe('watchPage hears what matters and is quiet otherwise', () => {
  it('hears typing and what changes the draft without it, in the ticket in view only', async () => {
    buildB26();
    start();
    editorOf(101).dispatchEvent(new Event('input', { bubbles: true }));
    editorOf(102).dispatchEvent(new Event('input', { bubbles: true }));
    expect(watched.typed).toEqual([editorOf(101)]);
    (get('p', editorOf(101)).firstChild as Text).data = 'by a macro';
    editorOf(101).append(document.createElement('p'));
    (get('p', editorOf(102)).firstChild as Text).data = 'unseen';
    expect(await draw()).toBe(0);
    expect(watched.typed.length).toBeGreaterThan(1);
    expect(new Set(watched.typed)).toEqual(new Set([editorOf(101)]));
    expect(watched.seen).toHaveLength(1);
  });

  it('hears a subject that is being typed', async () => {
    buildB26();
    start();
    const subject = get('[data-test-id="omni-header-subject"]', layoutOf(101)) as HTMLInputElement;
    subject.value = 'New subject';
    subject.dispatchEvent(new Event('input', { bubbles: true }));
    await draw();
    expect(last()?.pane?.ticket.subject?.value).toBe('New subject');
    expect(watched.typed).toEqual([]);
  });

  it('keeps quiet while the page is hidden and speaks once on return', async () => {
    buildB26();
    start();
    watched.isHidden = true;
    setMode(101, 'internal', 'Internal note', 'Internal note composer');
    history.pushState({}, '', '/agent/tickets/101?x=1');
    watched.navigation.dispatchEvent(new Event('currententrychange'));
    expect(await draw()).toBe(0);
    expect(watched.seen).toHaveLength(1);
    watched.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(await draw()).toBe(1);
    expect(watched.seen).toHaveLength(2);
    expect(last()?.pane?.mode).toBe('internal');
  });

  it('is not woken by our own hosts, but by their loss', async () => {
    buildB26();
    start();
    const host = document.createElement('second-line-note');
    get('[data-test-id="editor-view"]', layoutOf(101)).prepend(host);
    const inside = document.createElement('b');
    host.append(inside);
    await settle();
    inside.remove();
    host.setAttribute('class', 'x');
    expect(await draw()).toBe(0);
    host.remove();
    expect(await draw()).toBe(1);
  });

  it('watches attributes and text of the few nodes that matter only', async () => {
    buildB26({ noise: true });
    start();
    get('article').setAttribute('class', 'x');
    get('[data-test-id="close-button"]').setAttribute('style', 'color: red');
    get('[data-test-id="submit_button-button"]', layoutOf(101)).setAttribute('aria-label', 'x');
    layoutOf(101).setAttribute('data-zes-comment-type', 'y');
    (get('[data-test-id="header-tab-title"]').firstChild as Text).data = 'x';
    expect(await draw()).toBe(0);
    document.documentElement.setAttribute('data-theme', 'dark');
    expect(await draw()).toBe(1);
    expect(last()?.theme).toBe('dark');
  });

  it('wakes when a pane has finished fading', async () => {
    const page = buildB26();
    start();
    workspaceOf(101).dispatchEvent(new TransitionEvent('transitionend', { propertyName: 'color', bubbles: true }));
    expect(await draw()).toBe(0);
    const faded = Object.assign(new Event('transitionend', { bubbles: true }), { propertyName: 'visibility' });
    workspaceOf(page.selected).dispatchEvent(faded);
    expect(await draw()).toBe(1);
  });

  it('stays alive when a listener throws, and says so', async () => {
    buildB26();
    const thrown = new Error('listener');
    let calls = 0;
    start(() => {
      calls += 1;
      throw thrown;
    });
    setMode(101, 'internal', 'Internal note', 'Internal note composer');
    await draw();
    expect(calls).toBe(2);
    expect(watched.failures).toEqual([thrown, thrown]);
  });

  it('takes a page it cannot read for one without a ticket', () => {
    buildB26();
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(() => {
      throw new Error('unreadable');
    });
    start();
    expect(last()).toMatchObject({ route: { kind: 'ticket', id: 101 }, pane: undefined });
    expect(watched.failures).not.toEqual([]);
  });

  it('is silent after its end', async () => {
    buildB26();
    start();
    setMode(101, 'internal', 'Internal note', 'Internal note composer');
    await settle();
    watched.ending.abort();
    expect(await draw()).toBe(1);
    get('#main_panes').append(document.createElement('div'));
    editorOf(101).dispatchEvent(new Event('input', { bubbles: true }));
    (get('p', editorOf(101)).firstChild as Text).data = 'unheard';
    watched.navigation.dispatchEvent(new Event('currententrychange'));
    expect(await draw()).toBe(0);
    expect(watched.seen).toHaveLength(1);
    expect(watched.typed).toEqual([]);
  });
});
