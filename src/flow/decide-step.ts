import type { FlowAnswer, FlowStep } from '../contracts/flow-file.ts';
import type { GivenAnswer } from '../contracts/walk-record.ts';
import { type AskContext, askCondition, joinEvidence, joinSources } from './ask-condition.ts';
import type { AnsweredBy, OfferedAnswer } from './walk-types.ts';

/** What the agent chose: answers on this ticket, answers of the day, and steps to be asked whatever the ticket says. */
export type Choices = {
  given: readonly GivenAnswer[];
  remembered: readonly GivenAnswer[];
  asked: readonly string[];
};

/** The answer a step has, and who gave it. */
export type Decision = { answer: FlowAnswer; by: AnsweredBy };

/** The last of the agent's answers to a step, while the flow still has that answer. */
function findGiven(step: FlowStep, list: readonly GivenAnswer[]) {
  const given = list.findLast((one) => one.step === step.id);
  const answer = given && step.answers.find(({ id }) => id === given.answer);
  return answer && { ...given, answer };
}

/** Whether the answer is one that holds for the rest of the day: harmless, because it only leads on. */
export function isRememberedAnswer(step: FlowStep, answer: FlowAnswer): boolean {
  return step.remember === 'day' && 'step' in answer.to;
}

/**
 * The answer the ticket gives: one `when` is true and every other answer's `when` is known to be false. A `when`
 * that is unknown might be true, and two true ones contradict each other: both leave the step to the agent. So a
 * fact learned later may answer an open step but never turn an answer the ticket gave into another one.
 */
function decideByFacts(step: FlowStep, context: AskContext): Decision | undefined {
  let found: Decision | undefined;
  for (const answer of step.answers) {
    if (answer.when === undefined) continue;
    const { truth, because } = askCondition(answer.when, context);
    if (truth === false) continue;
    if (truth === 'unknown' || found !== undefined) return undefined;
    found = { answer, by: { who: 'ticket', evidence: joinEvidence(because), source: joinSources(because) } };
  }
  return found;
}

/**
 * Who answers a step, and how: the agent on this ticket, else the ticket (unless the agent wants to be asked), else
 * the agent's answer of the day. Undefined: the step is open.
 */
export function decideStep(step: FlowStep, context: AskContext, choices: Choices): Decision | undefined {
  const given = findGiven(step, choices.given);
  if (given !== undefined) {
    const { answer, at, handed, along } = given;
    const by: AnsweredBy = { who: 'agent', at, remembered: false };
    return { answer, by: { ...by, ...(handed ? { handed } : {}), ...(along ? { along } : {}) } };
  }
  if (choices.asked.includes(step.id)) return undefined;
  const decided = decideByFacts(step, context);
  if (decided !== undefined) return decided;
  const kept = findGiven(step, choices.remembered);
  if (kept === undefined || !isRememberedAnswer(step, kept.answer)) return undefined;
  return { answer: kept.answer, by: { who: 'agent', at: kept.at, remembered: true } };
}

/** The answers of an open step in the file's order, each with the reason that suggests it, if one does. */
export function offerAnswers(step: FlowStep, context: AskContext): OfferedAnswer[] {
  return step.answers.map(({ id, label, when, likely, mark }) => {
    const offer: OfferedAnswer = mark === undefined ? { answer: id, label } : { answer: id, label, mark };
    if (likely !== undefined && askCondition(likely.when, context).truth === true) offer.likely = likely.reason;
    else if (when !== undefined) {
      const { truth, because } = askCondition(when, context);
      if (truth === true) offer.likely = joinEvidence(because);
    }
    return offer;
  });
}
