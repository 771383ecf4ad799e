import { watchPage } from '../page/watch-page.ts';
import type { Lifetime } from '../platform/lifetime.ts';
import { report } from '../platform/report.ts';
import { type ContentContext, type ContentFeature, runFeatures } from './feature.ts';
import { makeHealthLog } from './health-log.ts';

/** Starts features on the page and tells them of it for as long as the extension lives; writes down their health. */
export function runOnPage(list: readonly ContentFeature[], context: ContentContext, lifetime: Lifetime): void {
  const features = runFeatures(list, context);
  const log = makeHealthLog(context.host, context.clock.now, context.signal);
  watchPage({
    document,
    window,
    signal: context.signal,
    onSnapshot: (snapshot) => lifetime.check() && log(snapshot, features.see(snapshot)),
    onDraftInput: () => lifetime.check() && features.draftChanged(),
    onFailure: (error) => report('page-unreadable', error),
  });
}
