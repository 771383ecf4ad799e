import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

/** Steps whose conditions were too many to try everything. Runs after the checks that search. */
export function findUnsure({ flow, placeOf, searchAt }: FlowStudy): FlowWarning[] {
  return flow.steps.flatMap((step, index): FlowWarning[] =>
    searchAt(index).isSpent()
      ? [
          {
            check: 'unsure',
            level: 'warning',
            place: placeOf(step.id),
            what: 'The conditions here, or in the whole flow, are too many to try them to the end: gaps, overlaps and shadowed answers of this step may be missing',
            mend: 'Use fewer conditions in one step, or two steps in a row',
          },
        ]
      : [],
  );
}
