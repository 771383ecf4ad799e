import type { FlowFile } from '../../contracts/flow-file.ts';
import { answerStep, type ChangedChoices, changeAnswer, goBack, isKeptForTheDay } from '../../flow/change-answer.ts';
import type { Walk } from '../../flow/walk-types.ts';
import type { OverlayIntent } from '../../view/overlay/overlay-types.ts';
import type { makeAgentChoices } from './agent-choices.ts';

/** The walk on the screen when the agent clicked, and where choices are kept. */
export type CarryOutOn = {
  ticketId: number;
  walk: Walk;
  flow: FlowFile | undefined;
  choices: ReturnType<typeof makeAgentChoices>;
};

type WalkIntent = Exclude<OverlayIntent, { kind: 'collapse' | 'expand' | 'move-dock' }>;

/** Does what the agent asked for on one ticket's walk. Times are the browser's, as they are shown to the agent. */
export function carryOut(intent: WalkIntent, { ticketId, walk, flow, choices }: CarryOutOn): void {
  const present: ChangedChoices = choices.walks.value.get(ticketId) ?? { answers: [], asked: [] };
  const at = new Date().toISOString();
  switch (intent.kind) {
    case 'answer-step': {
      const { step, answer } = intent;
      save(answerStep(present, step, answer, at));
      if (flow && isKeptForTheDay(flow, step, answer)) void choices.saveForTheDay({ step, answer, at });
      return;
    }
    case 'change-answer':
      void choices.forgetForTheDay(intent.step);
      save(changeAnswer(present, intent.step));
      return;
    case 'go-back':
      save(goBack(walk, present));
      return;
    case 'start-again':
      save({ answers: [], asked: [] });
  }

  function save({ answers, asked }: ChangedChoices): void {
    void choices.save(ticketId, { answers, asked });
  }
}
