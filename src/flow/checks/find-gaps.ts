import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';
import { listWhens } from './list-whens.ts';
import { showExample } from './search/example-facts.ts';

/** Steps every answer of which has a condition, and a ticket that meets none of them. */
export function findGaps({ flow, placeOf, searchAt }: FlowStudy): FlowWarning[] {
  return flow.steps.flatMap((step, index): FlowWarning[] => {
    const whens = listWhens(step);
    // An answer without a condition is there to be asked for: nothing falls between.
    if (whens.length < step.answers.length) return [];
    const result = searchAt(index).find(whens.map(({ when }) => [when, false]));
    if (result.kind !== 'found') return [];
    return [
      {
        check: 'gap',
        level: 'warning',
        place: placeOf(step.id),
        what: 'A ticket can meet none of the conditions of this step',
        mend: 'Widen a condition, or leave “when” out of the answer that an agent should choose',
        ticket: showExample(result.values),
      },
    ];
  });
}
