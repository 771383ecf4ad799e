import { clickOn, findPress } from './act/strokes.ts';
import type { ComposerMoment } from './read-moment.ts';
import { findAgain, findSubmitControl, findSubmitMenu, hasSend, type SubmitControl } from './submit-controls.ts';
import { copyKey, findSendOfKey, isChoosingKey, isSubmitShortcut } from './submit-keys.ts';

/** How long a menu gets to open again, in milliseconds. */
const PATIENCE = 2_000;
/**
 * Milliseconds a ticket must stay in view before a shortcut is pressed again: address, tab and pane follow the page’s own
 * mind.
 */
const STAYS = 600;

/** Pages act on any of these; only `click` and the keys are the agent's choice. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];

/** One submit that an agent, or an action of ours, began. */
export type SubmitAttempt = {
  moment: ComposerMoment;
  /**
   * Does the very same again, past the guard: the status, the shortcut, Send. Once.
   *
   * @returns false when nothing was done: the control is gone, it says another status now, or another ticket is in view
   */
  again: () => Promise<boolean>;
};

/** What the guard asks, and whom it tells. */
export type GuardOptions = {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  readMoment: () => ComposerMoment | undefined;
  /** Whether a submit must not happen now. Asked at each press, without telling anybody. */
  mustHold: (moment: ComposerMoment) => boolean;
  /** Told of an attempt that was held. */
  hold: (attempt: SubmitAttempt) => void;
};

/**
 * Listens before the page does to every way to submit the ticket in view: the button, each status in its menu, the
 * keyboard on either, Zendesk's shortcuts, Send and Enter in messaging. What must not happen now does not reach the
 * page. Fails open: what throws in here lets the submit through, and `mustHold` is to do the same. Clicks made by
 * script, such as our own actions', are held like an agent's.
 */
export function guardSubmit({ window, signal, readMoment, mustHold, hold }: GuardOptions): void {
  const { document } = window;
  let isPassing = false;
  /** The key whose press was held, until it comes up: a page may act on that instead. */
  let heldKey = '';

  /** @returns the moment when the event must not reach the page */
  function stop(event: Event, isMeant: (moment: ComposerMoment) => boolean): ComposerMoment | undefined {
    const moment = readMoment();
    if (!moment || !isMeant(moment) || !mustHold(moment)) return undefined;
    if (event instanceof window.KeyboardEvent) heldKey = event.code;
    keepFromPage(event);
    return moment;
  }

  function hearControl(event: Event, isChoice: boolean) {
    const control = event.target instanceof Element ? findSubmitControl(event.target) : undefined;
    const isKey = event.type === 'keydown';
    // A key on a button becomes a click; a menu acts on the key itself.
    if (!control || (isKey && control.kind !== 'item')) return;
    const moment = stop(event, ({ holds }) => holds(control.element));
    if (moment && isChoice) hold({ moment, again: once(() => clickAgain(moment, control)) });
  }

  function hearKey(event: KeyboardEvent) {
    if (event.code === heldKey) heldKey = '';
    if (isChoosingKey(event)) hearControl(event, true);
    if (event.defaultPrevented) return;
    if (isSubmitShortcut(event)) {
      const { target } = event;
      const moment = stop(event, () => true);
      if (moment) hold({ moment, again: once(() => pressAgain(moment, event, target)) });
    } else if (event.key === 'Enter' && hasSend(document)) {
      let send: SubmitControl | undefined;
      const moment = stop(event, (now) => {
        send = findSendOfKey(event, now);
        return send !== undefined;
      });
      if (moment) hold({ moment, again: once(() => clickAgain(moment, send)) });
    }
  }

  function hearKeyUp(event: KeyboardEvent) {
    if (event.code !== heldKey || !heldKey) return;
    heldKey = '';
    keepFromPage(event);
  }

  function pass(run: () => void): true {
    isPassing = true;
    try {
      run();
    } finally {
      isPassing = false;
    }
    return true;
  }

  /** What was begun on one ticket is never done on another, whichever is in view by then or about to be. */
  const readSame = ({ ticketId, isProven }: ComposerMoment): ComposerMoment | undefined => {
    const now = readMoment();
    return now?.ticketId === ticketId && (now.isProven || !isProven) ? now : undefined;
  };

  async function clickAgain(held: ComposerMoment, control: SubmitControl | undefined): Promise<boolean> {
    const moment = readSame(held);
    if (!moment || !control) return false;
    const now = findAgain(moment, control) ?? (control.kind === 'item' ? await reopen(moment, control) : undefined);
    if (now === undefined || !readSame(held)) return false;
    return pass(() => clickOn(control.kind === 'item' ? findPress(now) : now));
  }

  /** A shortcut goes to whichever ticket the page has in mind, and that may be the next one before anything tells of it. */
  async function pressAgain(held: ComposerMoment, event: KeyboardEvent, target: EventTarget | null): Promise<boolean> {
    if (!readSame(held)) return false;
    await new Promise((resolve) => setTimeout(resolve, STAYS));
    if (!readSame(held)) return false;
    const isThere = target instanceof Element && target.isConnected;
    const place = isThere ? target : (document.activeElement ?? document.body);
    return pass(() => {
      for (const type of ['keydown', 'keyup']) place.dispatchEvent(copyKey(event, type));
    });
  }

  /** A menu that closed under the dialog took its items away. */
  function reopen(moment: ComposerMoment, control: SubmitControl): Promise<Element | undefined> {
    const menu = findSubmitMenu(moment.pane);
    if (!menu) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const end = (found?: Element) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(found);
      };
      const observer = new MutationObserver(() => {
        const found = findAgain(moment, control);
        if (found) end(found);
      });
      const timer = setTimeout(end, PATIENCE);
      observer.observe(document, { childList: true, subtree: true });
      clickOn(menu);
    });
  }

  function listen<E extends Event>(type: string, hear: (event: E) => void) {
    const guarded = (event: Event) => {
      if (isPassing) return;
      try {
        hear(event as E);
      } catch {
        // The submit goes through: a fault of ours must never stop an agent's work.
      }
    };
    window.addEventListener(type, guarded, { signal, capture: true });
  }

  for (const type of PRESSES) listen(type, (event) => hearControl(event, false));
  listen('click', (event) => hearControl(event, true));
  listen('keydown', hearKey);
  listen('keyup', hearKeyUp);
}

function keepFromPage(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The same promise however often it is asked for. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= run();
    return made;
  };
}
