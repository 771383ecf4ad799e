import { afterEach, beforeEach, vi } from 'vitest';
import '../../../src/entries/note-checks.iife.ts';
import '../../../src/entries/note-safety.iife.ts';
import { noteWarning } from '../../../src/features/note-warning.tsx';
import type { PaneSnapshot } from '../../../src/page/snapshot.ts';
import { makeContext, seeTicket, writeComposer } from './page-samples.ts';

export const KEY = 'AKIAIOSFODNN7EXAMPLE';
const stops: AbortController[] = [];

/** A composer, and time that stands still, for each test of a file; what was started ends with it. */
export function wireNoteWarning(): void {
  beforeEach(() => {
    // A busy machine must not make a check too slow.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    writeComposer();
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

export function start() {
  const { context, stop, settings } = makeContext();
  stops.push(stop);
  return { warning: noteWarning.start(context), stop, settings };
}

export const findHost = () => document.querySelector('second-line-note');
export const section = () => findHost()?.shadowRoot?.querySelector('section');
export const words = () => section()?.textContent ?? '';
export const findings = () =>
  [...(findHost()?.shadowRoot?.querySelectorAll('.finding code') ?? [])].map((one) => one.textContent);
export const pressShow = () => findHost()?.shadowRoot?.querySelector<HTMLButtonElement>('.finding button')?.click();
export const see = (over: Partial<PaneSnapshot> = {}) => seeTicket(9000001, over);
