import type { Settings } from '../../../contracts/settings.ts';
import type { ZendeskUser } from '../../../contracts/zendesk.ts';
import type { WriteApi } from '../../../page/api/write-api.ts';
import type { ZendeskApi } from '../../../page/api/zendesk-api.ts';
import type { SaveQuestion } from '../../../view/overlay/action-types.ts';
import type { Row } from './ending-row.ts';
import type { Session } from './ending-session.ts';
import { makeOffer, type Offer } from './fall-back.ts';
import { hearHands } from './keep-focus.ts';
import { saySaved } from './save-words.ts';

const WENT_ON = 'You went on, so nothing was asked and nothing saved. Choose “Save through the API” again.';

type Asked = { session: Session; row: Row; offer: Offer; isSaving: boolean };

/**
 * The one question before something is saved past the page, and the one write after a yes. It takes a moment to make,
 * and is never put to an agent who went on meanwhile: `drop` is for whatever they do next in the guide.
 */
export type Asking = {
  /** `root`: of the guide; what the agent does elsewhere is going on, too. */
  ask: (session: Session, row: Row, root: Node) => Promise<void>;
  save: (session: Session) => Promise<void>;
  drop: () => void;
  /** Which ticket is in view: what was asked of another is dropped. */
  look: (ticketId: number | undefined) => void;
  question: (session: Session) => SaveQuestion | undefined;
};

/** Makes it for one tab. `changed`: to be called when the question is another, or gone. */
export function makeAsking(options: {
  api: Pick<ZendeskApi, 'getTicket'>;
  write: WriteApi;
  settings: () => Settings;
  me: () => ZendeskUser | undefined;
  changed: () => void;
}): Asking {
  const { api, write, changed } = options;
  let asked: Asked | undefined;
  let making: { session: Session } | undefined;

  function drop() {
    making = undefined;
    if (!asked || asked.isSaving) return;
    asked = undefined;
    changed();
  }

  return {
    async ask(session, row, root) {
      if (making || session.running) return;
      const hands = hearHands(root);
      const mine = { session };
      making = mine;
      const offer = await makeOffer(session, row, api, { me: options.me(), settings: options.settings() });
      hands.end();
      if (making !== mine) return;
      making = undefined;
      if (hands.wereElsewhere()) session.progress = WENT_ON;
      else asked = { session, row, offer, isSaving: false };
      changed();
    },
    async save(session) {
      const mine = asked;
      if (!mine?.offer.write || mine.isSaving || mine.session !== session) return;
      mine.isSaving = true;
      changed();
      const result = await write.saveTicket(mine.offer.write);
      mine.row.said = saySaved(result);
      const isUnsure = !result.ok && result.code === 'unsure';
      mine.row.stop = isUnsure ? { code: 'unsure', isHalfDone: true, left: [], isUndo: false } : undefined;
      mine.row.state = result.ok && result.differences.length === 0 ? 'saved' : 'stopped';
      session.progress = mine.row.said;
      if (asked === mine) asked = undefined;
      changed();
    },
    drop,
    look(ticketId) {
      if ((making ?? asked)?.session.ticketId !== ticketId) drop();
    },
    question(session) {
      if (asked?.session !== session) return undefined;
      const { offer, row, isSaving } = asked;
      return { place: row.place, lines: offer.lines, refusal: offer.refusal, isSaving };
    },
  };
}
