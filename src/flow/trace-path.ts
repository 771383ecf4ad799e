import type { FlowAnswer, FlowFile } from '../contracts/flow-file.ts';

/** The way a ticket took through a flow, and where it stands. */
export type FlowTrace = {
  taken: { step: string; answer: string }[];
  now: { step: string } | { ending: string };
};

/**
 * Follows the answers of a path from the flow's first step as far as they lead. Answers of steps the path does not
 * come to are left out, so that a path of an older version is followed as far as it holds.
 */
export function tracePath(flow: FlowFile, path: readonly { step: string; answer: string }[]): FlowTrace {
  const answers = new Map(path.map(({ step, answer }) => [step, answer]));
  const taken: FlowTrace['taken'] = [];
  let now: FlowTrace['now'] = { step: flow.steps[0]?.id ?? '' };
  for (const { id, answers: offered } of flow.steps) {
    if (!('step' in now) || now.step !== id) continue;
    const answer: FlowAnswer | undefined = offered.find((one) => one.id === answers.get(id));
    if (answer === undefined) break;
    taken.push({ step: id, answer: answer.id });
    now = answer.to;
  }
  return { taken, now };
}
