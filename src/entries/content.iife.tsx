import '../platform/jitless.ts';
import { signal } from '@preact/signals-core';
import { defaultSettings } from '../contracts/settings.ts';
import { makeSharedGuard } from '../features/call-desk/shared-guard.ts';
import { noteWarning } from '../features/note-warning.tsx';
import { queueRefresh } from '../features/queue-refresh.ts';
import { runOnPage } from '../features/run-on-page.ts';
import { triageGuide } from '../features/triage-guide.tsx';
import { makeTicketMemory } from '../page/api/ticket-memory.ts';
import { makeZendeskApi } from '../page/api/zendesk-api.ts';
import { makeKeptClock } from '../platform/kept-clock.ts';
import { beginLifetime } from '../platform/lifetime.ts';
import { watchSettings } from '../platform/settings.ts';

const { host, origin } = window.location;
const lifetime = beginLifetime(window);
const clock = makeKeptClock();
const settings = signal(defaultSettings);
const api = makeZendeskApi({
  fetch: (url, init) => fetch(url, init),
  origin,
  now: Date.now,
  onClock: clock.correct,
  guard: makeSharedGuard(Date.now),
});

let isStarted = false;
watchSettings(({ settings: inForce }) => {
  settings.value = inForce;
  const context = { signal: lifetime.signal, host, clock, api, memory: makeTicketMemory(), settings };
  if (!isStarted) runOnPage([triageGuide, noteWarning, queueRefresh], context, lifetime);
  isStarted = true;
}, lifetime.signal);
