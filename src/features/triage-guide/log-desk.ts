import { writeLog } from '../../flow/handover/write-log.ts';
import { makeCalendar } from '../../queue/working-days.ts';
import type { GuideCase } from './answer-guide.ts';
import { makeGuideState, readChoices } from './guide-state.ts';

/** The log of the walk as it stands, for the note. Writes nothing. */
export function answerLog({ question, flow, kept }: GuideCase): { text: string } {
  const { walk } = makeGuideState(question, flow, kept, makeCalendar(question.settings));
  const place = { host: question.host, ticketId: question.page.id };
  const asked = readChoices(kept.record, flow).asked ?? [];
  return { text: writeLog({ walk, flow, place, now: question.now, asked }) };
}
