import type { Settings } from '../../../contracts/settings.ts';
import type { ZendeskUser } from '../../../contracts/zendesk.ts';
import type { WriteApi } from '../../../page/api/write-api.ts';
import type { ZendeskApi } from '../../../page/api/zendesk-api.ts';
import type { SaveQuestion } from '../../../view/overlay/action-types.ts';
import type { Row } from './ending-row.ts';
import type { Session } from './ending-session.ts';
import { makeOffer, type Offer } from './fall-back.ts';
import { saySaved } from './save-words.ts';

type Asked = { session: Session; row: Row; offer: Offer; isSaving: boolean };

/** The one question before something is saved past the page, and the one write after a yes. */
export type Asking = {
  ask: (session: Session, row: Row) => Promise<void>;
  save: (session: Session) => Promise<void>;
  drop: () => void;
  question: (session: Session) => SaveQuestion | undefined;
};

export function makeAsking(options: {
  api: Pick<ZendeskApi, 'getTicket'>;
  write: WriteApi;
  settings: () => Settings;
  me: () => ZendeskUser | undefined;
  changed: () => void;
}): Asking {
  const { api, write, changed } = options;
  let asked: Asked | undefined;
  let isAsking = false;

  return {
    async ask(session, row) {
      if (isAsking || session.running) return;
      isAsking = true;
      const offer = await makeOffer(session, row, api, { me: options.me(), settings: options.settings() });
      isAsking = false;
      asked = { session, row, offer, isSaving: false };
      changed();
    },
    async save(session) {
      const mine = asked;
      if (!mine?.offer.write || mine.isSaving || mine.session !== session) return;
      mine.isSaving = true;
      changed();
      const result = await write.saveTicket(mine.offer.write);
      mine.row.said = saySaved(result);
      mine.row.stop = undefined;
      mine.row.state = result.ok && result.differences.length === 0 ? 'saved' : 'stopped';
      session.progress = mine.row.said;
      if (asked === mine) asked = undefined;
      changed();
    },
    drop() {
      if (asked?.isSaving) return;
      asked = undefined;
      changed();
    },
    question(session) {
      if (asked?.session !== session) return undefined;
      const { offer, row, isSaving } = asked;
      return { place: row.place, lines: offer.lines, refusal: offer.refusal, isSaving };
    },
  };
}
