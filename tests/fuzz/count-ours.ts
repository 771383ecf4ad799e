import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../run/launch-browser.ts';

/**
 * What of ours is alive, by kind. `heap` is that of the whole tab, in kB, and `page…` the whole tab's: for reading, not
 * for judging.
 */
export type Census = Record<string, number>;

/** Kinds of objects in our own world whose number must not grow; a closure comes with each listener. */
const KINDS = ['MutationObserver', 'ResizeObserver', 'AbortController', 'Map', 'Function'] as const;

/** Counts what of ours is alive in one page, after a collection of garbage where the browser has one to ask for. */
export async function makeCensus(page: Page, browser: BrowserName): Promise<() => Promise<Census>> {
  if (browser === 'firefox') return () => page.evaluate(countNodes);
  const session = await page.createCDPSession();
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await session.send('Runtime.enable');
  return async () => ({ ...(await page.evaluate(countNodes)), ...(await countObjects(session, world)) });
}

/** Runs in the page: our hosts, their nodes, style sheets and marks. */
function countNodes(): Census {
  const hosts = [...document.querySelectorAll('second-line-overlay, second-line-note')];
  const registry = (CSS as unknown as { highlights?: { size: number } }).highlights;
  return {
    hosts: hosts.length,
    nodes: hosts.reduce((sum, host) => sum + (host.shadowRoot?.querySelectorAll('*').length ?? 0), 0),
    sheets: document.adoptedStyleSheets.length,
    marks: registry?.size ?? 0,
  };
}

async function countObjects(session: CDPSession, world: number | undefined): Promise<Census> {
  if (world === undefined) throw new Error('The extension has no world in this page.');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const census: Census = {};
  for (const kind of KINDS) census[kind] = await countKind(session, world, kind);
  // Nodes that stand in the page are the page's: those that stand nowhere any more are held by somebody.
  census.detached = await countKind(
    session,
    world,
    'Node',
    `function () {
      // Prototypes are among them, and cannot say where they stand.
      return this.filter((one) => !Object.hasOwn(one, 'constructor') && !one.isConnected).length;
    }`,
  );
  for (const target of ['window', 'document', 'document.body'])
    census[`on ${target}`] = await countListeners(session, world, target);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { ...census, heap: Math.round(usedSize / 1000), pageNodes: nodes, pageListeners: jsEventListeners };
}

async function countKind(
  session: CDPSession,
  world: number,
  kind: string,
  count = 'function () { return this.length; }',
): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${kind}.prototype`,
    contextId: world,
    objectGroup: 'census',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'census',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: count,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'census' });
  return Number(length.result.value);
}

async function countListeners(session: CDPSession, world: number, target: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: target,
    contextId: world,
    objectGroup: 'census',
  });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'census' });
  return listeners.length;
}

/** The most of each kind over several counts: calm pages are not all alike. */
export function findMost(counts: readonly Census[]): Census {
  const kinds = new Set(counts.flatMap((one) => Object.keys(one)));
  return Object.fromEntries([...kinds].map((kind) => [kind, Math.max(...counts.map((one) => one[kind] ?? 0))]));
}

/** Kinds that are more than they were, beyond what a calm page wavers by. */
export function findGrowth(before: Census, after: Census): string[] {
  const isJudged = (kind: string) => !['heap', 'pageNodes', 'pageListeners'].includes(kind);
  return Object.keys(after)
    .filter(isJudged)
    .flatMap((kind) => {
      const [was, is] = [before[kind] ?? 0, after[kind] ?? 0];
      const waver =
        kind === 'Function'
          ? was * 0.1 + 200
          : kind === 'detached' || kind === 'nodes'
            ? was * 0.1 + 60
            : kind === 'Map'
              ? 20
              : 4;
      return is - was > waver ? [`${kind}: ${was} to ${is}`] : [];
    });
}
