import { Observable } from './observable.ts';
import { isSamePlace, type Place, parsePlace, writePlace } from './place.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A mounted pane. In play mode the next ticket moves into the slot of the last one. */
export type Slot = { key: number; ticketId: number };

export type AfterSave = 'stay_on_ticket' | 'close_tab' | 'next_ticket_in_view';

/**
 * Tabs, panes and address. They follow a click each after its own random delay, in any order: for some hundred
 * milliseconds the page disagrees with itself, as Zendesk does.
 */
export class Navigation extends Observable {
  slots: Slot[] = [];
  /** The place whose tab is marked as selected. */
  marked: Place;
  /** The place whose pane is shown. */
  shown: Place;
  /** The last place that is no ticket; its pane stays mounted. */
  other: Place | undefined;
  afterSave: AfterSave = 'stay_on_ticket';
  /** Ticket ids of the last list seen, for play mode. */
  playList: number[] = [];
  private readonly random: SeededRandom;
  private readonly delay: [number, number];
  private timers: ReturnType<typeof setTimeout>[] = [];
  private lastKey = 0;

  constructor(random: SeededRandom, delay: [number, number]) {
    super();
    this.random = random;
    this.delay = delay;
    const start = parsePlace(location.href);
    this.marked = start;
    this.shown = start;
    const listed = new URLSearchParams(location.search).get('tickets') ?? '';
    for (const id of listed
      .split(',')
      .map(Number)
      .filter((value) => value > 0))
      this.mount({ kind: 'ticket', id });
    this.mount(start);
    addEventListener('popstate', () => this.follow(parsePlace(location.href), false));
    addEventListener('message', (event) => this.hearRoute(event));
  }

  /** Goes to a place by code of the page: `pushState`, no reload. */
  go(place: Place): void {
    this.follow(place, true);
  }

  /** Closes a tab; from the one in view to its neighbour. */
  close(ticketId: number): void {
    const at = this.slots.findIndex((slot) => slot.ticketId === ticketId);
    this.slots = this.slots.filter((slot) => slot.ticketId !== ticketId);
    const neighbour = this.slots[Math.min(at, this.slots.length - 1)];
    if (this.shown.kind === 'ticket' && this.shown.id === ticketId) {
      this.go(neighbour ? { kind: 'ticket', id: neighbour.ticketId } : (this.other ?? { kind: 'dashboard' }));
    }
    this.announce();
  }

  chooseAfterSave(action: AfterSave): void {
    this.afterSave = action;
    this.announce();
  }

  /** What happens with the pane after a submit that was taken. */
  finishTicket(ticketId: number): void {
    if (this.afterSave === 'close_tab') this.close(ticketId);
    if (this.afterSave === 'next_ticket_in_view') this.playNext(ticketId);
  }

  private playNext(ticketId: number): void {
    const at = this.playList.indexOf(ticketId);
    const next = [...this.playList.slice(at + 1), ...this.playList.slice(0, Math.max(at, 0))].find(
      (id) => !this.slots.some((slot) => slot.ticketId === id),
    );
    if (next === undefined) {
      this.close(ticketId);
      return;
    }
    this.slots = this.slots.map((slot) => (slot.ticketId === ticketId ? { ...slot, ticketId: next } : slot));
    this.go({ kind: 'ticket', id: next });
  }

  private follow(place: Place, pushes: boolean): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    this.mount(place);
    this.announce();
    const url = writePlace(place);
    if (pushes && location.pathname + location.search !== url) this.later(() => history.pushState({}, '', url));
    this.later(() => {
      this.marked = place;
    });
    this.later(() => {
      this.shown = place;
    });
  }

  private later(change: () => void): void {
    const timer = setTimeout(() => {
      change();
      this.announce();
    }, this.random.between(this.delay));
    this.timers.push(timer);
  }

  private mount(place: Place): void {
    if (place.kind !== 'ticket') {
      if (!this.other || !isSamePlace(this.other, place)) this.other = place;
    } else if (!this.slots.some((slot) => slot.ticketId === place.id)) {
      this.lastKey += 1;
      this.slots = [...this.slots, { key: this.lastKey, ticketId: place.id }];
    }
  }

  /** The way other extensions make Zendesk route without a reload: a JSON string with the hash of the place. */
  private hearRoute(event: MessageEvent): void {
    if (event.origin !== location.origin || typeof event.data !== 'string') return;
    const [, path] = /^\{"target":"route","memo":\{"hash":"(\/[\w/]+)"\}\}$/.exec(event.data) ?? [];
    if (path) this.go(parsePlace(`/agent${path}`));
  }
}
