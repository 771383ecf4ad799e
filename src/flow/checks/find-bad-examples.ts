import type { FlowExample } from '../../contracts/flow-file.ts';
import { isFactName } from '../fact-kinds.ts';
import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

type Found = Pick<FlowWarning, 'place' | 'what' | 'mend'>;
const useOther = 'Name one that is there';

function findAnswerFaults(example: FlowExample, place: string, { flow }: FlowStudy): Found[] {
  const steps = new Map(flow.steps.map((step) => [step.id, step]));
  return (['answers', 'self'] as const).flatMap((part) =>
    Object.entries(example[part] ?? {}).flatMap(([id, answer]): Found[] => {
      const here = `${place}.${part}.${id}`;
      const step = steps.get(id);
      if (step === undefined) return [{ place: here, what: `There is no step called ${id}`, mend: useOther }];
      return step.answers.some((one) => one.id === answer)
        ? []
        : [{ place: here, what: `Step ${id} has no answer called ${answer}`, mend: useOther }];
    }),
  );
}

function findInputFaults({ ticket, facts, now }: FlowExample, place: string): Found[] {
  const found: Found[] = [];
  if ((ticket === undefined) === (facts === undefined)) {
    found.push({
      place,
      what: 'An example has a ticket, or facts, and one of them only',
      mend: 'Add “ticket” or “facts”',
    });
  }
  for (const name of Object.keys(facts ?? {})) {
    if (isFactName(name)) continue;
    found.push({ place: `${place}.facts.${name}`, what: `There is no fact called ${name}`, mend: useOther });
  }
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    found.push({ place: `${place}.now`, what: 'This is no time', mend: 'Write it like 2021-09-02T09:00:00Z' });
  }
  return found;
}

/** Worked examples that name what is not there, or have one id with another. */
export function findBadExamples(study: FlowStudy): FlowWarning[] {
  const { flow, document } = study;
  const endings = new Set(flow.endings.map(({ id }) => id));
  const seen = new Set<string>();
  return (document.examples ?? []).flatMap((example) => {
    const place = `examples.${example.id}`;
    const found = [...findAnswerFaults(example, place, study), ...findInputFaults(example, place)];
    if (!endings.has(example.ending)) {
      found.push({ place: `${place}.ending`, what: `There is no ending called ${example.ending}`, mend: useOther });
    }
    if (seen.has(example.id)) found.push({ place, what: `${example.id} is there twice`, mend: 'Give one another id' });
    seen.add(example.id);
    return found.map((one): FlowWarning => ({ check: 'example', level: 'error', ...one }));
  });
}
