import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';
import { isWithin, listWhens, type When } from './list-whens.ts';
import type { StepSearch } from './search/study-step.ts';

type Finding = Pick<FlowWarning, 'check' | 'level' | 'what' | 'mend'>;

function judgeNever(search: StepSearch, { when }: When): Finding | undefined {
  const mend = 'Mend the condition, or leave “when” out so that the agent can choose the answer';
  const anywhere = search.find([[when, true]], true);
  if (anywhere.kind === 'too-many') return undefined;
  return anywhere.kind === 'none'
    ? { check: 'never', level: 'error', what: 'No ticket can meet this condition', mend }
    : {
        check: 'never',
        level: 'warning',
        what: 'No ticket that comes to this step by itself can meet this condition: an earlier step leads it elsewhere',
        mend,
      };
}

/** Why an answer is never given by the ticket; undefined when it can be, or where that is not certain. */
function judge(search: StepSearch, one: When, others: readonly When[]): Finding | undefined {
  const decides = search.find([[one.when, true], ...others.map(({ when }) => [when, false] as const)]);
  if (decides.kind !== 'none') return undefined;
  const alone = search.find([[one.when, true]]);
  if (alone.kind === 'too-many') return undefined;
  if (alone.kind === 'none') return judgeNever(search, one);
  const shadow = others.find((other) => isWithin(one, other, search));
  return {
    check: 'shadowed',
    level: 'error',
    what: `Whenever this condition is true, ${shadow ? `that of “${shadow.id}”` : 'that of another answer'} is true as well, so this answer never decides`,
    mend: `Narrow ${shadow ? `“${shadow.id}”` : 'the others'} with “not”, or leave one of the answers out`,
  };
}

/** Answers with a condition that can never decide: it is never true, or never true alone. */
export function findShadowed({ flow, placeOf, searchAt }: FlowStudy): FlowWarning[] {
  return flow.steps.flatMap((step, index) => {
    const whens = listWhens(step);
    return whens.flatMap((one): FlowWarning[] => {
      const others = whens.filter(({ number }) => number !== one.number);
      const found = judge(searchAt(index), one, others);
      return found === undefined ? [] : [{ ...found, place: `${placeOf(step.id)}.answers[${one.number}].when` }];
    });
  });
}
