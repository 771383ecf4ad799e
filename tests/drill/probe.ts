import type { Page } from 'puppeteer-core';
import { applyLoss } from './apply-loss.ts';
import {
  findWorst,
  type GuideTruth,
  judgeCheck,
  judgeFacts,
  judgeGuide,
  judgeHealth,
  judgeLog,
  judgeStop,
  judgeWarning,
  type Verdict,
} from './judge.ts';
import { canLose, type Loss } from './losses.ts';
import {
  chooseChannel,
  clickSubmit,
  countSubmits,
  goTo,
  isStopShown,
  pressOurs,
  readBanner,
  readDraft,
  readGuide,
  writeDraft,
} from './page-side.ts';

/** The features that are looked at, in the order of the table. */
export const features = [
  'guide',
  'facts',
  'note warning',
  'note check',
  'stop: button',
  'stop: menu',
  'stop: shortcut',
  'add log',
  'next ticket',
  'page health',
] as const;

export type Feature = (typeof features)[number];

/** What became of every feature under one loss. `notes`: what was seen where it is bad. */
export type Outcome = { loss: string; group: Loss['group']; verdicts: Record<Feature, Verdict>; notes: string[] };

/** Two tickets open in one page, and what is so of each. */
export type Scene = {
  page: Page;
  /** The one in view, the other. */
  truths: [GuideTruth, GuideTruth];
  /** By hook: the variant that finds it on the whole page. */
  readHealth: () => Promise<Map<string, string | null>>;
  health: Map<string, string | null>;
  /** How long silence is waited for, in milliseconds; default longer than the product takes to say anything. */
  patience?: number;
};

const SECRET = 'AKIAIOSFODNN7EXAMPLE';
const SHOWN = 'AKIA…MPLE';
/** The longest that the product takes to say that it sees no ticket, and some more; milliseconds. */
const PATIENCE = 14_000;
/** A switch and a scan take less. */
const SOON = 1_500;

const isGood = (verdict: Verdict) => verdict !== 'silent' && verdict !== 'wrong';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the verdict is a good one. What is wrong for longer than a switch takes stays wrong. */
async function settleWithin(patience: number, ask: () => Promise<Verdict>): Promise<Verdict> {
  const began = Date.now();
  let wrongSince: number | undefined;
  for (;;) {
    const verdict = await ask();
    wrongSince = verdict === 'wrong' ? (wrongSince ?? Date.now()) : undefined;
    const isOver = Date.now() - began > patience || (wrongSince !== undefined && Date.now() - wrongSince > SOON);
    if (isGood(verdict) || isOver) return verdict;
    await pause(40);
  }
}

/** Takes names from the page, looks at every feature, and puts the names back. */
export async function probeLoss(scene: Scene, loss: Loss): Promise<Outcome> {
  const { page, truths } = scene;
  const [here, there] = truths;
  const id = here.ticketId;
  const { patience = PATIENCE } = scene;
  const settle = (ask: () => Promise<Verdict>, most = patience) => settleWithin(most, ask);
  const verdicts = {} as Record<Feature, Verdict>;
  const notes: string[] = [];
  const take = async (feature: Feature, verdict: Verdict, seen: () => Promise<unknown>) => {
    verdicts[feature] = findWorst([verdict, ...(verdicts[feature] ? [verdicts[feature]] : [])]);
    if (!isGood(verdict)) notes.push(`${feature} ${verdict}: ${JSON.stringify(await seen())}`);
  };
  const guide = () => readGuide(page);
  const banner = () => readBanner(page);
  const warn = async (mode: 'internal' | 'public', ticketId = id) => {
    await chooseChannel(page, ticketId, mode);
    await pause(120);
    await take('note warning', await settle(async () => judgeWarning(await banner(), mode)), banner);
  };

  await page.evaluate(applyLoss, loss.edits);
  // What stood before must be gone before it is judged: the product looks once a frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await pause(400);
  await take('guide', await settle(async () => judgeGuide(await guide(), here)), guide);
  await take('facts', await settle(async () => judgeFacts(await guide(), here), SOON), guide);
  await warn('internal');
  await warn('public');
  await warn('internal');
  await writeDraft(page, id, `<p>The key is ${SECRET}</p>`);
  await take('note check', await settle(async () => judgeCheck(await banner(), SHOWN)), banner);
  for (const way of ['button', 'menu', 'shortcut'] as const) {
    const seen = await submit(page, id, way);
    await take(`stop: ${way}`, judgeStop(seen), async () => seen);
  }
  const isKept = (await readDraft(page, id)) === `<p>The key is ${SECRET}</p>`;
  if (!isKept) await take('note check', 'wrong', () => readDraft(page, id));
  await writeDraft(page, id, '');
  await take('add log', await addLog(page, id, there.ticketId), guide);
  await writeDraft(page, id, '');
  await writeDraft(page, there.ticketId, '');
  await takeHealth();
  await goTo(page, there.ticketId);
  await pause(150);
  await take('next ticket', await settle(async () => judgeGuide(await guide(), there)), guide);
  await take('next ticket', await settle(async () => judgeFacts(await guide(), there), SOON), guide);
  await warn('internal', there.ticketId);
  await restore();
  return { loss: loss.id, group: loss.group, verdicts, notes };

  async function takeHealth() {
    const before = scene.health.get(loss.id);
    const ask = async () => judgeHealth((await scene.readHealth()).get(loss.id), before);
    const isLost = before != null && canLose(loss.id, before);
    await take('page health', isLost ? await settle(ask, 3_000) : '–', async () =>
      (await scene.readHealth()).get(loss.id),
    );
  }

  async function restore() {
    await page.evaluate(() => (window as unknown as { restorePage: () => void }).restorePage());
    await chooseChannel(page, there.ticketId, 'public');
    await chooseChannel(page, id, 'public');
    await goTo(page, id);
    const verdict = await settle(async () => {
      const isWhole = judgeGuide(await guide(), here) === 'works' && (await banner()).region === '';
      return isWhole ? 'works' : 'silent';
    }, 5_000);
    if (verdict !== 'works') notes.push(`the page did not come back: ${JSON.stringify(await guide())}`);
  }
}

async function submit(page: Page, id: number, way: 'button' | 'menu' | 'shortcut') {
  const before = (await readBanner(page)).words;
  const count = await countSubmits(page);
  const isDone = way === 'shortcut' ? await pressShortcut(page) : await clickSubmit(page, id, way);
  let writes = 0;
  let isStopped = false;
  for (let tries = 0; tries < 40 && writes === 0 && !isStopped; tries += 1) {
    await pause(25);
    writes = (await countSubmits(page)) - count;
    isStopped = await isStopShown(page);
  }
  await pressOurs(page, 'second-line-note', 'Go back to the note');
  return { before, writes, isStopped, isDone };
}

async function pressShortcut(page: Page): Promise<boolean> {
  await page.keyboard.down('Control');
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyS');
  await page.keyboard.up('Alt');
  await page.keyboard.up('Control');
  return true;
}

async function addLog(page: Page, id: number, other: number): Promise<Verdict> {
  const before = (await readGuide(page)).words;
  const isOffered = await pressOurs(page, 'second-line-overlay', 'Add log to note');
  const verdict = await settleWithin(5_000, async () => {
    const { words } = await readGuide(page);
    const [draft, otherDraft] = [await readDraft(page, id), await readDraft(page, other)];
    return judgeLog({ isOffered, draft, otherDraft, said: words.replace(before, '') === words ? words : '' });
  });
  await pressOurs(page, 'second-line-overlay', 'Cancel');
  return verdict;
}
