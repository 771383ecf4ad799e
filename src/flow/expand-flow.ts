import type {
  FlowAnswer,
  FlowDocument,
  FlowFile,
  FlowStep,
  WrittenAnswer,
  WrittenStep,
} from '../contracts/flow-file.ts';
import { resolveCondition } from './resolve-condition.ts';

/** Steps of a flow with its sub-flows put in, at most. */
export const mostSteps = 2000;

type Target = WrittenAnswer['to'];
type PlainTarget = FlowAnswer['to'];
type Subflow = NonNullable<FlowDocument['subflows']>[number];

/** A flow as it is walked. `places`: where each of its steps is written, by the id it is walked by. */
export type ExpandedFlow = { flow: FlowFile; places: ReadonlyMap<string, string> };

/**
 * Puts sub-flows in where they are called: steps of a sub-flow follow the step that calls it, under the id
 * `step.answer.step`, so a step called from two places is two steps and each is answered on its own. Undefined when
 * the flow would grow too large. Only for documents whose targets were checked.
 */
export function expandFlow(document: FlowDocument): ExpandedFlow | undefined {
  const { $schema: _, steps, subflows, examples: __, ...rest } = document;
  const called = new Map<string, Subflow>((subflows ?? []).map((one) => [one.id, one]));
  const places = new Map<string, string>();
  const expanded: FlowStep[] = [];

  const add = (
    list: readonly WrittenStep[],
    place: string,
    prefix: string,
    exits: ReadonlyMap<string, PlainTarget>,
  ) => {
    for (const step of list) {
      if (expanded.length > mostSteps) return;
      const calls: (() => void)[] = [];
      const lead = (to: Exclude<Target, { subflow: string }>): PlainTarget => {
        if ('ending' in to) return to;
        return 'step' in to ? { step: prefix + to.step } : take(exits, to.exit);
      };
      const enter = (to: Extract<Target, { subflow: string }>, answer: string): PlainTarget => {
        const subflow = take(called, to.subflow);
        const inner = `${prefix}${step.id}.${answer}.`;
        const then = new Map(Object.entries(to.then ?? {}).map(([exit, next]) => [exit, lead(next)]));
        calls.push(() => add(subflow.steps, `subflows.${subflow.id}.steps`, inner, then));
        return { step: inner + (subflow.steps[0]?.id ?? '') };
      };
      const answers = step.answers.map(
        ({ when, likely, to, ...answer }): FlowAnswer => ({
          ...answer,
          ...(when === undefined ? {} : { when: resolveCondition(when, document) }),
          ...(likely === undefined ? {} : { likely: { ...likely, when: resolveCondition(likely.when, document) } }),
          to: 'subflow' in to ? enter(to, answer.id) : lead(to),
        }),
      );
      expanded.push({ ...step, id: prefix + step.id, answers });
      places.set(prefix + step.id, `${place}.${step.id}`);
      for (const call of calls) call();
    }
  };

  add(steps, 'steps', '', new Map());
  return expanded.length > mostSteps ? undefined : { flow: { ...rest, steps: expanded }, places };
}

function take<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`nothing is called ${key}: the flow was not checked`);
  return found;
}
