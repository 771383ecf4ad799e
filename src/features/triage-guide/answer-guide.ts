import { chooseFlow } from '../../flow/choose-flow.ts';
import { findPreset, presets } from '../../flow/presets.ts';
import { answerMessage } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import { makeCalendar } from '../../queue/working-days.ts';
import type { OverlayState } from '../../view/overlay/overlay-types.ts';
import { applyIntent, keepPath } from './apply-intent.ts';
import type { GuideQuestion } from './guide-question.ts';
import { makeGuideState } from './guide-state.ts';
import { keepChoices, readKept, readLondonDate } from './kept-choices.ts';
import { markSensitive } from './mark-sensitive.ts';

const NO_FLOW: OverlayState = {
  kind: 'trouble',
  message: 'The flow in use could not be found or read.',
  next: 'Choose one in the options of Second Line, under Flow, then reload this page.',
};

const NOT_KEPT = 'Your browser could not keep this answer. Free some disk space, then answer again.';

/**
 * The background's half of the triage guide (decision 0006): holds the flows, keeps what agents chose, and tells
 * ticket pages where a walk stands. Called at the top of the background, which may die at any moment: all it knows
 * is in storage.
 */
export function openGuideDesk(): void {
  let turn: Promise<unknown> = Promise.resolve();

  async function answer(question: GuideQuestion): Promise<OverlayState> {
    const flow = findPreset(chooseFlow(question.settings, question.host, presets).id);
    if (!flow) return NO_FLOW;
    const ticketId = question.page.id;
    const date = readLondonDate(question.now);
    const calendar = makeCalendar(question.settings);
    const kept = await readKept(question.host, ticketId, date);
    const state = makeGuideState(question, flow, kept, calendar);
    if (!question.first) return state;
    const when = { at: question.now, date, touchedAt: new Date().toISOString() };
    const changed = applyIntent(question.first, kept, flow, state.walk, when);
    const next = makeGuideState(question, flow, changed, calendar);
    const isChanged = changed.record !== kept.record;
    const whole = isChanged ? markSensitive(keepPath(changed, next.walk), flow, next.walk) : changed;
    const isKept = await keepChoices(question.host, ticketId, kept, whole);
    return isKept ? next : { ...next, notice: NOT_KEPT };
  }

  answerMessage<GuideQuestion, OverlayState>('read-guide', async (question) => {
    // One after another: of two clicks in a row, the second must see what the first changed.
    const mine = turn.then(() => answer(question));
    turn = mine.catch(() => undefined);
    try {
      return { ok: true, data: await mine };
    } catch (error) {
      report('guide-not-answered', error);
      return { ok: false, code: 'invalid-answer' };
    }
  });
}
