import { afterEach, beforeEach, vi } from 'vitest';
import { readHealth } from '../../src/page/read-health.ts';
import type { PageSnapshot } from '../../src/page/snapshot.ts';
import { watchPage } from '../../src/page/watch-page.ts';
import { get, layoutOf } from './fixtures/page-fixture.ts';
import { settle } from './settle.ts';

/** What the watcher of a test was given and has told. */
export const watched = {} as {
  ending: AbortController;
  frames: (() => void)[];
  seen: PageSnapshot[];
  typed: HTMLElement[];
  failures: unknown[];
  isHidden: boolean;
  navigation: EventTarget;
};

/** All of it anew for each test of a file. */
export function wireWatch(): void {
  beforeEach(() => {
    Object.assign(watched, {
      ending: new AbortController(),
      ...{ frames: [], seen: [], typed: [], failures: [], isHidden: false },
      navigation: new EventTarget(),
    });
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => watched.isHidden);
  });
  afterEach(() => {
    watched.ending.abort();
    vi.restoreAllMocks();
    document.documentElement.removeAttribute('data-theme');
  });
}

export function start(onSnapshot = (snapshot: PageSnapshot) => void watched.seen.push(snapshot)) {
  watchPage({
    document,
    window,
    signal: watched.ending.signal,
    navigation: watched.navigation,
    requestFrame: (run) => watched.frames.push(run),
    readHealth,
    onSnapshot,
    onDraftInput: (editor) => watched.typed.push(editor),
    onFailure: (error) => watched.failures.push(error),
  });
}

/** Lets the browser draw: runs the frames that were asked for, and says how many there were. */
export async function draw(): Promise<number> {
  await settle();
  const due = watched.frames.splice(0);
  for (const run of due) run();
  return due.length;
}

export const last = () => watched.seen.at(-1);
export const editorOf = (id: number) => get('[contenteditable]', layoutOf(id));
