import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';
import { isWithin, listWhens, type When } from './list-whens.ts';
import { showExample } from './search/example-facts.ts';
import type { StepSearch } from './search/study-step.ts';

/** None where one is true only where the other is: `find-shadowed.ts` says so, in better words. */
function findPair(first: When, second: When, search: StepSearch) {
  const result = search.find([
    [first.when, true],
    [second.when, true],
  ]);
  if (result.kind !== 'found' || isWithin(first, second, search) || isWithin(second, first, search)) return undefined;
  return showExample(result.values);
}

/** Two answers of a step whose conditions are true for one ticket, which is then asked instead of answered. */
export function findOverlaps({ flow, placeOf, searchAt }: FlowStudy): FlowWarning[] {
  return flow.steps.flatMap((step, index) => {
    const whens = listWhens(step);
    const warnings: FlowWarning[] = [];
    for (const [at, first] of whens.entries()) {
      for (const second of whens.slice(at + 1)) {
        const ticket = findPair(first, second, searchAt(index));
        if (ticket === undefined) continue;
        warnings.push({
          check: 'overlap',
          level: 'warning',
          place: `${placeOf(step.id)}.answers[${second.number}].when`,
          what: `A ticket can meet the conditions of two answers, “${first.id}” and “${second.id}”, and the agent is asked`,
          mend: `Narrow one of them, for example with “not” around the condition of the other`,
          ticket,
        });
      }
    }
    return warnings;
  });
}
