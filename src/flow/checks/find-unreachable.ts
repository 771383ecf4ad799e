import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

const mend = 'Lead an answer to it, or take it out';

/** Steps, endings, sub-flows and exits no answer leads to. */
export function findUnreachable({ flow, document: file, places, placeOf }: FlowStudy): FlowWarning[] {
  const steps = new Set(flow.steps.slice(0, 1).map(({ id }) => id));
  const endings = new Set<string>();
  // Steps lead to later steps only, so once down the list meets every step after those that lead to it.
  for (const { id, answers } of flow.steps) {
    if (!steps.has(id)) continue;
    for (const { to } of answers) {
      if ('step' in to) steps.add(to.step);
      else endings.add(to.ending);
    }
  }
  const reached = new Set([...steps].map(placeOf));
  const warn = (place: string, what: string): FlowWarning => ({
    check: 'unreachable',
    level: 'error',
    place,
    what,
    mend,
  });
  const written = new Set(places.values());
  return [
    ...[...written].filter((place) => !reached.has(place)).map((place) => warn(place, 'No answer leads to this step')),
    ...(file.subflows ?? [])
      .filter(({ id }) => ![...written].some((place) => place.startsWith(`subflows.${id}.steps.`)))
      .map(({ id }) => warn(`subflows.${id}`, 'No answer leads into this sub-flow')),
    ...flow.endings
      .filter(({ id }) => !endings.has(id))
      .map(({ id }) => warn(`endings.${id}`, 'No answer leads to this ending')),
  ];
}
