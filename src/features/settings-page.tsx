import { computed, effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import type { HealthReport } from '../contracts/health.ts';
import type { QueueSnapshot } from '../contracts/queue-snapshot.ts';
import { defaultSettings, type Settings } from '../contracts/settings.ts';
import { findPreset, presets } from '../flow/presets.ts';
import { kinds } from '../notes/kinds.ts';
import { browser } from '../platform/browser.ts';
import { makeClock } from '../platform/clock.ts';
import { askToNotify } from '../platform/notify.ts';
import { onLeave } from '../platform/on-return.ts';
import { report } from '../platform/report.ts';
import { changeSettings, type SettingsInForce, watchSettings } from '../platform/settings.ts';
import { storedClockOffset, storedHealth, storedQueue } from '../platform/stored.ts';
import { Options } from '../view/options/options.tsx';
import type { GroupChoice, OptionsIntent } from '../view/options/options-types.ts';
import { makeFlowShelf } from './settings-page/flow-shelf.ts';
import { writeHealthReport } from './settings-page/write-health-report.ts';

/** The options page: what the agent may choose, what policy has set, and how the page was found. */
export function openOptions(root: Element): void {
  const stop = new AbortController();
  const clock = makeClock();
  const inForce = signal<SettingsInForce>({ settings: defaultSettings, locked: [] });
  const health = signal<HealthReport | null>(null);
  const queue = signal<QueueSnapshot | null>(null);
  const copied = signal(false);
  const isFull = signal(false);
  const shelf = makeFlowShelf(stop.signal);
  const groups = computed(() => listGroups(queue.value, inForce.value.settings.groups));

  async function copyReport(): Promise<void> {
    try {
      const { version } = browser.runtime.getManifest();
      const text = writeHealthReport(health.value, { version, agent: navigator.userAgent });
      await navigator.clipboard.writeText(text);
      copied.value = true;
    } catch (error) {
      report('report-not-copied', error);
    }
  }

  /** Where the browser does not keep it, or does not let us, drawing anew puts the choice back. */
  async function choose(change: Partial<Settings>): Promise<void> {
    isFull.value = !(await changeSettings(change));
    inForce.value = { ...inForce.value };
  }

  async function chooseNotices(isWanted: boolean): Promise<void> {
    await choose({ notices: isWanted && (await askToNotify()) });
  }

  function act(intent: OptionsIntent): void {
    if (intent.kind === 'copy-report') void copyReport();
    else if (intent.kind === 'choose-notices') void chooseNotices(intent.on);
    else if (intent.kind === 'bring-flow') void shelf.bring(intent.file, inForce.value);
    else if (intent.kind === 'remove-flow') void shelf.remove(inForce.value);
    else void choose(intent.change);
  }

  onLeave(() => stop.abort());
  watchSettings((next) => {
    inForce.value = next;
  }, stop.signal);
  storedHealth.watch((next) => {
    health.value = next;
  }, stop.signal);
  storedQueue.watch((next) => {
    queue.value = next;
  }, stop.signal);

  const known = [storedHealth.get(), storedQueue.get(), storedClockOffset.get(), shelf.read()] as const;
  void Promise.all(known).then(([seen, known, offset]) => {
    health.value = seen;
    queue.value = known;
    clock.correct(offset);
    effect(() =>
      render(
        <Options
          {...inForce.value}
          {...shelf.show(inForce.value, health.value?.host)}
          groups={groups.value}
          checks={kinds}
          health={health.value ?? undefined}
          version={browser.runtime.getManifest().version}
          copied={copied.value}
          isFull={isFull.value}
          now={clock.now()}
          act={act}
        />,
        root,
      ),
    );
  });
}

/** Groups the agent may choose from: those of the last queue and those chosen, named where a flow names them. */
function listGroups(queue: QueueSnapshot | null, chosen: readonly number[]): GroupChoice[] {
  const names = new Map(
    presets.flatMap(({ id }) => Object.values(findPreset(id)?.groups ?? {})).map((group) => [group.id, group.name]),
  );
  return [...new Set([...(queue?.groupIds ?? []), ...chosen])].map((id) => ({ id, name: names.get(id) }));
}
