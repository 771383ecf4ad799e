import type { FeatureHealth } from '../contracts/health.ts';
import type { ReadLoose } from '../page/find-loose.ts';
import { sweepHosts } from '../page/is-own-node.ts';
import type { ReadHealth } from '../page/read-health.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { watchPage } from '../page/watch-page.ts';
import { GONE, type Lifetime } from '../platform/lifetime.ts';
import { findPart } from '../platform/parts.ts';
import { report } from '../platform/report.ts';
import { type ContentContext, type ContentFeature, runFeatures } from './feature.ts';
import type { MakeSlowCheck } from './health-log/slow-check.ts';
import { makeHealthLog } from './health-log.ts';

const NO_CHECK: FeatureHealth = { feature: 'health-log', state: 'missing', detail: 'slow-check' };

/** Starts features on the page and tells them of it for as long as the extension lives; writes down their health. */
export function runOnPage(list: readonly ContentFeature[], context: ContentContext, lifetime: Lifetime): void {
  const { signal, api, host, clock } = context;
  sweepHosts(document);
  // First of all that hear of the end: the guide is still in the page.
  const sayGoodbye = findPart<(document: Document) => void>('say-goodbye');
  signal.addEventListener('abort', () => signal.reason === GONE && sayGoodbye?.(document), { once: true });
  const log = makeHealthLog(host, clock.now, signal);
  let last: PageSnapshot | undefined;
  const slow = findPart<MakeSlowCheck>('slow-check')?.((checks) => {
    log.check(checks);
    // What was waited for until now is missing, though nothing of the page has changed.
    if (last) see(last);
  }, signal);
  const getTicket = async (id: number) => {
    const answer = await api.getTicket(id);
    slow?.hear(id, answer);
    return answer;
  };
  const features = runFeatures(list, { ...context, api: { ...api, getTicket } });
  const see = (snapshot: PageSnapshot) => {
    if (!lifetime.check()) return;
    last = snapshot;
    const health = features.see(snapshot);
    log.see(snapshot, slow ? health : [...health, NO_CHECK]);
    slow?.see(snapshot);
  };
  watchPage({
    document,
    window,
    signal,
    readHealth: findPart<ReadHealth>('read-health'),
    readLoose: findPart<ReadLoose>('read-loose'),
    onSnapshot: see,
    onDraftInput: () => lifetime.check() && features.draftChanged(),
    onFailure: (error) => report('page-unreadable', error),
  });
}
