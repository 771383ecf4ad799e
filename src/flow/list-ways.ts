import type { FlowFile, FlowStep } from '../contracts/flow-file.ts';
import type { TicketFacts } from '../facts/ticket-facts.ts';
import { type AskContext, makeAskContext } from './ask-condition.ts';
import { type Choices, decideStep, offerAnswers } from './decide-step.ts';
import type { Walk } from './walk-types.ts';

type Pair = { step: string; answer: string };
type Given = Pair & { label: string };

/**
 * A way from the open step to an ending: its title, and the answer by which the agent decides for it. `given`: all
 * answers it gives, that one last.
 */
export type Way = Given & { title: string; given: readonly Given[] };

/** The answers the ticket suggests one after another, why, and where they lead. */
export type LikelyWay = { given: readonly Pair[]; reasons: readonly string[]; to: string };

/** The ways to the endings, and the one the ticket suggests. */
export type Ways = { ways: Way[]; likely: LikelyWay | undefined };

/** So many are listed; a flow with more is walked by its questions. */
const MOST = 200;

type Reached = { given: readonly Given[]; unlikely: number };

const isShorter = (one: Reached, other: Reached | undefined) =>
  other === undefined ||
  one.given.length < other.given.length ||
  (one.given.length === other.given.length && one.unlikely < other.unlikely);

/**
 * Every answer that leads to an ending from where a walk stands, each by the fewest answers, of equals by those the
 * ticket suggests. What the ticket or the agent has answered is never answered otherwise. One pass, as steps lead to
 * later steps only.
 */
export function listWays(flow: FlowFile, facts: TicketFacts, choices: Choices, { now }: Walk): Ways {
  if (now.kind !== 'step') return { ways: [], likely: undefined };
  const context = makeAskContext(facts, flow.groups);
  const titles = new Map(flow.endings.map(({ id, title }) => [id, title]));
  const reached = new Map<string, Reached>([[now.step.step, { given: [], unlikely: 0 }]]);
  const ways: Way[] = [];
  for (const step of flow.steps) {
    const here = reached.get(step.id);
    if (!here) continue;
    for (const { answer, to, isLikely, isDecided, label } of listAnswers(step, context, choices)) {
      const given = isDecided ? here.given : [...here.given, { step: step.id, answer, label }];
      const next = { given, unlikely: here.unlikely + (isLikely || isDecided ? 0 : 1) };
      const last = given.at(-1);
      // One that the ticket decides to the end would have been walked.
      if ('ending' in to && last) ways.push({ ...last, title: titles.get(to.ending) ?? to.ending, given });
      else if ('step' in to && isShorter(next, reached.get(to.step))) reached.set(to.step, next);
    }
  }
  return { ways: ways.slice(0, MOST), likely: followLikely(flow, context, choices, now.step.step) };
}

function listAnswers(step: FlowStep, context: AskContext, choices: Choices) {
  const decided = decideStep(step, context, choices)?.answer;
  const offers = offerAnswers(step, context);
  return step.answers
    .filter((one) => decided === undefined || one === decided)
    .map(({ id, label, to }) => ({
      answer: id,
      label,
      to,
      isDecided: decided !== undefined,
      isLikely: offers.find(({ answer }) => answer === id)?.likely !== undefined,
    }));
}

/** From step to step while the ticket suggests exactly one answer; undefined where that saves nothing. */
function followLikely(flow: FlowFile, context: AskContext, choices: Choices, from: string): LikelyWay | undefined {
  const given: Pair[] = [];
  const reasons: string[] = [];
  let next: string | undefined = from;
  let to = '';
  for (const step of flow.steps) {
    if (step.id !== next) continue;
    to = step.question;
    const decided = decideStep(step, context, choices)?.answer;
    const [likely, ...others] = offerAnswers(step, context).filter((one) => one.likely !== undefined);
    const answer = decided ?? (others.length === 0 ? step.answers.find(({ id }) => id === likely?.answer) : undefined);
    if (!answer) break;
    if (decided === undefined) {
      given.push({ step: step.id, answer: answer.id });
      reasons.push(`${step.question} ${answer.label}: ${likely?.likely}`);
    }
    const target = answer.to;
    next = 'step' in target ? target.step : undefined;
    if ('ending' in target) to = flow.endings.find(({ id }) => id === target.ending)?.title ?? target.ending;
  }
  return given.length > 1 ? { given, reasons, to } : undefined;
}
