import type { FlowAnswer, FlowFile } from '../../contracts/flow-file.ts';
import type { FlowTrace } from '../../flow/trace-path.ts';
import type { ChartEdge, ChartModel, ChartNode } from './chart-types.ts';

const keyOfTarget = (to: FlowAnswer['to']) => ('step' in to ? `s:${to.step}` : `e:${to.ending}`);

/**
 * The chart of a flow with the way a ticket took: steps in the flow's order, then the endings something leads to.
 * Answers that lead from one step to the same place are one line.
 */
export function makeModel(flow: FlowFile, { taken, now }: FlowTrace): ChartModel {
  const given = new Map(taken.map(({ step, answer }) => [step, answer]));
  const here = keyOfTarget(now);
  const edges = new Map<string, ChartEdge>();
  for (const step of flow.steps) {
    for (const { id, label, to, mark } of step.answers) {
      const [from, target] = [`s:${step.id}`, keyOfTarget(to)];
      const edge = edges.get(`${from} ${target}`) ?? { from, to: target, answers: [], isTaken: false };
      const isTaken = given.get(step.id) === id;
      edge.answers.push({ label, mark, isTaken });
      edge.isTaken ||= isTaken;
      edges.set(`${from} ${target}`, edge);
    }
  }
  const reached = new Set([...edges.values()].map(({ to }) => to));
  const stateOf = (key: string, isTaken: boolean) => (key === here ? 'now' : isTaken ? 'taken' : 'plain');
  const steps = flow.steps.map(({ id, question, help, mark }): ChartNode => {
    const key = `s:${id}`;
    return { key, kind: 'step', words: question, more: help, mark, state: stateOf(key, given.has(id)) };
  });
  const endings = flow.endings
    .filter(({ id }) => reached.has(`e:${id}`))
    .map(({ id, title, why, mark }): ChartNode => {
      const key = `e:${id}`;
      return { key, kind: 'ending', words: title, more: why, mark, state: stateOf(key, false) };
    });
  return { nodes: [...steps, ...endings], edges: [...edges.values()] };
}
