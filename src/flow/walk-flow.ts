import type { FlowEnding, FlowFile } from '../contracts/flow-file.ts';
import type { GivenAnswer } from '../contracts/walk-record.ts';
import type { TicketFacts } from '../facts/ticket-facts.ts';
import { makeAskContext } from './ask-condition.ts';
import { decideStep, offerAnswers } from './decide-step.ts';
import { planActions, sayWhatStays } from './plan-actions.ts';
import type { AnsweredStep, ReachedEnding, Walk } from './walk-types.ts';

/** Where a reply reaches nobody, none is asked for (`domain.md` 9000005); the action says why it cannot be done. */
function reachEnding(ending: FlowEnding, flow: FlowFile, facts: TicketFacts): ReachedEnding {
  const { id, title, why, mark } = ending;
  const isDeaf = facts.canBeAnswered.known && !facts.canBeAnswered.value;
  const stays = sayWhatStays(ending.actions);
  const reply = isDeaf && ending.reply === 'owed' ? { none: 'There is nobody to reply to.' } : ending.reply;
  return {
    id,
    title,
    why,
    reply,
    ...(mark === undefined ? {} : { mark }),
    actions: planActions(ending.actions, flow, facts),
    ...(stays === undefined ? {} : { stays }),
  };
}

/**
 * Walks a flow from its first step as far as the ticket and the agent have answered: always afresh, so that the same
 * flow, facts and answers give the same walk, and an answer that is no longer reached is kept by the caller and does
 * nothing. `given` are the agent's answers on this ticket, `remembered` those of the day, `asked` the steps to ask
 * whatever the ticket says. The flow must come from `readFlow`: a target that is not there is a mistake, and throws.
 */
export function walkFlow(
  flow: FlowFile,
  facts: TicketFacts,
  given: readonly GivenAnswer[] = [],
  remembered: readonly GivenAnswer[] = [],
  asked: readonly string[] = [],
): Walk {
  const context = makeAskContext(facts, flow.groups);
  const choices = { given, remembered, asked };
  const answered: AnsweredStep[] = [];
  const head = { id: flow.id, title: flow.title, version: flow.version };
  let next: string | undefined = flow.steps[0]?.id;
  // One pass: steps lead to later steps only, so going down the list once meets every step of the walk in order.
  for (const step of flow.steps) {
    if (step.id !== next) continue;
    const { id, question, help, links, mark } = step;
    const decision = decideStep(step, context, choices);
    if (decision === undefined) {
      const open = { step: id, question, help, links: links ?? [], answers: offerAnswers(step, context), mark };
      return { flow: head, answered, now: { kind: 'step', step: open } };
    }
    const { answer, by } = decision;
    const line: AnsweredStep = { step: id, question, answer: answer.id, label: answer.label, by };
    const mostExact = answer.mark ?? mark;
    answered.push(mostExact === undefined ? line : { ...line, mark: mostExact });
    if ('step' in answer.to) {
      next = answer.to.step;
      continue;
    }
    const wanted = answer.to.ending;
    const ending = flow.endings.find((one) => one.id === wanted);
    if (ending === undefined) break;
    return { flow: head, answered, now: { kind: 'ending', ending: reachEnding(ending, flow, facts) } };
  }
  throw new Error(`flow ${flow.id} leads nowhere: it was not checked`);
}
