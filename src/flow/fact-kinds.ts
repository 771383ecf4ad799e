import type { WrittenCondition } from '../contracts/flow-file.ts';
import type { FactName } from '../facts/ticket-facts.ts';

/** What sort of value a fact holds, which says what may be asked of it. `people` is text that people wrote. */
export type FactKind = 'word' | 'people' | 'number' | 'truth' | 'list' | 'time';

/** The closed table of facts a flow may name. */
export const factKinds: Record<FactName, FactKind> = {
  priority: 'word',
  status: 'word',
  groupId: 'number',
  group: 'word',
  holder: 'word',
  tags: 'list',
  subject: 'people',
  message: 'people',
  audience: 'word',
  requesterDomain: 'word',
  requesterSuspended: 'truth',
  canBeAnswered: 'truth',
  organization: 'word',
  channel: 'word',
  isFollowUp: 'truth',
  isMerged: 'truth',
  pendingDays: 'number',
  createdAt: 'time',
  firstReplyAt: 'time',
  solvedAt: 'time',
  copies: 'number',
  isLightAgent: 'truth',
};

/** Whether a flow may ask about this name. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factKinds, name);
}

/** A condition that asks one fact. */
export type FactCondition = Extract<WrittenCondition, { fact: string }>;

/** What is wrong with asking this fact so, in words; undefined when it can be asked. */
export function findMismatch(condition: FactCondition): string | undefined {
  const { fact } = condition;
  if (!isFactName(fact)) return `There is no fact called ${fact}`;
  const kind = factKinds[fact];
  const isText = kind === 'word' || kind === 'people';
  if ('isThere' in condition) return kind === 'truth' ? `${fact} is true or false: use is` : undefined;
  if ('has' in condition) return kind === 'list' ? undefined : `${fact} is no list: use is`;
  if ('hasPrefix' in condition) return isText || kind === 'list' ? undefined : `${fact} is no text`;
  if ('inDomain' in condition) return fact === 'requesterDomain' ? undefined : `${fact} is no domain`;
  if ('mentions' in condition) return isText ? undefined : `${fact} is no text`;
  if ('atLeast' in condition || 'below' in condition) return kind === 'number' ? undefined : `${fact} is no number`;
  const values = 'is' in condition ? [condition.is] : condition.oneOf;
  if (values.length === 0) return 'Name at least one value';
  const wanted = { word: 'string', people: 'string', number: 'number', truth: 'boolean', list: '', time: '' }[kind];
  if (wanted === '') return `${fact} cannot be compared with a value`;
  return values.every((value) => typeof value === wanted)
    ? undefined
    : `${fact} is compared with the wrong sort of value`;
}
