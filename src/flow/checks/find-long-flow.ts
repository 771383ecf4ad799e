import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

/** Past this many steps nobody keeps a flow in mind. */
const mostSteps = 150;

/** A flow over 150 written steps; a sub-flow counts once, however often it is called. */
export function findLongFlow({ places }: FlowStudy): FlowWarning[] {
  const count = new Set(places.values()).size;
  if (count <= mostSteps) return [];
  return [
    {
      check: 'long-flow',
      level: 'warning',
      place: 'steps',
      what: `There are ${count} steps, more than ${mostSteps}`,
      mend: 'Share steps through sub-flows, or make two flows of it',
    },
  ];
}
