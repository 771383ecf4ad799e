import { computed, effect, signal, untracked } from '@preact/signals-core';
import { render } from 'preact';
import type { Settings } from '../contracts/settings.ts';
import type { PageSnapshot, PaneSnapshot } from '../page/snapshot.ts';
import { changeSettings } from '../platform/settings.ts';
import { watchWalks } from '../platform/stored.ts';
import { Overlay } from '../view/overlay/overlay.tsx';
import type { OverlayIntent, OverlayState } from '../view/overlay/overlay-types.ts';
import type { ContentFeature, FeatureOutcome } from './feature.ts';
import { makeDesk } from './triage-guide/ask-desk.ts';
import { makeEndingDesk } from './triage-guide/ending-desk.ts';
import { makeGuideHost } from './triage-guide/guide-host.ts';
import type { GuideQuestion } from './triage-guide/guide-question.ts';
import { makeHandoverDesk } from './triage-guide/handover-desk.ts';
import { type Composer, makeTicketDetails } from './triage-guide/ticket-details.ts';

/** A ticket's address without a ticket in view for longer is said aloud, in milliseconds. */
const PATIENCE = 12_000;

const LOST: OverlayState = {
  kind: 'trouble',
  message: 'Second Line cannot tell which ticket is on the screen.',
  next: 'Reload the page. If it happens again, look at “Page health” in the options.',
};

/**
 * The triage flow beside a ticket: answers what the ticket answers, asks the rest, ends in what to do. Bound to
 * the ticket's number, never to a node: while the page's signals disagree on the ticket, nothing is shown.
 */
export const triageGuide: ContentFeature = {
  id: 'triage-guide',
  start({ api, clock, host, memory, settings, signal: stop }) {
    const details = makeTicketDetails(api, memory, { clock, host });
    const desk = makeDesk();
    const place = makeGuideHost(stop);
    const handover = makeHandoverDesk(stop);
    const endings = makeEndingDesk({
      api,
      signal: stop,
      settings: settings.peek.bind(settings),
      me: () => details.me.value,
      keepDone,
      act,
    });
    /** What was last asked of a ticket: it may be out of view when its ending is done. */
    const lastAsked = new Map<number, GuideQuestion>();
    const pane = signal<PaneSnapshot | undefined>(undefined);
    const isLost = signal(false);
    /** What the agent chose here and the browser could not keep: it holds in this tab. */
    const own = signal<Partial<Settings>>({});
    /** Tickets whose submit the background has not been told of yet. */
    const submitted = new Set<number>();
    let missed: number | undefined;
    let losing: ReturnType<typeof setTimeout> | undefined;

    const state = computed<OverlayState | undefined>(() => {
      if (!pane.value) return isLost.value ? LOST : undefined;
      return desk.states.value.get(pane.value.ticketId) ?? { kind: 'loading' };
    });

    /** Undefined while too little is known of the ticket in view to walk. */
    const makeQuestion = (first?: GuideQuestion['first']): GuideQuestion | undefined => {
      const inView = pane.value;
      const known = inView && details.entries.value.get(inView.ticketId);
      if (!inView || !known) return undefined;
      const { ticket: page, copies } = inView;
      const [me, now, lines] = [details.me.value, clock.now(), handover.linesOf(inView.ticketId)];
      return { host, page, copies, known, lines, me, settings: settings.value, now, first };
    };

    const put = (question: GuideQuestion | undefined) => {
      if (!question) return;
      const { id } = question.page;
      if (!question.first && endings.isHeld(id, desk.states.peek().get(id))) return;
      const isSubmitted = submitted.delete(question.page.id);
      lastAsked.set(question.page.id, question);
      void desk.ask(isSubmitted ? { ...question, first: { kind: 'forget-moment' } } : question);
    };
    function keepDone(ticketId: number, ending: string): void {
      const question = pane.peek()?.ticketId === ticketId ? makeQuestion() : undefined;
      const known = question ?? lastAsked.get(ticketId);
      if (known) void desk.ask({ ...known, now: clock.now(), first: { kind: 'keep-done', ending } });
      // What was held back until now.
      if (question) ask();
    }
    const ask = (first?: GuideQuestion['first']) => put(makeQuestion(first));

    /** Takes the ticket the address names while none is in view. A page that goes on changing wins no more time. */
    const miss = (id: number | undefined) => {
      if (id === missed) return;
      missed = id;
      isLost.value = false;
      clearTimeout(losing);
      if (id === undefined) return;
      losing = setTimeout(() => {
        isLost.value = true;
      }, PATIENCE);
    };

    const choose = async (change: Partial<Settings>) => {
      const isKept = await changeSettings(change);
      own.value = isKept ? {} : { ...own.value, ...change };
    };

    function act(intent: OverlayIntent): void {
      if (intent.kind === 'collapse') return void choose({ collapsed: true });
      if (intent.kind === 'expand') return void choose({ collapsed: false });
      if (intent.kind === 'move-dock') return void choose({ dock: intent.to });
      if (intent.kind === 'add-log' || intent.kind === 'undo-log' || intent.kind === 'close-prompt') {
        return void handover.act(intent, makeQuestion());
      }
      ask(intent);
    }

    /** Nothing is asked for a page that nobody looks at: it would keep an unattended session alive (`api.md` 10). */
    const visit = () => {
      const inView = pane.value;
      if (!inView || document.hidden) return;
      const isSaved = details.visit(inView.ticket, readComposer(inView)) === 'saved';
      endings.see(inView, isSaved);
      if (!isSaved) return;
      if (!endings.isHalfway(inView.ticketId)) submitted.add(inView.ticketId);
      ask();
    };
    document.addEventListener('visibilitychange', visit, { signal: stop });

    const stopAsking = effect(() => {
      const question = makeQuestion();
      untracked(() => put(question));
    });
    const stopDrawing = effect(() => {
      if (!state.value) return place.hide();
      const { dock, collapsed } = { ...settings.value, ...own.value };
      const prompt = pane.value && handover.promptOf(pane.value.ticketId);
      const drawNow = endings.drawerOf(pane.value?.ticketId, state.value);
      const guide = { state: state.value, dock, collapsed, place: place.find(dock) };
      const overlay = { ...guide, prompt, drawNow, now: clock.now(), act };
      render(<Overlay {...overlay} />, place.show());
    });
    watchWalks(() => ask(), stop);
    stop.addEventListener('abort', () => {
      clearTimeout(losing);
      stopAsking();
      stopDrawing();
    });

    return {
      see(snapshot: PageSnapshot): FeatureOutcome {
        const { pane: found, route } = snapshot;
        const isTicket = route.kind === 'ticket';
        place.see(snapshot, endings.isWorking());
        pane.value = found;
        endings.look(found?.ticketId);
        miss(isTicket && !found ? route.id : undefined);
        if (found) {
          handover.see(found);
          visit();
          return { state: 'working' };
        }
        details.leave();
        return { state: 'waiting', detail: isTicket ? 'ticket-in-view' : '' };
      },
      draftChanged() {
        if (!pane.value) return;
        details.followDraft(pane.value.ticketId, readComposer(pane.value));
        endings.see(pane.value, false);
      },
    };
  },
};

function readComposer({ mode, anchors }: PaneSnapshot): Composer {
  return { mode, isEmpty: !anchors.editor?.textContent?.trim() };
}
