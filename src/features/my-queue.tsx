import { computed, effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import type { HealthReport } from '../contracts/health.ts';
import { NOTICE_REST, type NoticeRecord } from '../contracts/notice-record.ts';
import type { DayLoad, QueueSnapshot } from '../contracts/queue-snapshot.ts';
import { defaultSettings } from '../contracts/settings.ts';
import { browser } from '../platform/browser.ts';
import { makeClock } from '../platform/clock.ts';
import { askTab } from '../platform/messages.ts';
import { onLeave } from '../platform/on-return.ts';
import { report } from '../platform/report.ts';
import { watchSettings } from '../platform/settings.ts';
import { storedClockOffset, storedHealth, storedQueue } from '../platform/stored.ts';
import { storedCalls } from '../platform/stored-calls.ts';
import { storedNotices } from '../platform/stored-notices.ts';
import { storedQueueDays } from '../platform/stored-queue-days.ts';
import { makeFigures } from '../queue/figures.ts';
import { warnHolidaysEnd } from '../queue/holidays-end.ts';
import { makeCalendar } from '../queue/working-days.ts';
import { Popup, Skeleton } from '../view/popup/popup.tsx';
import type { PopupIntent, Trouble, WindowDays } from '../view/popup/popup-types.ts';
import { isSameAgent, keepFresh, readLoad } from './my-queue/day-loads.ts';
import { isHostGranted, listAgentTabs, requestHost } from './my-queue/find-agent-tab.ts';
import { describeNextClock } from './my-queue/next-clock.ts';
import { makeQueueLinks } from './my-queue/queue-links.ts';
import { makeQueueSnapshot, type QueueTold, readSubjects } from './my-queue/queue-told.ts';

/** How often the shown age of the figures is brought up to date, in milliseconds. Nothing is fetched by it. */
const TICK = 30_000;

/** After so long no further tab is asked, in milliseconds. */
const MOST_PATIENT = 30_000;

/**
 * The popup: paints what is stored at once, then asks an open agent tab for fresh figures. What it is told of
 * subjects stays in this page's memory. Every trouble keeps the last figures with their age.
 */
export function openMyQueue(root: Element): void {
  const stop = new AbortController();
  const clock = makeClock();
  const calendar = computed(() => makeCalendar(settings.value));
  const days = signal<DayLoad[]>([]);
  const notices = signal<NoticeRecord | undefined>(undefined);
  const isRestUnkept = signal(false);
  const health = signal<HealthReport | null>(null);
  const snapshot = signal<QueueSnapshot | null>(null);
  const subjects = signal<Record<string, string>>({});
  const trouble = signal<Trouble | undefined>(undefined);
  const refreshing = signal(true);
  const windowDays = signal<WindowDays>(90);
  const settings = signal(defaultSettings);
  const tabHost = signal<string | undefined>(undefined);
  const now = signal(clock.now());

  const figures = computed(() =>
    snapshot.value === null
      ? undefined
      : makeFigures(snapshot.value, {
          now: now.value,
          windowDays: windowDays.value,
          settings: settings.value,
          calendar: calendar.value,
        }),
  );

  const learn = (told: QueueTold) => {
    const fresh = makeQueueSnapshot(told, settings.value);
    clock.correct(told.clockOffset);
    now.value = clock.now();
    const isOther = snapshot.value !== null && !isSameAgent(snapshot.value, fresh);
    snapshot.value = fresh;
    subjects.value = readSubjects(told);
    void keepFresh(fresh, figures.value, isOther).then((kept) => {
      days.value = kept;
    });
  };

  /** @returns what went wrong, if anything did */
  async function bring(force: boolean): Promise<Trouble | undefined> {
    const [tabs, isGranted] = await Promise.all([listAgentTabs(), isHostGranted()]);
    tabHost.value = tabs[0]?.host;
    if (!isGranted) return { code: 'host-not-granted' };
    if (tabs.length === 0) return { code: 'no-agent-tab' };
    const ids = tabs.map(({ id }) => id);
    const { freshFor } = await storedCalls.get();
    const answer = await askFirst(ids, { force, freshFor });
    if (!answer.ok) return { code: answer.code, retryAt: toTime(answer.retryAfter, clock.now()) };
    learn(answer.data);
    return undefined;
  }

  async function refresh(force: boolean): Promise<void> {
    refreshing.value = true;
    try {
      trouble.value = await bring(force);
    } catch (error) {
      report('queue-not-read', error);
      trouble.value = { code: 'invalid-answer' };
    }
    now.value = clock.now();
    refreshing.value = false;
  }

  function act(intent: PopupIntent): void {
    if (intent.kind === 'refresh') void refresh(true);
    else if (intent.kind === 'choose-window') windowDays.value = intent.days;
    else if (intent.kind === 'open-health') void browser.runtime.openOptionsPage();
    else if (intent.kind === 'snooze') void snooze(intent.on);
    else void requestHost().then((granted) => (granted ? refresh(true) : undefined));
  }

  async function snooze(isOn: boolean): Promise<void> {
    const { told } = await storedNotices.get();
    isRestUnkept.value = !(await storedNotices.set({ told, snoozedUntil: isOn ? Date.now() + NOTICE_REST : 0 }));
  }

  storedHealth.watch((seen) => {
    health.value = seen;
  }, stop.signal);
  storedNotices.watch((record) => {
    notices.value = record;
  }, stop.signal);
  watchSettings((inForce) => {
    settings.value = inForce.settings;
  }, stop.signal);
  const ticking = setInterval(() => {
    now.value = clock.now();
  }, TICK);
  onLeave(() => {
    clearInterval(ticking);
    stop.abort();
  });

  render(<Skeleton />, root);
  const stored = [storedQueue.get(), storedClockOffset.get(), storedQueueDays.get(), storedNotices.get()] as const;
  void storedHealth.get().then((seen) => {
    health.value = seen;
  });
  void Promise.all(stored).then(([queue, offset, loads, record]) => {
    clock.correct(queue?.clockOffset ?? offset);
    days.value = loads;
    notices.value = record;
    now.value = clock.now();
    snapshot.value = queue;
    effect(() =>
      render(
        <Popup
          figures={figures.value}
          subjects={subjects.value}
          at={snapshot.value?.at}
          now={now.value}
          nextClock={describeNextClock(figures.value?.next, snapshot.value, now.value, calendar.value)}
          busy={figures.value && readLoad(figures.value, days.value, now.value)}
          holidays={warnHolidaysEnd(calendar.value, now.value)}
          notices={
            settings.value.notices
              ? { ...tellSnooze(notices.value, clock.offset()), isUnkept: isRestUnkept.value }
              : undefined
          }
          trouble={trouble.value}
          health={health.value ?? undefined}
          missing={snapshot.value?.missing ?? []}
          dropped={snapshot.value?.dropped ?? 0}
          refused={snapshot.value?.refused ?? []}
          refreshing={refreshing.value}
          windowDays={windowDays.value}
          links={makeQueueLinks(tabHost.value, snapshot.value)}
          act={act}
        />,
        root,
      ),
    );
    return refresh(false);
  });
}

/**
 * The first tab that is reached answers; a tab that was open before the extension has no script to ask. Tabs that are
 * silent are waited for, one after another: of thirty of them an agent would wait ten minutes.
 */
async function askFirst(tabIds: readonly number[], request: { force: boolean; freshFor: number }) {
  const begun = Date.now();
  let answer = await askTab<QueueTold>(tabIds[0] ?? -1, 'fetch-queue', request);
  for (const id of tabIds.slice(1)) {
    if (answer.ok || answer.code !== 'unreachable' || Date.now() - begun > MOST_PATIENT) break;
    answer = await askTab<QueueTold>(id, 'fetch-queue', request);
  }
  return answer;
}

function toTime(seconds: number | undefined, now: string): string | undefined {
  return seconds === undefined ? undefined : new Date(Date.parse(now) + seconds * 1000).toISOString();
}

/** The end of a rest from notices as Zendesk's time, which the popup shows. */
function tellSnooze(record: NoticeRecord | undefined, offset: number): { snoozedUntil?: string } {
  const rest = (record?.snoozedUntil ?? 0) - Date.now();
  if (!record || rest <= 0 || rest > NOTICE_REST) return {};
  return { snoozedUntil: new Date(record.snoozedUntil + offset).toISOString() };
}
