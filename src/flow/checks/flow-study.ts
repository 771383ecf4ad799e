import type { FlowDocument, FlowFile } from '../../contracts/flow-file.ts';
import { Arrivals } from './search/arrivals.ts';
import { makeFlowBudget } from './search/budget.ts';
import { makeStepSearch, type StepSearch } from './search/study-step.ts';

/** What checks look at: a flow as `readFlow` gives it. */
export type CheckedFlow = { flow: FlowFile; document: FlowDocument; places: ReadonlyMap<string, string> };

/** A flow with what its checks share. Searches of one step share their budget. */
export type FlowStudy = CheckedFlow & {
  /** Where a walked step is written. */
  placeOf: (step: string) => string;
  searchAt: (index: number) => StepSearch;
};

/** Makes ready to check a flow. */
export function makeStudy(checked: CheckedFlow): FlowStudy {
  const { flow, places } = checked;
  const arrivals = new Arrivals(flow);
  const takeBudget = makeFlowBudget();
  const searches = new Map<number, StepSearch>();
  return {
    ...checked,
    placeOf: (step) => places.get(step) ?? `steps.${step}`,
    searchAt(index) {
      const step = flow.steps[index];
      if (step === undefined) throw new RangeError(`there is no step ${index}`);
      const search = searches.get(index) ?? makeStepSearch(flow, step, index, arrivals, takeBudget());
      searches.set(index, search);
      return search;
    },
  };
}
