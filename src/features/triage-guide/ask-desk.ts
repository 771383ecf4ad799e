import { type ReadonlySignal, signal } from '@preact/signals-core';
import { askBackground } from '../../platform/messages.ts';
import type { OverlayState } from '../../view/overlay/overlay-types.ts';
import type { GuideQuestion } from './guide-question.ts';

const TROUBLE: OverlayState = {
  kind: 'trouble',
  message: 'Second Line was updated or stopped while this page was open.',
  next: 'Reload the page to go on. Your answers are kept.',
};

/** Tickets whose state is kept at most; one that went is asked for again when it comes into view. */
const MOST_TICKETS = 60;

/** What the guide shows, by ticket. */
export type GuideStates = ReadonlySignal<ReadonlyMap<number, OverlayState>>;

/**
 * Asks the background what the guide shows. An answer belongs to the ticket it was asked for, whatever is in view
 * when it comes, and an older answer never covers a newer one. A background that died on the way is asked once more.
 */
export function makeDesk(): {
  states: GuideStates;
  ask: (question: GuideQuestion) => Promise<void>;
  /** What was last asked of a ticket: it may be out of view when its ending is done. */
  lastOf: (id: number) => GuideQuestion | undefined;
} {
  const states = signal<ReadonlyMap<number, OverlayState>>(new Map());
  const asked = new Map<number, GuideQuestion>();

  const put = async (question: GuideQuestion) => {
    const first = await askBackground<OverlayState>('read-guide', question);
    if (first.ok || first.code !== 'unreachable') return first;
    // The first may have arrived after all: done twice, a step back would be two, and a tab opened twice.
    const isTwiceTheSame = question.first?.kind !== 'go-back' && question.first?.kind !== 'show-flow';
    return askBackground<OverlayState>('read-guide', isTwiceTheSame ? question : { ...question, first: undefined });
  };

  function forgetOldest(): void {
    const [oldest] = asked.keys();
    if (asked.size <= MOST_TICKETS || oldest === undefined) return;
    asked.delete(oldest);
    const others = new Map(states.value);
    if (others.delete(oldest)) states.value = others;
  }

  return {
    states,
    lastOf: (id) => asked.get(id),
    async ask(asking) {
      // A copy of its own: the same question may be asked twice.
      const question = { ...asking };
      const { id } = question.page;
      asked.delete(id);
      asked.set(id, question);
      forgetOldest();
      const answer = await put(question);
      if (asked.get(id) !== question) return;
      states.value = new Map(states.value).set(id, answer.ok ? answer.data : TROUBLE);
    },
  };
}
