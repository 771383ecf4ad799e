import type { WrittenCondition } from '../contracts/flow-file.ts';
import type { FactName } from '../facts/ticket-facts.ts';

/** What sort of value a fact holds, which says what may be asked of it. `people` is text that people wrote. */
export type FactKind = 'word' | 'people' | 'number' | 'truth' | 'list' | 'time' | 'blocks' | 'fields';

/** The closed table of facts a flow may name. */
export const factKinds: Record<FactName, FactKind> = {
  priority: 'word',
  status: 'word',
  customStatusId: 'number',
  customStatus: 'word',
  formId: 'number',
  form: 'word',
  fields: 'fields',
  groupId: 'number',
  group: 'word',
  holder: 'word',
  assigneeId: 'number',
  tags: 'list',
  subject: 'people',
  message: 'people',
  messageForm: 'word',
  blocks: 'blocks',
  urls: 'list',
  urlHosts: 'list',
  comments: 'number',
  audience: 'word',
  audienceRule: 'number',
  requesterId: 'number',
  requester: 'people',
  isAnonymous: 'truth',
  requesterDomain: 'word',
  requesterSuspended: 'truth',
  canBeAnswered: 'truth',
  organization: 'word',
  organizationId: 'number',
  hasOrganization: 'truth',
  channel: 'word',
  isFollowUp: 'truth',
  isMerged: 'truth',
  pendingDays: 'number',
  createdAt: 'time',
  firstReplyAt: 'time',
  solvedAt: 'time',
  waitingSince: 'time',
  waitingDays: 'number',
  workingAge: 'number',
  copies: 'number',
  isLightAgent: 'truth',
};

/** Whether a flow may ask about this name. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factKinds, name);
}

/** Facts that hold hosts. */
const domainFacts: readonly FactName[] = ['requesterDomain', 'urlHosts'];

/** A condition that asks one fact. */
export type FactCondition = Extract<WrittenCondition, { fact: string }>;

/** What is wrong with asking this fact so, in words; undefined when it can be asked. */
export function findMismatch(condition: FactCondition): string | undefined {
  const { fact } = condition;
  if (!isFactName(fact)) return `There is no fact called ${fact}: check the spelling`;
  const kind = factKinds[fact];
  if (kind === 'blocks' || kind === 'fields') return `${fact} are asked one by one: use ${kind.slice(0, -1)}`;
  const isText = kind === 'word' || kind === 'people';
  if ('isThere' in condition) return kind === 'truth' ? `${fact} is true or false: use is` : undefined;
  if ('has' in condition) return kind === 'list' ? undefined : `${fact} is no list: use is`;
  if ('hasPrefix' in condition) return isText || kind === 'list' ? undefined : `${fact} is no text`;
  if ('inDomain' in condition) return domainFacts.includes(fact) ? undefined : `${fact} is no domain`;
  if ('mentions' in condition) return isText ? undefined : `${fact} is no text`;
  if ('atLeast' in condition || 'below' in condition) return kind === 'number' ? undefined : `${fact} is no number`;
  const values = 'is' in condition ? [condition.is] : condition.oneOf;
  if (values.length === 0) return 'Name at least one value';
  if (kind === 'list') return `${fact} cannot be compared with a value: use has`;
  if (kind === 'time') return `${fact} cannot be compared with a value: use isThere`;
  return values.every((value) => typeof value === sorts[kind])
    ? undefined
    : `${fact} is compared with the wrong sort of value: write ${saySort(kind)}`;
}

/** What a value of a kind is in JSON. */
export const sorts = { word: 'string', people: 'string', time: 'string', number: 'number', truth: 'boolean' } as const;

/** The same in words. */
export function saySort(kind: keyof typeof sorts): string {
  return { string: 'a text in quotes', number: 'a number without quotes', boolean: 'true or false' }[sorts[kind]];
}
