import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

/**
 * Steps from which no way leads to an ending. What `readFlow` lets through has none; this holds for flows that come
 * from elsewhere, loops included.
 */
export function findDeadEnds({ flow, placeOf }: FlowStudy): FlowWarning[] {
  const endings = new Set(flow.endings.map(({ id }) => id));
  const callers = new Map<string, string[]>();
  const reach: string[] = [];
  for (const { id, answers } of flow.steps) {
    for (const { to } of answers) {
      if ('step' in to) callers.set(to.step, [...(callers.get(to.step) ?? []), id]);
      else if (endings.has(to.ending)) reach.push(id);
    }
  }
  const ends = new Set(reach);
  for (const id of ends) for (const caller of callers.get(id) ?? []) ends.add(caller);
  return flow.steps
    .filter(({ id }) => !ends.has(id))
    .map(({ id }) => ({
      check: 'dead-end',
      level: 'error',
      place: placeOf(id),
      what: 'No way leads from this step to an ending',
      mend: 'Lead one of its answers to an ending, or to a step that goes on to one',
    }));
}
