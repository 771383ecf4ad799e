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
/** As long, where nothing of the page contradicts the address: the guide then goes by Zendesk's answer alone. */
const UNSEEN_AFTER = 6_000;

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
      guide: place,
      act,
    });
    const pane = signal<PaneSnapshot | undefined>(undefined);
    const isLost = signal(false);
    /** What the agent chose here and the browser could not keep: it holds in this tab. */
    const own = signal<Partial<Settings>>({});
    /** The ticket of an address that nothing of the page contradicts, and nothing proves. */
    const unseen = signal<number | undefined>(undefined);
    const inView = computed(() => pane.value?.ticketId ?? unseen.value);
    /** Tickets whose submit the background has not been told of yet. */
    const submitted = new Set<number>();
    let missed: { id: number; isDisputed: boolean; since: number } | undefined;
    let losing: ReturnType<typeof setTimeout> | undefined;

    const state = computed<OverlayState | undefined>(() => {
      const id = inView.value;
      if (id === undefined) return isLost.value ? LOST : undefined;
      return desk.states.value.get(id) ?? { kind: 'loading' };
    });

    /** Undefined while too little is known of the ticket in view to walk. */
    const makeQuestion = (first?: GuideQuestion['first']): GuideQuestion | undefined => {
      const id = inView.value;
      const known = id === undefined ? undefined : details.entries.value.get(id);
      if (id === undefined || !known) return undefined;
      const { ticket: page = { id }, copies } = pane.value ?? {};
      const isUnseen = pane.value === undefined;
      const [me, now, lines] = [details.me.value, clock.now(), handover.linesOf(id)];
      return { host, page, copies, isUnseen, known, lines, me, settings: settings.value, now, first };
    };

    const put = (question: GuideQuestion | undefined) => {
      if (!question) return;
      const { id } = question.page;
      if (!question.first && endings.isHeld(id, desk.states.peek().get(id))) return;
      const isSubmitted = submitted.delete(id);
      void desk.ask(isSubmitted ? { ...question, first: { kind: 'forget-moment' } } : question);
    };
    function keepDone(ticketId: number, ending: string): void {
      const question = pane.peek()?.ticketId === ticketId ? makeQuestion() : undefined;
      const known = question ?? desk.lastOf(ticketId);
      if (known) void desk.ask({ ...known, now: clock.now(), first: { kind: 'keep-done', ending } });
      // What was held back until now.
      if (question) ask();
    }
    const ask = (first?: GuideQuestion['first']) => put(makeQuestion(first));

    /** Takes the ticket the address names while none is in view. A page that goes on changing wins no more time. */
    const miss = (id: number | undefined, isDisputed: boolean) => {
      if (missed?.id === id && missed?.isDisputed === isDisputed) return;
      const since = missed && missed.id === id ? missed.since : Date.now();
      missed = id === undefined ? undefined : { id, isDisputed, since };
      isLost.value = false;
      unseen.value = undefined;
      clearTimeout(losing);
      if (id === undefined) return;
      const lose = () => {
        if (isDisputed) isLost.value = true;
        else unseen.value = id;
        endings.look(unseen.value);
        visit();
      };
      losing = setTimeout(lose, since + (isDisputed ? PATIENCE : UNSEEN_AFTER) - Date.now());
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
      const seen = pane.value;
      if (document.hidden) return;
      if (unseen.value !== undefined) details.visit({ id: unseen.value }, { mode: 'unknown', isEmpty: true });
      if (!seen) return;
      const isSaved = details.visit(seen.ticket, readComposer(seen)) === 'saved';
      endings.see(seen, isSaved);
      if (!isSaved) return;
      if (!endings.isHalfway(seen.ticketId)) submitted.add(seen.ticketId);
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
      const prompt = inView.value === undefined ? undefined : handover.promptOf(inView.value);
      const drawNow = endings.drawerOf(inView.value, state.value);
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
        miss(isTicket && !found ? route.id : undefined, snapshot.isDisputed === true);
        endings.look(inView.value);
        if (found) {
          handover.see(found);
          visit();
          return { state: 'working' };
        }
        if (unseen.value === undefined) details.leave();
        const isMissed = unseen.value ?? isLost.value;
        return { state: isMissed ? 'missing' : 'waiting', detail: isTicket ? 'ticket-in-view' : '' };
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
