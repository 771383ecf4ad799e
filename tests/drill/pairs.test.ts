import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/entries/note-checks.iife.ts';
import '../../src/entries/note-safety.iife.ts';
import '../../src/entries/page-health.iife.ts';
import { noteWarning } from '../../src/features/note-warning.tsx';
import { readPage } from '../../src/page/read-page.ts';
import { createUnsavedMemory } from '../../src/page/unsaved-memory.ts';
import { buildB } from '../page/fixtures/b.ts';
import { buildB26 } from '../page/fixtures/b26.ts';
import { get, layoutOf, setMode } from '../page/fixtures/page-fixture.ts';
import { makeContext } from '../unit/features/page-samples.ts';
import { applyLoss } from './apply-loss.ts';
import { judgeCheck, judgeStop, judgeWarning, type Verdict } from './judge.ts';
import { type Loss, listPairs, singleLosses } from './losses.ts';

/** Every n-th pair; `PAIRS=1` looks at all of them. */
const STEP = Number(process.env.PAIRS ?? 80);

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const truth: Record<string, unknown> = {
  subject: 'Subject 101',
  priority: 'high',
  status: 'open',
  group: 'Group 101',
  assignee: 'Agent 101',
  canTake: true,
  tags: ['vip', 'tag_101'],
  requester: 'Requester 101',
  organization: 'Org 101',
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** What the page is read as under a loss, where that is not so. */
function listLies(): string[] {
  const conditions = { url: location.href, prefersDark: false, memory: createUnsavedMemory(), now: 0 };
  const { pane } = readPage(document, conditions);
  if (!pane) return [];
  const lies = pane.mode === 'public' || pane.ticketId !== 101 ? [`${pane.ticketId} ${pane.mode}`] : [];
  for (const [name, reading] of Object.entries(pane.ticket)) {
    const { value } = reading as { value: unknown };
    if (name in truth && JSON.stringify(value) !== JSON.stringify(truth[name])) lies.push(`${name}: ${value}`);
  }
  return lies;
}

/** The note warning on an internal note with a secret in it, then a click on Submit. */
function drillNote({ edits }: Loss): Record<string, Verdict> {
  const { context, stop } = makeContext();
  let writes = 0;
  const submit = document.querySelector<HTMLElement>('main footer button');
  submit?.addEventListener('click', () => {
    writes += 1;
  });
  applyLoss(edits);
  const conditions = { url: location.href, prefersDark: false, memory: createUnsavedMemory(), now: 0 };
  const warning = noteWarning.start(context);
  warning.see(readPage(document, conditions));
  vi.advanceTimersByTime(7_000);
  const host = document.querySelector('second-line-note');
  const section = host?.shadowRoot?.querySelector('section');
  const seen = {
    region: section?.getAttribute('aria-label') ?? '',
    words: section?.textContent ?? '',
    isFloating: host?.parentElement === document.body,
  };
  submit?.click();
  vi.advanceTimersByTime(1_000);
  const verdicts = {
    'note warning': judgeWarning(seen, 'internal'),
    'note check': judgeCheck(seen, 'AKIA…MPLE'),
    stop: judgeStop({ isStopped: writes === 0, writes, isDone: true, before: seen.words }),
  };
  stop.abort();
  return verdicts;
}

describe.each([
  ['B26', buildB26],
  ['B', buildB],
] as const)('%s, in a document of the test’s own', (_generation, build) => {
  it.each([
    ['one loss', singleLosses],
    ['two hooks at once', listPairs(STEP)],
  ])(
    '%s: nothing wrong, nothing silent',
    (_what, losses) => {
      const bad: string[] = [];
      for (const loss of losses) {
        build();
        setMode(101, 'internal', 'Internal note', 'Internal note composer');
        get('[contenteditable]', layoutOf(101)).innerHTML = `<p>The key is ${KEY}</p>`;
        const verdicts = drillNote(loss);
        const found = Object.entries(verdicts).filter(([, verdict]) => verdict === 'wrong' || verdict === 'silent');
        bad.push(...found.map(([feature, verdict]) => `${loss.id}: ${feature} ${verdict}`));
        bad.push(...listLies().map((lie) => `${loss.id}: ${lie}`));
        (window as unknown as { restorePage: () => void }).restorePage();
      }
      expect(bad).toEqual([]);
    },
    600_000,
  );
});
