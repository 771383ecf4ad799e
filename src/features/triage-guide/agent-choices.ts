import { signal } from '@preact/signals';
import type { GivenAnswer } from '../../contracts/walk-record.ts';
import type { ChangedChoices } from '../../flow/change-answer.ts';
import { storedDayAnswers, storedWalk } from '../../platform/stored.ts';

/** The flow a walk was begun with. */
type FlowVersion = { id: string; version: number };

/** An agent's choices on one ticket, and whether they were made with another version of the flow. */
export type TicketWalk = ChangedChoices & { isFromOtherVersion: boolean };

/**
 * Each ticket's walk, kept across reloads, tab switches and windows. Only ids and times are stored. A walk of
 * another flow is left alone in storage until the agent answers a step.
 */
export function makeAgentChoices(host: string, flow: () => FlowVersion, stop: AbortSignal) {
  const walks = signal<ReadonlyMap<number, TicketWalk>>(new Map());
  const day = signal<GivenAnswer[]>([]);
  const loading = new Set<number>();

  const put = (id: number, walk: TicketWalk) => {
    walks.value = new Map(walks.value).set(id, walk);
  };

  const read = (id: number, record: Awaited<ReturnType<ReturnType<typeof storedWalk>['get']>>) => {
    const { id: flowId, version } = flow();
    const isOurs = record !== null && record.flow === flowId;
    put(id, {
      answers: isOurs ? record.answers : [],
      asked: isOurs ? (record.asked ?? []) : [],
      isFromOtherVersion: isOurs && record.version !== version,
    });
  };

  async function readDay(): Promise<void> {
    const kept = await storedDayAnswers.get();
    day.value = kept && kept.date === today() && kept.flow === flow().id ? kept.answers : [];
  }

  return {
    walks,
    day,
    /** Loads a ticket's walk once, and follows it when another window changes it. */
    load(id: number): void {
      if (loading.has(id)) return;
      loading.add(id);
      const item = storedWalk(host, id);
      item.watch((record) => read(id, record), stop);
      void Promise.all([item.get(), readDay()]).then(([record]) => read(id, record));
    },
    /** Takes the agent's choices on a ticket. @returns whether they could be stored */
    async save(id: number, choices: ChangedChoices): Promise<boolean> {
      put(id, { ...choices, isFromOtherVersion: false });
      const { id: flowId, version } = flow();
      return storedWalk(host, id).set({ flow: flowId, version, touchedAt: new Date().toISOString(), ...choices });
    },
    /** Keeps an answer for all tickets until midnight, London time. */
    async saveForTheDay(answer: GivenAnswer): Promise<void> {
      await readDay();
      day.value = [...day.value.filter(({ step }) => step !== answer.step), answer];
      await storedDayAnswers.set({ date: today(), flow: flow().id, answers: day.value });
    },
    /** Forgets a day's answer, because the agent wants to give it again. */
    async forgetForTheDay(step: string): Promise<void> {
      if (!day.value.some((answer) => answer.step === step)) return;
      day.value = day.value.filter((answer) => answer.step !== step);
      await storedDayAnswers.set({ date: today(), flow: flow().id, answers: day.value });
    },
    /** Forgets what was read, after the flow in use has changed. */
    reload(): void {
      const ids = [...loading];
      walks.value = new Map();
      for (const id of ids)
        void storedWalk(host, id)
          .get()
          .then((record) => read(id, record));
      void readDay();
    },
  };
}

/** The agent's day: this browser's, as it is the agent's own routine and not a service level. */
function today(): string {
  return Temporal.Now.plainDateISO('Europe/London').toString();
}
