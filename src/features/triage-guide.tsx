import { batch, computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { findPreset } from '../flow/presets.ts';
import type { PageSnapshot, PaneSnapshot } from '../page/snapshot.ts';
import { changeSettings } from '../platform/settings.ts';
import { makeCalendar } from '../queue/working-days.ts';
import { Overlay } from '../view/overlay/overlay.tsx';
import type { OverlayIntent, OverlayState } from '../view/overlay/overlay-types.ts';
import type { ContentContext, ContentFeature, FeatureOutcome } from './feature.ts';
import { makeAgentChoices } from './triage-guide/agent-choices.ts';
import { carryOut } from './triage-guide/carry-out.ts';
import { makeGuideHost } from './triage-guide/guide-host.ts';
import { makeGuideState } from './triage-guide/guide-state.ts';
import { makeTicketDetails } from './triage-guide/ticket-details.ts';

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
  start(context) {
    const { clock, settings, signal: stop } = context;
    const calendar = makeCalendar();
    const flow = computed(() => findPreset(settings.value.flow));
    const pane = signal<PaneSnapshot | undefined>(undefined);
    const isLost = signal(false);
    const now = signal(clock.now());
    const details = makeTicketDetails(context.api);
    const choices = makeAgentChoices(context.host, () => flow.value ?? { id: '', version: 0 }, stop);
    const host = makeGuideHost(stop);
    let losing: ReturnType<typeof setTimeout> | undefined;

    const state = computed<OverlayState | undefined>(() => {
      const inView = pane.value;
      if (!inView) return isLost.value ? LOST : undefined;
      return makeGuideState({
        pane: inView,
        flow: flow.value,
        known: details.entries.value.get(inView.ticketId),
        me: details.me.value,
        walk: choices.walks.value.get(inView.ticketId),
        day: choices.day.value,
        settings: settings.value,
        now: now.value,
        calendar,
      });
    });

    const act = (intent: OverlayIntent) => {
      if (intent.kind === 'collapse' || intent.kind === 'expand')
        void changeSettings({ collapsed: intent.kind === 'collapse' });
      else if (intent.kind === 'move-dock') void changeSettings({ dock: intent.to });
      else if (pane.value && state.value?.kind === 'walk') {
        carryOut(intent, { ticketId: pane.value.ticketId, walk: state.value.walk, flow: flow.value, choices });
      }
    };

    const stopDrawing = effect(() => {
      const shown = state.value;
      if (!shown) return host.hide();
      const { dock, collapsed } = settings.value;
      const place = host.place(dock);
      render(
        <Overlay state={shown} dock={dock} collapsed={collapsed} place={place} now={now.value} act={act} />,
        host.show(),
      );
    });
    stop.addEventListener('abort', () => {
      clearTimeout(losing);
      stopDrawing();
    });
    followFlow(context, choices.reload, stop);

    return {
      see(snapshot: PageSnapshot): FeatureOutcome {
        const isTicket = snapshot.route.kind === 'ticket';
        const found = snapshot.pane;
        clearTimeout(losing);
        if (isTicket && !found)
          losing = setTimeout(() => {
            isLost.value = true;
          }, PATIENCE);
        batch(() => {
          isLost.value = false;
          now.value = clock.now();
          pane.value = found;
          host.see(snapshot);
        });
        if (!found) {
          details.leave();
          return { state: 'waiting', detail: isTicket ? 'ticket-in-view' : '' };
        }
        choices.load(found.ticketId);
        details.visit(found.ticket);
        return { state: 'working' };
      },
    };
  },
};

/** Another flow in use means other answers: what was read is read again. */
function followFlow({ settings }: ContentContext, reload: () => void, stop: AbortSignal): void {
  let inUse = settings.value.flow;
  const dispose = settings.subscribe(({ flow }) => {
    if (flow === inUse) return;
    inUse = flow;
    reload();
  });
  stop.addEventListener('abort', dispose);
}
