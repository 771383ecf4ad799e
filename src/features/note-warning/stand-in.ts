import { readLoose } from '../../page/find-loose.ts';
import type { ComposerMoment } from '../../page/read-moment.ts';
import type { PageSnapshot, PaneSnapshot } from '../../page/snapshot.ts';

/** A switch from ticket to ticket has the page's signals disagree for less, in milliseconds. */
const SWITCHES = 1_500;
/** Parts of a page come late: what is missing for longer is lost. In milliseconds. */
const LATE = 6_000;

const WORDS = {
  composer:
    'Second Line cannot find where you write on this page, so it checks nothing. Read your note again before you submit.',
  editor: 'Second Line cannot read what you write here, so it does not check it. Read it again before you submit.',
  submit:
    'Second Line cannot find Submit on this page, so it cannot stop a submit. Read your note again before you submit.',
};

/** What it is given by the note warning. */
export type StandInOptions = {
  document: Document;
  signal: AbortSignal;
  /** What stands in may be another now. */
  onChange: () => void;
};

/** The part `note-stand-in`. */
export type MakeStandIn = typeof makeStandIn;

/**
 * What the note warning goes by where the page cannot be read as it should: a composer whose ticket is not proven, an
 * editor without a known name, or none of it. Says in words what is lost. The part `note-stand-in`.
 */
export function makeStandIn({ document, signal, onChange }: StandInOptions) {
  let last: PageSnapshot | undefined;
  let seen = '';
  let since = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const forget = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  signal.addEventListener('abort', forget);

  const isFor = (milliseconds: number) => performance.now() - since >= milliseconds;
  const id = () => (last?.route.kind === 'ticket' ? last.route.id : undefined);

  /** The pane of the ticket in view with what can be found of its composer; the whole page where there is none. */
  function fill(pane: PaneSnapshot | undefined, ticketId: number): PaneSnapshot {
    const { anchors, mode } = last?.loose ?? readLoose(pane?.anchors.pane ?? document.body);
    if (pane) return { ...pane, anchors: { ...anchors, composer: pane.anchors.composer ?? anchors.composer } };
    return { ticketId, mode, ticket: { id: ticketId }, copies: 0, anchors };
  }

  return {
    see(snapshot: PageSnapshot): void {
      last = snapshot;
      const now = `${id()} ${snapshot.pane !== undefined}`;
      if (now === seen) return;
      [seen, since] = [now, performance.now()];
      forget();
      if (id() !== undefined) timers = [SWITCHES, LATE].map((after) => setTimeout(onChange, after));
    },
    /** What to warn over. Where nothing can be found of a composer for long, the page itself is one. */
    find(): PaneSnapshot | undefined {
      const { pane } = last ?? {};
      const ticketId = id();
      if (ticketId === undefined || pane?.anchors.editor || !isFor(SWITCHES)) return pane;
      const found = fill(pane, ticketId);
      if (found.anchors.composer) return found;
      if (!isFor(LATE) || pane?.ticket.status?.value === 'closed') return pane;
      return { ...found, mode: 'unknown', anchors: { ...found.anchors, composer: found.anchors.pane } };
    },
    /** The moment of a submit: a draft nobody can prove whose it is counts as well. */
    meet(moment: ComposerMoment | undefined): ComposerMoment | undefined {
      const ticketId = id();
      if (moment?.editor || ticketId === undefined) return moment;
      const { anchors, mode } = readLoose(moment?.pane ?? document.body);
      const { editor, pane } = anchors;
      if (moment) return { ...moment, editor };
      return editor ? { ticketId, mode, pane, editor, holds: () => true } : undefined;
    },
    /** What is missing for long, by the name of its hook. */
    miss({ anchors }: PaneSnapshot, canStop: (pane: Element) => boolean): keyof typeof WORDS | undefined {
      if (!isFor(LATE)) return undefined;
      if (!anchors.editor) return anchors.composer === anchors.pane ? 'composer' : 'editor';
      return canStop(anchors.pane) ? undefined : 'submit';
    },
    /** What cannot be done for the agent, in whole sentences. */
    tell(missing: keyof typeof WORDS | undefined): string | undefined {
      return missing && WORDS[missing];
    },
  };
}
