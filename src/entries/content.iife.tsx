import '../platform/jitless.ts';
import { signal } from '@preact/signals-core';
import { defaultSettings } from '../contracts/settings.ts';
import { runFeatures } from '../features/feature.ts';
import { makeHealthLog } from '../features/health-log.ts';
import { noteWarning } from '../features/note-warning.tsx';
import { queueRefresh } from '../features/queue-refresh.ts';
import { triageGuide } from '../features/triage-guide.tsx';
import { makeZendeskApi } from '../page/api/zendesk-api.ts';
import { watchPage } from '../page/watch-page.ts';
import { makeClock } from '../platform/clock.ts';
import { beginLifetime } from '../platform/lifetime.ts';
import { report } from '../platform/report.ts';
import { watchSettings } from '../platform/settings.ts';
import { storedClockOffset } from '../platform/stored.ts';

const { host, origin } = window.location;
const lifetime = beginLifetime(window);
const stop = lifetime.signal;
const clock = makeClock();
const settings = signal(defaultSettings);
const learnClock = (offset: number) => {
  const isNews = Math.abs(offset - clock.offset()) > 5_000;
  clock.correct(offset);
  if (isNews) void storedClockOffset.set(offset);
};
const api = makeZendeskApi({ fetch: (url, init) => fetch(url, init), origin, now: Date.now, onClock: learnClock });

const start = () => {
  const features = runFeatures([triageGuide, noteWarning, queueRefresh], { signal: stop, host, clock, api, settings });
  const log = makeHealthLog(host, clock.now, stop);
  watchPage({
    document,
    window,
    signal: stop,
    onSnapshot: (snapshot) => lifetime.check() && log(snapshot, features.see(snapshot)),
    onDraftInput: () => lifetime.check() && features.draftChanged(),
    onFailure: (error) => report('page-unreadable', error),
  });
};

let isStarted = false;
watchSettings(({ settings: inForce }) => {
  settings.value = inForce;
  if (!isStarted) start();
  isStarted = true;
}, stop);
void storedClockOffset.get().then((offset) => clock.offset() === 0 && clock.correct(offset));
