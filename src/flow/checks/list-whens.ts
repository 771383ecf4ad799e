import type { Condition, FlowStep } from '../../contracts/flow-file.ts';
import type { StepSearch } from './search/study-step.ts';

/** An answer that the ticket can give, and its number in the step. */
export type When = { id: string; label: string; number: number; when: Condition };

/** The answers of a step that have a `when`, in order. */
export function listWhens(step: FlowStep): When[] {
  return step.answers.flatMap(({ id, label, when }, number) =>
    when === undefined ? [] : [{ id, label, number, when }],
  );
}

/** Whether one condition of a step is true only on tickets where the other is. */
export function isWithin({ when }: When, other: When, search: StepSearch): boolean {
  const result = search.find([
    [when, true],
    [other.when, false],
  ]);
  return result.kind === 'none';
}
