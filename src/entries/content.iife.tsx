import '../platform/jitless.ts';
import { signal } from '@preact/signals-core';
import { defaultSettings } from '../contracts/settings.ts';
import { findFeature } from '../features/feature.ts';
import { noteWarning } from '../features/note-warning.tsx';
import { runOnPage } from '../features/run-on-page.ts';
import { triageGuide } from '../features/triage-guide.tsx';
import { findCalls } from '../features/zendesk-calls/find-calls.ts';
import { makeTicketMemory } from '../page/api/ticket-memory.ts';
import { makeKeptClock } from '../platform/kept-clock.ts';
import { beginLifetime } from '../platform/lifetime.ts';
import { watchSettings } from '../platform/settings.ts';

const { host } = window.location;
const lifetime = beginLifetime(window);
const clock = makeKeptClock();
const settings = signal(defaultSettings);
const api = findCalls(clock.correct);

let isStarted = false;
watchSettings(({ settings: inForce }) => {
  settings.value = inForce;
  const context = { signal: lifetime.signal, host, clock, api, memory: makeTicketMemory(), settings };
  if (!isStarted) runOnPage([triageGuide, noteWarning, findFeature('queue-refresh')], context, lifetime);
  isStarted = true;
}, lifetime.signal);
