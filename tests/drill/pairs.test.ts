import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/entries/note-checks.iife.ts';
import '../../src/entries/note-safety.iife.ts';
import '../../src/entries/page-health.iife.ts';
import { noteWarning } from '../../src/features/note-warning.tsx';
import { readPage } from '../../src/page/read-page.ts';
import { createUnsavedMemory } from '../../src/page/unsaved-memory.ts';
import { buildA, buildOldestA } from '../page/fixtures/a.ts';
import { buildA2 } from '../page/fixtures/a2.ts';
import { buildB } from '../page/fixtures/b.ts';
import { buildB26 } from '../page/fixtures/b26.ts';
import { get, workspaceOf } from '../page/fixtures/page-fixture.ts';
import { makeContext } from '../unit/features/page-samples.ts';
import { applyLoss } from './apply-loss.ts';
import { judgeCheck, judgeStop, judgeWarning, type Verdict } from './judge.ts';
import { type Loss, listPairs, singleLosses } from './losses.ts';

/** Every n-th pair; `PAIRS=1` looks at all of them. */
const STEP = Number(process.env.PAIRS ?? 80);
/** `npm test -- --long` tries every loss in every interface; else each is tried in the newest, and in one of the others. */
const isWhole = STEP === 1 || process.env.WHOLE === '1';

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
  const submit = get('main footer button strong').closest('button') as HTMLElement;
  submit.addEventListener('click', () => {
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
  submit.click();
  vi.advanceTimersByTime(1_000);
  const verdicts = {
    'note warning': judgeWarning(seen, 'internal'),
    'note check': judgeCheck(seen, 'AKIA…MPLE'),
    stop: judgeStop({ isStopped: writes === 0, writes, isDone: true, before: seen.words }),
  };
  stop.abort();
  return verdicts;
}

const interfaces = { B26: buildB26, B: buildB, A2: buildA2, A: buildA, 'A before 2018-08': buildOldestA };
const languages = ['en', 'cy', 'de', 'fr', 'es', 'pt-BR', 'ja'];

/** Each interface in English, the newest in Welsh too; with `PAIRS=1` each in every language. */
const pages = Object.entries(interfaces)
  .flatMap(([name, build]) => {
    const own = STEP === 1 ? languages : languages.slice(0, name === 'B26' ? 2 : 1);
    return own.map((locale) => [name, locale, build] as const);
  })
  .map((page, at) => [...page, at] as const);

const lossesOf = (page: number) =>
  singleLosses.filter((_loss, at) => isWhole || page === 0 || at % (pages.length - 1) === page - 1);

/** Everything that is silent or wrong on a page, under each of these losses. */
async function listBad(build: (typeof interfaces)['B26'], locale: string, losses: readonly Loss[]): Promise<string[]> {
  const bad: string[] = [];
  for (const loss of losses) {
    build({ mode: 'internal', locale });
    get('[contenteditable]', workspaceOf(101)).innerHTML = `<p>The key is ${KEY}</p>`;
    const found = Object.entries(drillNote(loss)).filter(([, verdict]) => verdict === 'wrong' || verdict === 'silent');
    bad.push(...found.map(([feature, verdict]) => `${loss.id}: ${feature} ${verdict}`));
    bad.push(...listLies().map((lie) => `${loss.id}: ${lie}`));
    (window as unknown as { restorePage: () => void }).restorePage();
    await letGo();
  }
  return bad;
}

/** Nodes that are looked up are kept until the turn ends: memory fills, and everything slows. */
const letGo = () => new Promise((next) => setImmediate(next));

describe('in a document of the test’s own, nothing is wrong and nothing silent', () => {
  it.each(pages)(
    '%s in %s, one loss',
    async (_name, locale, build, page) => expect(await listBad(build, locale, lossesOf(page))).toEqual([]),
    600_000,
  );

  it.each(Object.entries(interfaces))(
    '%s, two hooks at once',
    async (_name, build) => expect(await listBad(build, 'en', listPairs(STEP))).toEqual([]),
    3_600_000,
  );
});
