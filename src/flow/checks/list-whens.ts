import type { Condition, FlowStep } from '../../contracts/flow-file.ts';

/** An answer that the ticket can give, and its number in the step. */
export type When = { id: string; label: string; number: number; when: Condition };

/** The answers of a step that have a `when`, in order. */
export function listWhens(step: FlowStep): When[] {
  return step.answers.flatMap(({ id, label, when }, number) =>
    when === undefined ? [] : [{ id, label, number, when }],
  );
}
