import type { FlowAnswer, FlowFile } from '../../contracts/flow-file.ts';
import type { FlowTrace } from '../../flow/trace-path.ts';
import type { ChartEdge, ChartModel, ChartNode } from './chart-types.ts';

/** An ending is drawn beside each step that leads to it: lines stay short, and a long flow can be laid out at all. */
const keyOfTarget = (from: string, to: FlowAnswer['to']) => ('step' in to ? `s:${to.step}` : `e:${to.ending}@${from}`);

/**
 * The chart of a flow with the way a ticket took, if it was begun: steps in the flow's order, then the endings
 * something leads to. Answers that lead from one step to the same place are one line.
 */
export function makeModel(flow: FlowFile, trace?: FlowTrace): ChartModel {
  const taken = trace?.taken ?? [];
  const given = new Map(taken.map(({ step, answer }) => [step, answer]));
  const here = trace && keyOfTarget(taken.at(-1)?.step ?? '', trace.now);
  const edges = new Map<string, ChartEdge>();
  for (const step of flow.steps) {
    for (const { id, label, to, mark } of step.answers) {
      const [from, target] = [`s:${step.id}`, keyOfTarget(step.id, to)];
      const edge = edges.get(`${from} ${target}`) ?? { from, to: target, answers: [], isTaken: false };
      const isTaken = given.get(step.id) === id;
      edge.answers.push({ label, mark, isTaken });
      edge.isTaken ||= isTaken;
      edges.set(`${from} ${target}`, edge);
    }
  }
  const stateOf = (key: string, isTaken: boolean) => (key === here ? 'now' : isTaken ? 'taken' : 'plain');
  const steps = flow.steps.map(({ id, question, help, mark }): ChartNode => {
    const key = `s:${id}`;
    return { key, kind: 'step', words: question, more: help, mark, state: stateOf(key, given.has(id)) };
  });
  const known = new Map(flow.endings.map((ending) => [ending.id, ending]));
  const reached = [...edges.values()].filter(({ to }) => to.startsWith('e:'));
  const endings = reached.flatMap(({ to: key }): ChartNode[] => {
    const ending = known.get(readEnding(key));
    if (!ending) return [];
    const { title, why, mark } = ending;
    return [{ key, kind: 'ending', words: title, more: why, mark, state: stateOf(key, false) }];
  });
  const outcomes = new Set(endings.map(({ key }) => readEnding(key))).size;
  return { nodes: [...steps, ...endings], edges: [...edges.values()], outcomes };
}

/** `stop` of `e:stop@whose`. */
function readEnding(key: string): string {
  return key.slice(2, key.indexOf('@'));
}
