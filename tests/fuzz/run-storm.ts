import type { Page } from 'puppeteer-core';
import { type BrowserName, type Launched, launchBrowser, waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../sandbox/data/working-day.ts';
import { SeededRandom } from '../sandbox/page/seeded-random.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { acts, EDITOR, type Storm, typeSome } from './act.ts';
import { type Census, findGrowth, findMost, makeCensus } from './count-ours.ts';
import { expandGuide, lookAt, readDrafts, readShape } from './look.ts';
import { calmDown, mutate, mutations } from './mutate.ts';
import { options } from './storm-options.ts';

const IDS = [9000004, 9000012, 9000013, 9000018];
const ADDRESS = `https://govuk.zendesk.com/agent/tickets/${IDS[0]}?tickets=${IDS.join(',')}`;
/** Steps from one calm to the next. */
const GUST = 60;

/** What a storm left behind. All lists empty but `pageErrors`: it passed. */
export type StormResult = {
  steps: number;
  acts: Record<string, number>;
  calms: number;
  /** How often Zendesk's page broke of itself under the storm and was loaded again. */
  pageBroke: number;
  /** Lines of ours in the console, and uncaught errors out of our files. */
  errors: string[];
  /** Errors of the page's own, each kind once: React does not live through everything. */
  pageErrors: string[];
  drafts: string[];
  wrong: string[];
  growth: string[];
  census: Census[];
  last: string[];
};

/** Rages over one page of one browser for so long, or until too much is wrong. */
export async function runStorm(browser: BrowserName): Promise<StormResult> {
  const sandbox = await startSandbox({
    data: makeGovukData({ background: true }),
    now: GOVUK_NOW,
    rateLimit: 100_000,
    page: { lateMount: [100, 600], generation: options.generation, seed: options.seed },
  });
  const launched = await launchBrowser(browser, sandbox);
  const result: StormResult = {
    ...{ steps: 0, acts: {}, calms: 0, pageBroke: 0, errors: [], pageErrors: [] },
    ...{ drafts: [], wrong: [], growth: [], census: [], last: [] },
  };
  try {
    const page = await openPage(launched);
    hearErrors(page, result);
    await page.goto(ADDRESS);
    const storm: Storm = { launched, page, random: new SeededRandom(options.seed), ids: IDS };
    await rage(storm, browser, result);
    await compareWithFresh(storm, result);
  } finally {
    await launched.close();
    await sandbox.close();
  }
  return result;
}

/** A tab in which functions of this file can run: what runs them here wraps each in a name. */
async function openPage({ browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  return page;
}

function hearErrors(page: Page, result: StormResult): void {
  page.on('pageerror', (thrown) => {
    const error = thrown as Error;
    const words = `${error.message} ${error.stack ?? ''}`;
    if (/(?:chrome|moz)-extension:|\.iife\.js/.test(words)) result.errors.push(words.slice(0, 600));
    else if (!result.pageErrors.includes(error.message.slice(0, 120)))
      result.pageErrors.push(error.message.slice(0, 120));
  });
  page.on('console', (message) => {
    if (message.text().startsWith('Second Line')) result.errors.push(message.text());
  });
  // A page asks before it forgets a draft.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
}

/** What the agent last wrote into each ticket. */
type Drafts = Record<string, string>;

function forget(drafts: Drafts): Drafts {
  for (const id of Object.keys(drafts)) delete drafts[id];
  return drafts;
}

async function rage(storm: Storm, browser: BrowserName, result: StormResult): Promise<void> {
  const { page, random } = storm;
  const drafts: Drafts = {};
  let census = await makeCensus(page, browser);
  await calm(storm, result, drafts);
  const end = Date.now() + options.minutes * 60_000;
  while (Date.now() < end && result.wrong.length + result.drafts.length < 5) {
    for (let step = 0; step < GUST; step += 1) {
      result.steps += 1;
      const [kind, said] = await takeStep(storm, drafts);
      result.acts[kind] = (result.acts[kind] ?? 0) + 1;
      result.last = [...result.last.slice(-39), `${kind} ${said}`.trim()];
      if (options.verbose) console.log(`${result.steps} ${kind} ${said}`);
      await new Promise((next) => setTimeout(next, random.between([0, 60])));
    }
    if (!(await calm(storm, result, drafts))) {
      // A page loaded anew is a new life for us too: growth is counted from here.
      await page.goto(ADDRESS).catch(() => undefined);
      forget(drafts);
      census = await makeCensus(page, browser);
      result.census.push({});
      await calm(storm, result, drafts);
    }
    result.census.push(await census());
  }
  // A life's first counts come before everything has been drawn and compiled once: later ones are held to its first half.
  const life = result.census.slice(result.census.findLastIndex((one) => Object.keys(one).length === 0) + 1);
  const last = life.at(-1);
  if (last && life.length > 5) result.growth = findGrowth(findMost(life.slice(0, Math.ceil(life.length / 2))), last);
}

async function takeStep(storm: Storm, drafts: Drafts): Promise<[kind: string, said: string]> {
  const { page, random } = storm;
  const share = random.next();
  const [pick, place, turn] = [random.next(), random.next(), random.next()];
  try {
    if (share < 0.72) {
      const kind = mutations[Math.floor(pick * mutations.length)] ?? 'blink';
      return [kind, await page.evaluate(mutate, kind, random.next(), place, turn)];
    }
    if (share < 0.8) {
      const typed = await typeSome(storm);
      // Where the keys went is the page's affair: what stands in every editor now is what the agent wrote.
      if (typed !== 'none') Object.assign(forget(drafts), await page.evaluate(readDrafts));
      return ['type', typed];
    }
    const names = Object.keys(acts);
    const name = names[Math.floor(pick * names.length)] ?? 'tab';
    // Zendesk's page draws over nodes that are not where it left them, and breaks: mostly it finds them in order.
    if (place < 0.8) await page.evaluate(calmDown);
    return [name, (await acts[name]?.(storm)) ?? ''];
  } catch (error) {
    return ['failed', error instanceof Error ? error.message.slice(0, 80) : ''];
  }
}

/** Takes everything back and looks at a ticket. @returns false where the page itself is broken and must be loaded anew */
async function calm(storm: Storm, result: StormResult, drafts: Drafts): Promise<boolean> {
  const { page, ids } = storm;
  result.calms += 1;
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluate(calmDown).catch(() => undefined);
  await page.keyboard.press('Escape');
  await expandGuide(page).catch(() => undefined);
  // First what is in view, untouched: going to another ticket draws all of ours anew.
  const inView = ids.find((one) => page.url().includes(`/tickets/${one}`));
  const next = ids[result.calms % ids.length] ?? 0;
  const looked = inView === undefined ? undefined : await lookAt(page, inView);
  const id = looked?.isRight === false ? (inView ?? next) : next;
  const { isRight, seen, what } = looked?.isRight === false ? looked : await lookAt(page, next);
  if (!isRight) {
    const shape = await page.evaluate(readShape, id).catch(() => []);
    // Right after one change more of the page: a change before it was not heard. Wrong still: it is misread.
    await page.evaluate(() => document.body.append(document.createElement('i')));
    const again = await lookAt(page, id);
    const kind = again.isRight ? 'unheard' : 'misread';
    const said = `seed ${options.seed}, step ${result.steps}, ${kind}: ${what}; seen: ${JSON.stringify(seen)}; ${result.last.slice(-8).join(', ')}`;
    if (await isBroken(storm, id, shape)) {
      result.pageBroke += 1;
      if (options.verbose) console.log(`the page broke: ${said}`);
    } else result.wrong.push(said);
    return false;
  }
  for (const [of, draft] of Object.entries(await page.evaluate(readDrafts))) {
    const known = drafts[of];
    if (known === undefined || known === draft) continue;
    result.drafts.push(
      `seed ${options.seed}, step ${result.steps}, ${of}: ${known} is ${draft}; ${result.last.slice(-8).join(', ')}`,
    );
    drafts[of] = draft;
  }
  return true;
}

/** Whether a page lacks what it has when it is loaded anew with the same ticket in view: then it is not ours to mend. */
async function isBroken({ launched }: Storm, id: number, shape: string[]): Promise<boolean> {
  const fresh = await openPage(launched);
  try {
    await fresh.goto(ADDRESS.replace(String(IDS[0]), String(id)));
    await waitUntil(() => fresh.evaluate((css) => document.querySelector(css) !== null, EDITOR), 15_000, 'an editor');
    const { isRight } = await lookAt(fresh, id);
    if (!isRight) return false;
    return (await fresh.evaluate(readShape, id)).some((part) => !shape.includes(part));
  } finally {
    await fresh.close();
  }
}

/** After the storm each ticket shows what a page that never saw it shows. */
async function compareWithFresh(storm: Storm, result: StormResult): Promise<void> {
  const { launched, page, ids } = storm;
  await page.evaluate(calmDown).catch(() => undefined);
  for (const id of ids) {
    const fresh = await openPage(launched);
    await fresh.goto(ADDRESS.replace(String(IDS[0]), String(id)));
    await expandGuide(fresh);
    const wanted = await lookAt(fresh, id);
    await fresh.close();
    await page.bringToFront();
    const { isRight, seen, what } = await lookAt(page, id, wanted.seen.step);
    if (!wanted.isRight) result.wrong.push(`fresh ${id}: ${wanted.what}`);
    else if (!isRight)
      result.wrong.push(
        `after the storm, ${id}: ${what}; seen ${JSON.stringify(seen)}, fresh ${JSON.stringify(wanted.seen)}`,
      );
  }
}
