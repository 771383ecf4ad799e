import type * as z from 'zod/mini';
import type { FlowProblem } from './find-condition-problems.ts';
import { lookUp, quoteKey, writePlace } from './write-place.ts';

type Issue = z.core.$ZodIssue;

/** More would not be read. */
const mostProblems = 50;

const sorts: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const condition =
  'Write a condition as {"fact": …} or {"block": …} with is, oneOf, hasPrefix, mentions or isThere (a fact also with ' +
  'has, inDomain, atLeast or below), {"field": …} with is, oneOf, mentions or isThere, {"near": {…}}, ' +
  '{"inGroup": …}, {"all": […]}, {"any": […]} or {"not": {…}}, with no other keys';
const target = 'Write {"step": ID}, {"ending": ID}, {"subflow": ID, "then": {…}} or, in a sub-flow, {"exit": NAME}';

/** What may stand where several shapes may: by the last name of the place. */
const shapes: Record<string, string> = {
  when: condition,
  not: condition,
  all: condition,
  any: condition,
  to: target,
  // biome-ignore lint/suspicious/noThenProperty: a key of the flow file; nothing here is awaited.
  then: target,
  near: 'Write {"fact": …, "lists": […], "within": 5}, or "block" in place of "fact", with no other keys',
  mentions: 'Write a list of words in [ ], or {"words": ID}',
  lists: 'Write a list of words in [ ], or {"words": ID}',
  atLeast: 'Write a number without quotes, or {"threshold": ID}',
  below: 'Write a number without quotes, or {"threshold": ID}',
  reply: 'Write "owed", or {"none": "why nobody is answered"}',
  actions:
    'Write an action that is known: take, set-priority, set-group, set-assignee, apply-macro, add-tag, reply, note, ' +
    'submit, tell, open-link or by-hand',
};

const formats: Record<string, string> = {
  url: 'Write a whole address that begins with https://',
  email: 'Write one mail address, such as name@example.gov.uk',
};

function findShape(path: readonly PropertyKey[]): string | undefined {
  const names = path.filter((key) => typeof key === 'string');
  const last = names.at(-1) ?? '';
  const inside = names.at(-2) === 'then' ? 'then' : last === 'do' ? 'actions' : last;
  return Object.hasOwn(shapes, inside) ? shapes[inside] : undefined;
}

/** How far an option of a union is from what is written: keys too many and too few, or another sort of thing. */
function countMisfits(option: readonly Issue[], at: unknown): number {
  return option.reduce((sum, { code, path, ...issue }) => {
    if (path.length === 0) return sum + (code === 'unrecognized_keys' && 'keys' in issue ? issue.keys.length : 10);
    return path.length === 1 && lookUp(at, path) === undefined ? sum + 1 : sum;
  }, 0);
}

/** The option somebody meant, if its keys fit: then the fault is further in, and named there. */
function findMeant(options: readonly (readonly Issue[])[], at: unknown): readonly Issue[] | undefined {
  return options.find((option) => option.length > 0 && countMisfits(option, at) === 0);
}

/** Keys that none of the options of a union knows. */
function findStrangers(options: readonly (readonly Issue[])[]): string[] {
  const lists = options.map((option) =>
    option.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [])),
  );
  return (lists[0] ?? []).filter((key) => lists.every((keys) => keys.includes(key)));
}

const sayStrangers = (keys: readonly string[]) =>
  `There is no ${keys.slice(0, 5).map(quoteKey).join(', ')} here: check the spelling, or leave it out`;

function sayLimit(origin: string, limit: number | bigint, isMost: boolean): string {
  if (origin === 'string') return isMost ? `Too long: at most ${limit} characters` : 'Write something here';
  if (origin === 'array') return isMost ? `Too many: at most ${limit}` : `Too few: at least ${limit}`;
  return `Write a number of ${isMost ? 'at most' : 'at least'} ${limit}`;
}

function sayMend(issue: Issue, path: readonly PropertyKey[], at: unknown): string {
  const shape = findShape(path);
  const start = at === undefined ? 'This is missing: write' : 'Write';
  switch (issue.code) {
    case 'invalid_type':
      return `${start} ${sorts[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${start} ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_big':
      return sayLimit(issue.origin, issue.maximum, true);
    case 'too_small':
      return sayLimit(issue.origin, issue.minimum, false);
    case 'invalid_format':
      return (
        formats[String(path.at(-1))] ??
        'Use lower case letters, digits and hyphens only, beginning with a letter or digit'
      );
    case 'unrecognized_keys':
      return sayStrangers(issue.keys);
    default:
      return at === undefined && shape
        ? `This is missing. ${shape}`
        : (shape ?? 'This cannot be read: compare it with the schema');
  }
}

function describe(issue: Issue, before: readonly PropertyKey[], data: unknown): FlowProblem[] {
  const path = [...before, ...issue.path];
  const at = lookUp(data, path);
  if (issue.code === 'invalid_union') {
    const meant = findMeant(issue.errors, at);
    if (meant !== undefined) return meant.flatMap((one) => describe(one, path, data));
    const strangers = findStrangers(issue.errors);
    if (strangers.length > 0) {
      const message = `${sayStrangers(strangers)}. ${sayMend(issue, path, at)}`;
      return [{ place: writePlace(path, data), message }];
    }
  }
  return [{ place: writePlace(path, data), message: sayMend(issue, path, at) }];
}

/** What zod found wrong, as places and mends; at most 50. Repeats no text of the file beside its keys. */
export function describeIssues(issues: readonly Issue[], data: unknown): FlowProblem[] {
  const problems = issues.slice(0, mostProblems).flatMap((issue) => describe(issue, [], data));
  return limitProblems(problems, issues.length);
}

/** The first 50 problems, and how many more there are. */
export function limitProblems(problems: readonly FlowProblem[], count = problems.length): FlowProblem[] {
  const more = Math.max(count, problems.length) - mostProblems;
  if (more <= 0) return [...problems];
  return [
    ...problems.slice(0, mostProblems),
    { place: '', message: `There ${more === 1 ? 'is 1 more problem' : `are ${more} more problems`}: mend these first` },
  ];
}
