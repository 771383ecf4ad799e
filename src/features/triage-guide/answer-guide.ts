import type { Walk } from '../../flow/walk-types.ts';
import { browser } from '../../platform/browser.ts';
import { makeTurn } from '../../platform/in-turn.ts';
import { answerMessage } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import { storedQueue } from '../../platform/stored.ts';
import { readLondonDate } from '../../queue/london-days.ts';
import { makeCalendar, type WorkingCalendar } from '../../queue/working-days.ts';
import type { OverlayState } from '../../view/overlay/overlay-types.ts';
import { applyIntent, keepPath } from './apply-intent.ts';
import { openChartDesk, showChart } from './chart-desk.ts';
import { findFlowInUse, readTeamFlow } from './flow-in-use.ts';
import type { GuideQuestion } from './guide-question.ts';
import { listTicketWays, makeGuideState } from './guide-state.ts';
import { type KeptChoices, keepChoices, readKept } from './kept-choices.ts';
import { answerLog } from './log-desk.ts';
import { markSensitive } from './mark-sensitive.ts';
import { describeHandover, findHandover, putAside, takeUp } from './offer-handover.ts';
import { tellQueue } from './tell-queue.ts';

const NO_FLOW: OverlayState = {
  kind: 'trouble',
  message: 'The flow in use could not be found or read.',
  next: 'Choose one in the options of Second Line, under Flow, then reload this page.',
};

const NOT_KEPT = 'Your browser could not keep this answer. Free some disk space, then answer again.';
const TEAM_BROKEN =
  'Your team’s own flow could not be read, so one that comes with Second Line stands in. Bring the file in again in the options.';

type AlongIntent = Extract<GuideQuestion['first'], { kind: 'go-straight' | 'accept-likely' }>;
type Walking = OverlayState & { kind: 'walk' };
/** All that is needed to work with one question. */
export type GuideCase = {
  question: GuideQuestion;
  flow: NonNullable<ReturnType<typeof findFlowInUse>['flow']>;
  kept: KeptChoices;
  isTeamBroken: boolean;
};

/**
 * The background's half of the triage guide (decision 0006): holds the flows, keeps what agents chose, and tells
 * ticket pages where a walk stands. Called at the top of the background, which may die at any moment: all it knows
 * is in storage.
 */
export function openGuideDesk(): void {
  const inTurn = makeTurn();

  async function answer<T>(work: () => Promise<T>) {
    try {
      return { ok: true as const, data: await inTurn(work) };
    } catch (error) {
      report('guide-not-answered', error);
      return { ok: false as const, code: 'invalid-answer' as const };
    }
  }

  answerMessage<GuideQuestion, OverlayState>('read-guide', (question) => answer(() => answerGuide(question)));
  answerMessage<GuideQuestion, { text: string }>('write-log', (question) =>
    answer(async () => {
      const found = await openCase(question);
      if (!found) throw new Error('no flow');
      return answerLog(found);
    }),
  );
  openChartDesk();
}

async function openCase(question: GuideQuestion): Promise<GuideCase | undefined> {
  const { flow, isTeamBroken } = findFlowInUse(question.settings, question.host, await readTeamFlow());
  const kept = await readKept(question.host, question.page.id, readLondonDate(question.now));
  return flow && { question, flow, kept, isTeamBroken };
}

async function answerGuide(question: GuideQuestion): Promise<OverlayState> {
  const found = await openCase(question);
  if (!found) return NO_FLOW;
  const calendar = makeCalendar(question.settings);
  const [queue, state] = [await storedQueue.get(), await answerCase(found, calendar)];
  return tellQueue(question, queue, calendar, state);
}

async function answerCase(found: GuideCase, calendar: WorkingCalendar): Promise<Walking> {
  const { question, flow, kept } = found;
  const draw = (choices: KeptChoices) => makeGuideState(question, flow, choices, calendar);
  const state = draw(kept);
  if (!question.first) return finish(found, kept, state, draw);
  const changed = change(found, question.first, state, calendar);
  const next = draw(changed);
  const isChanged = changed.record !== kept.record;
  const whole = isChanged ? markSensitive(keepPath(changed, next.walk), flow, next.walk) : changed;
  const isKept = await keepChoices(question.host, question.page.id, kept, whole);
  if (question.first.kind === 'show-flow') await showChart(browser, question.host, question.page.id);
  return finish(found, whole, isKept ? next : { ...next, notice: NOT_KEPT }, draw);
}

/** The answers that going straight to an ending, or accepting what is likely, gives; none where the way is gone. */
function findAlong({ question, flow, kept }: GuideCase, first: AlongIntent, walk: Walk, calendar: WorkingCalendar) {
  const { ways, likely } = listTicketWays(question, flow, kept, walk, calendar);
  if (first.kind === 'accept-likely') {
    // What was shown is what is accepted.
    const isShown = likely?.to === first.to && likely.given.length === first.count;
    return { kind: 'answer-along', given: isShown ? likely.given : [], along: 'likely' } as const;
  }
  const way = ways.find(({ step, answer }) => step === first.step && answer === first.answer);
  return { kind: 'answer-along', given: way?.given ?? [], along: 'ending' } as const;
}

function change(
  found: GuideCase,
  first: NonNullable<GuideQuestion['first']>,
  state: Walking,
  calendar: WorkingCalendar,
): KeptChoices {
  const { question, flow, kept } = found;
  const touchedAt = new Date().toISOString();
  if (first.kind === 'start-afresh') return { ...kept, record: putAside(kept, first.at, flow, touchedAt) };
  if (first.kind === 'resume-run') {
    const run = findHandover(question, flow, kept.record);
    return run?.at === first.at ? { ...kept, record: takeUp(run, flow, touchedAt) } : kept;
  }
  if (first.kind === 'show-flow') {
    const { record } = kept;
    // The path of a run of another version tells what that version lost: it is left as it is.
    if (record !== null && (record.flow !== flow.id || record.version !== flow.version)) return kept;
    const start = { flow: flow.id, version: flow.version, answers: [], asked: [] };
    return { ...kept, record: { ...start, ...record, touchedAt } };
  }
  const isAlong = first.kind === 'go-straight' || first.kind === 'accept-likely';
  return applyIntent(isAlong ? findAlong(found, first, state.walk, calendar) : first, kept, flow, state.walk, {
    at: question.now,
    date: readLondonDate(question.now),
    touchedAt,
  });
}

/** The state with what else is to be said: a run that could be taken up, and a flow that stands in. */
function finish(
  { question, flow, isTeamBroken }: GuideCase,
  kept: KeptChoices,
  state: Walking,
  draw: (choices: KeptChoices) => Walking,
): Walking {
  const run = findHandover(question, flow, kept.record);
  const there = run && draw({ ...kept, record: takeUp(run, flow, question.now) });
  const prompt = run && there && describeHandover(run, there.walk, state.walk, question.now);
  const notice = [isTeamBroken ? TEAM_BROKEN : undefined, state.notice].filter(Boolean).join(' ');
  return { ...state, ...(notice ? { notice } : {}), ...(prompt ? { prompt } : {}) };
}
