import { NOTICE_REST } from '../contracts/notice-record.ts';
import type { QueueSnapshot } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import type { TicketAnswer } from '../page/api/zendesk-api.ts';
import { browser } from '../platform/browser.ts';
import { makeTurn } from '../platform/in-turn.ts';
import { keepAlarm } from '../platform/keep-alarm.ts';
import { answerMessage } from '../platform/messages.ts';
import { notify, openClickedNotices } from '../platform/notify.ts';
import { report } from '../platform/report.ts';
import { readSettings } from '../platform/settings.ts';
import { storedQueue, storedSettings } from '../platform/stored.ts';
import { storedNotices } from '../platform/stored-notices.ts';
import { findNotices } from '../queue/find-notices.ts';
import { countNeeds, describeNeeds } from '../queue/needs-me.ts';
import { makeCalendar } from '../queue/working-days.ts';
import { showTimeOfDay } from '../view/kit/show-time.ts';
import { patchQueue } from './my-queue/queue-told.ts';

const ALARM = 'queue-watch';
/** How often what is due is looked at, in minutes. Nothing is fetched by it. */
const PERIOD = 30;
/** A notice about figures older than this could be about a ticket that was dealt with long ago, in milliseconds. */
const TELLABLE = 12 * 60 * 60_000;
/** So many notices are known to be told, the newest. */
const KEPT = 500;

/** Both ends are this extension, in one version. */
type SavedTicket = { host: string; details: TicketAnswer };

/**
 * The toolbar badge and the notices, from what is stored: no call is made for either. Called at the top of the
 * background, which may die and wake at any moment.
 */
export function watchQueue(): void {
  const inTurn = makeTurn();
  const look = () => {
    inTurn(lookOnce).catch((error: unknown) => report('badge-not-shown', error));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (storedQueue.key in changes || storedSettings.key in changes)) look();
  });
  // Random, so that the browsers of a team do not wake in step.
  void keepAlarm(ALARM, 1 + Math.random() * PERIOD, PERIOD);
  answerMessage<SavedTicket, object>('ticket-saved', ({ host, details }) =>
    inTurn(async () => {
      const settings = await readSettings();
      const queue = await storedQueue.get();
      if (queue?.host === host) await storedQueue.set(patchQueue(queue, details, settings));
      return { ok: true, data: {} };
    }),
  );
  openClickedNotices();
  look();
}

async function lookOnce(): Promise<void> {
  const queue = await storedQueue.get();
  if (!queue) return;
  const settings = await readSettings();
  const now = new Date(Date.now() + queue.clockOffset).toISOString();
  await showBadge(queue, settings, now);
  if (settings.notices && Date.parse(now) - Date.parse(queue.at) < TELLABLE) await tell(queue, settings, now);
}

async function showBadge(queue: QueueSnapshot, settings: Settings, now: string): Promise<void> {
  const needs = countNeeds(queue.rows, now, settings.pendingDays, makeCalendar(settings));
  const all = needs.open + needs.pending;
  const title = `My queue. ${describeNeeds(needs)}, as of ${showTimeOfDay(queue.at, now)}`;
  await Promise.all([
    browser.action.setBadgeText({ text: all === 0 ? '' : String(all) }),
    browser.action.setBadgeBackgroundColor({ color: '#1f73b7' }),
    browser.action.setTitle({ title }),
  ]);
}

async function tell(queue: QueueSnapshot, settings: Settings, now: string): Promise<void> {
  const { told, snoozedUntil } = await storedNotices.get();
  const rest = snoozedUntil - Date.now();
  if (rest > 0 && rest <= NOTICE_REST) return;
  const notices = findNotices(queue.rows, new Set(told), now, settings, makeCalendar(settings));
  const shown: string[] = [];
  for (const { key, words, ticketId } of notices) {
    const url = `https://${queue.host}/agent/tickets/${ticketId}`;
    if (await notify({ key, title: 'Second Line', words, url })) shown.push(key);
  }
  if (shown.length === 0) return;
  // Read again: the agent may have asked for a rest while they were shown.
  const after = await storedNotices.get();
  await storedNotices.set({ ...after, told: [...after.told, ...shown].slice(-KEPT) });
}
