import { render } from 'preact';
import type { ReachedEnding } from '../../../flow/walk-types.ts';
import type { PageActions } from '../../../page/act/page-actions.ts';
import type { ApiOptions } from '../../../page/api/request.ts';
import { findPart } from '../../../platform/parts.ts';
import { ActionList } from '../../../view/overlay/action-list.tsx';
import type { ActionIntent, ActionListState } from '../../../view/overlay/action-types.ts';
import { StepTools } from '../../../view/overlay/step-tools.tsx';
import { type Asking, makeAsking } from './ask-save.ts';
import type { EndingActions, EndingOptions, NowInView } from './ending-part.ts';
import {
  isHalfway,
  isHeld,
  isSavedSince,
  isSending,
  makeSession,
  renewSession,
  type Session,
  type SessionTools,
  seeSaved,
  tellWhenDone,
} from './ending-session.ts';
import { findInstead, findNeeded } from './find-needed.ts';
import { watchGuideKeys } from './guide-keys.ts';
import { keepFocus } from './keep-focus.ts';
import { drawLeft } from './left-over.tsx';
import { makeMacroShelf } from './macro-shelf.ts';
import { chooseMacro, listMacros, prepareMacros } from './prepare-macros.ts';
import { runAll, runAlone, runOne, submitKept, undoAll, undoOne } from './run-ending.ts';
import { LEFT, showMacro } from './run-row.ts';
import { showRows } from './show-rows.ts';
import { makeSpotlight } from './spotlight.ts';

/** Undefined where the part that works the page's controls did not load. */
export type MakeEndingActions = typeof makeEndingActions;

const makePlainOptions = (): ApiOptions => ({
  fetch: (url, init) => fetch(url, init),
  origin: window.location.origin,
  now: Date.now,
  onClock: () => undefined,
});

/** Sessions of so many endings are remembered; older ones are forgotten. */
const MOST_KEPT = 50;
/** Milliseconds after a change of the page before the list is drawn again. */
const REST = 150;

/** Makes the part, on the part that works the page's controls; undefined where that did not load. */
export function makeEndingActions(options: EndingOptions): EndingActions | undefined {
  const page = findPart<PageActions>('page-actions');
  return page && makeActionsOn(page, options);
}

function makeActionsOn(page: PageActions, options: EndingOptions): EndingActions {
  const { signal } = options;
  const write = page.makeWriteApi(options.api.options ?? makePlainOptions());
  const sessions = new Map<string, Session>();
  const tools: SessionTools = {
    page,
    shelf: makeMacroShelf(write, Date.now),
    getGroupName: write.getGroupName,
    changed: redraw,
    keepDone: options.keepDone,
  };
  const spotlight = makeSpotlight(page, { signal, standClear: options.guide?.standClear }, redraw);
  const asking: Asking = makeAsking({ ...options, write, changed: redraw });
  const expand = () => options.act({ kind: 'expand' });
  watchGuideKeys({ find: () => options.guide?.root(), expand, window, signal });
  let drawn: { place: HTMLElement; inView: NowInView; session?: Session } | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function findSession({ ticketId, state }: NowInView, ending: ReachedEnding): Session {
    const { groups = [] } = state;
    const key = `${ticketId} ${ending.id}`;
    const session = sessions.get(key) ?? makeSession(ticketId, ending);
    renewSession(session, ending);
    if (isSavedSince(session)) queueMicrotask(() => saved(session));
    session.groups = new Map(groups.map(({ id, name }) => [id, name]));
    sessions.set(key, session);
    for (const old of sessions.keys()) if (sessions.size > MOST_KEPT) sessions.delete(old);
    return session;
  }

  /** The walk has left what was done: should it come to the same ending once more, that begins anew. */
  function forgetDone(ticketId: number, reached: string | undefined) {
    for (const [key, session] of sessions) {
      if (session.ticketId !== ticketId || session.endingId === reached) continue;
      if (session.isTold && !session.running) sessions.delete(key);
    }
  }

  function saved(session: Session) {
    seeSaved(session, tools);
    redraw();
  }

  function redraw() {
    if (!drawn || signal.aborted) return;
    const { place, inView, session } = drawn;
    const { ticketId } = inView;
    const left = drawLeft(sessions.values(), ticketId, session, (one) =>
      keepFocus(place, () => undoAll(one, tools), {
        instead: (root) => root.querySelector<HTMLElement>('[data-focus]'),
      }),
    );
    const shown = session ? drawList(session, place) : drawStep(inView);
    render(
      <>
        {left}
        {shown}
      </>,
      place,
    );
  }

  function drawStep({ ticketId, now, state }: NowInView) {
    if (now.kind !== 'step') return null;
    const { walk, owner, ways, likely } = state;
    const shown = { step: now.step, flow: walk.flow, owner, ways, likely, act: options.act };
    return <StepTools key={`${ticketId} ${now.step.step}`} {...shown} />;
  }

  function drawList(session: Session, place: HTMLElement) {
    const rows = showRows(session, page);
    spotlight.follow(session);
    const state: ActionListState = { ...rows, where: spotlight.words(session), question: asking.question(session) };
    const key = `${session.ticketId} ${session.endingId}`;
    return <ActionList key={key} state={state} act={(intent) => act(session, place, intent)} />;
  }

  function act(session: Session, place: HTMLElement, intent: ActionIntent): void {
    const row = 'place' in intent ? session.rows[intent.place] : undefined;
    const run = (work: () => Promise<void>) =>
      keepFocus(place, work, {
        needed: () => findNeeded(place, session, intent),
        // Whatever has the focus on this ticket's page has it by our work; another ticket is none of ours.
        instead: (root) => (drawn?.inView.ticketId === session.ticketId ? findInstead(root, intent) : null),
      });
    if (intent.kind !== 'ask-save' && intent.kind !== 'save') asking.drop();
    switch (intent.kind) {
      case 'do-all':
        return void run(() => runAll(session, tools, intent.submit));
      case 'undo-all':
        return void run(() => undoAll(session, tools));
      case 'stop':
        return void session.running?.abort();
      case 'submit-kept':
        return void run(() => submitKept(session, tools));
      case 'end-show':
        return void spotlight.end();
      case 'save':
        return void asking.save(session);
      case 'drop-save':
        return;
    }
    if (!row) return;
    switch (intent.kind) {
      case 'do':
        return void run(() => runOne(session, row, tools));
      case 'undo':
        return void run(() => undoOne(session, row, tools));
      case 'show':
        return void spotlight.show(session, row, place.getRootNode() as ShadowRoot);
      case 'ask-save':
        return void asking.ask(session, row, place.getRootNode());
      case 'preview':
        return void run(() =>
          runAlone(session, tools, async () => ((await showMacro(session, row, tools)) ? '' : (row.said ?? ''))),
        );
      case 'list-macros':
        return void listMacros(session, row, tools);
      case 'choose-macro':
        return void chooseMacro(session, row, intent.title, tools);
      case 'write':
        row.text = intent.text;
        if (row.state === 'stopped') Object.assign(row, { state: 'ready', stop: undefined });
        return void redraw();
      case 'tick':
        row.ticked = intent.on;
        tellWhenDone(session, tools);
        return void redraw();
    }
  }

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    for (const { running } of sessions.values()) running?.abort();
    if (drawn) render(null, drawn.place);
  });

  return {
    look(ticketId) {
      asking.look(ticketId);
      for (const session of sessions.values()) {
        if (session.ticketId !== ticketId && !isSending(session)) session.running?.abort(LEFT);
      }
    },
    isWorking: () => [...sessions.values()].some(({ running }) => running !== undefined),
    isHalfway: (ticketId) =>
      [...sessions.values()].some((session) => session.ticketId === ticketId && isHalfway(session)),
    isHeld(ticketId, endingId) {
      const session = sessions.get(`${ticketId} ${endingId}`);
      return session !== undefined && isHeld(session);
    },
    draw(place, inView) {
      if (!inView) {
        render(null, place);
        if (drawn?.place === place) drawn = undefined;
        return void spotlight.end();
      }
      const { ticketId, now } = inView;
      const before = drawn?.session;
      const session = now.kind === 'step' ? undefined : findSession(inView, now.ending);
      forgetDone(ticketId, session?.endingId);
      drawn = { place, inView, ...(session ? { session } : {}) };
      redraw();
      if (session && before !== session) void prepareMacros(session, tools);
    },
    see() {
      clearTimeout(resting);
      resting = setTimeout(redraw, REST);
    },
    saved(ticketId) {
      for (const session of sessions.values()) if (session.ticketId === ticketId) saved(session);
    },
  };
}
