import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hooks } from '../../src/page/hooks.ts';
import { readHealth } from '../../src/page/read-health.ts';
import type { PageSnapshot } from '../../src/page/snapshot.ts';
import { watchPage } from '../../src/page/watch-page.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, layoutOf, listSwitchSteps, setMode, tabOf, workspaceOf } from './fixtures/page-fixture.ts';

let ending: AbortController;
let frames: (() => void)[];
let seen: PageSnapshot[];
let typed: HTMLElement[];
let failures: unknown[];
let isHidden: boolean;
let navigation: EventTarget;

beforeEach(() => {
  ending = new AbortController();
  [frames, seen, typed, failures, isHidden] = [[], [], [], [], false];
  navigation = new EventTarget();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-theme');
});

function start(onSnapshot = (snapshot: PageSnapshot) => void seen.push(snapshot)) {
  watchPage({
    document,
    window,
    signal: ending.signal,
    navigation,
    requestFrame: (run) => frames.push(run),
    readHealth,
    onSnapshot,
    onDraftInput: (editor) => typed.push(editor),
    onFailure: (error) => failures.push(error),
  });
}

/** Waits until every observer of the page has been told what was written so far. */
async function settle() {
  const sentinel = document.createElement('i');
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => resolve());
    observer.observe(sentinel, { attributes: true });
    sentinel.setAttribute('data-x', '');
  });
}

/** Lets the browser draw: runs the frames that were asked for, and says how many there were. */
async function draw(): Promise<number> {
  await settle();
  const due = frames.splice(0);
  for (const run of due) run();
  return due.length;
}

const last = () => seen.at(-1);
const editorOf = (id: number) => get('[contenteditable]', layoutOf(id));

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
    expect(seen).toHaveLength(1);
    expect(await draw()).toBe(1);
    expect(seen).toHaveLength(2);
    expect(last()?.pane?.ticket.priority?.value).toBe('urgent');
    get('[data-test-id="omni-log-container"]', layoutOf(101)).append(document.createElement('article'));
    expect(await draw()).toBe(1);
    expect(seen).toHaveLength(2);
  });

  it('lets the old ticket go before the next frame when the address changes', async () => {
    buildB26();
    start();
    history.pushState({}, '', '/agent/tickets/102');
    navigation.dispatchEvent(new Event('currententrychange'));
    await Promise.resolve();
    expect(frames).toEqual([]);
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
      navigation.dispatchEvent(new Event('currententrychange'));
      await draw();
    }
    expect(last()?.pane?.ticketId).toBe(102);
    const ids = seen.map(({ pane }) => pane?.ticketId);
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
    expect(typed.splice(0)).toEqual([fresh]);
    await draw();
    expect(last()?.pane?.anchors.editor).toBe(fresh);
    fresh.setAttribute('aria-label', 'Internal note composer');
    await draw();
    expect(last()?.pane?.mode).toBe('unknown');
    fresh.dispatchEvent(new Event('input', { bubbles: true }));
    expect(typed).toEqual([fresh]);
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
    navigation.dispatchEvent(new Event('currententrychange'));
    await draw();
    expect(last()?.pane?.ticketId).toBe(104);
  });

  it('hears typing and what changes the draft without it, in the ticket in view only', async () => {
    buildB26();
    start();
    editorOf(101).dispatchEvent(new Event('input', { bubbles: true }));
    editorOf(102).dispatchEvent(new Event('input', { bubbles: true }));
    expect(typed).toEqual([editorOf(101)]);
    (get('p', editorOf(101)).firstChild as Text).data = 'by a macro';
    editorOf(101).append(document.createElement('p'));
    (get('p', editorOf(102)).firstChild as Text).data = 'unseen';
    expect(await draw()).toBe(0);
    expect(typed.length).toBeGreaterThan(1);
    expect(new Set(typed)).toEqual(new Set([editorOf(101)]));
    expect(seen).toHaveLength(1);
  });

  it('hears a subject that is being typed', async () => {
    buildB26();
    start();
    const subject = get('[data-test-id="omni-header-subject"]', layoutOf(101)) as HTMLInputElement;
    subject.value = 'New subject';
    subject.dispatchEvent(new Event('input', { bubbles: true }));
    await draw();
    expect(last()?.pane?.ticket.subject?.value).toBe('New subject');
    expect(typed).toEqual([]);
  });

  it('keeps quiet while the page is hidden and speaks once on return', async () => {
    buildB26();
    start();
    isHidden = true;
    setMode(101, 'internal', 'Internal note', 'Internal note composer');
    history.pushState({}, '', '/agent/tickets/101?x=1');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(await draw()).toBe(0);
    expect(seen).toHaveLength(1);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(await draw()).toBe(1);
    expect(seen).toHaveLength(2);
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
    expect(failures).toEqual([thrown, thrown]);
  });

  it('takes a page it cannot read for one without a ticket', () => {
    buildB26();
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(() => {
      throw new Error('unreadable');
    });
    start();
    expect(last()).toMatchObject({ route: { kind: 'ticket', id: 101 }, pane: undefined });
    expect(failures).not.toEqual([]);
  });

  it('is silent after its end', async () => {
    buildB26();
    start();
    setMode(101, 'internal', 'Internal note', 'Internal note composer');
    await settle();
    ending.abort();
    expect(await draw()).toBe(1);
    get('#main_panes').append(document.createElement('div'));
    editorOf(101).dispatchEvent(new Event('input', { bubbles: true }));
    (get('p', editorOf(101)).firstChild as Text).data = 'unheard';
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(await draw()).toBe(0);
    expect(seen).toHaveLength(1);
    expect(typed).toEqual([]);
  });
});
