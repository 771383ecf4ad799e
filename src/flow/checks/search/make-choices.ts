import { type AskContext, askCondition } from '../../ask-condition.ts';
import { makeExampleFacts } from './example-facts.ts';
import type { Sign } from './formula.ts';
import { type Leaf, type Topic, topicOf } from './leaves.ts';
import { type Suggestion, suggestValues } from './suggest-values.ts';

/** One way a choice can fall, and which leaves it makes true. `isUnknown`: the fact is left unknown. */
export type Option = { value: unknown; makes: ReadonlySet<number>; isUnknown?: boolean };

/** Tried last: some facts are unknown on some tickets, such as the days in Pending of a new one. */
const leftUnknown: Option = { value: undefined, makes: new Set(), isUnknown: true };

/**
 * One thing about an example ticket that can be chosen. The `opener` of a topic is its whole value or its
 * beginning; each `part` is a tag or a word that may be there (option 1) or not (option 0).
 */
export type Choice = {
  topic: Topic;
  shape: Suggestion['shape'];
  role: 'opener' | 'part';
  options: readonly Option[];
  /** The leaves about this topic. */
  leaves: readonly number[];
  /** How many words stand between two parts of a text, so that they are no run of words and not near each other. */
  apart: number;
};

type Groups = AskContext['groups'];

/** What a leaf says of one value of its topic alone. */
export function askAlone(leaf: Leaf, topic: Topic, value: unknown, groups: Groups): Sign {
  const { truth } = askCondition(leaf, { facts: makeExampleFacts([[topic, value]]), groups, folded: new Map() });
  return truth === 'unknown' ? -1 : truth ? 1 : 0;
}

/** Up to so many values of one fact are all tried, because another fact may go with one of them only. */
const fewValues = 12;

/** Options that make the same leaves true are one; the first stands for all of them, unless a later is preferred. */
function dropLikeOnes(options: readonly Option[], isPreferred: (value: unknown) => boolean): Option[] {
  const kinds = new Map<string, Option>();
  for (const option of options) {
    const kind = [...option.makes].join();
    const kept = kinds.get(kind);
    if (kept === undefined || (!isPreferred(kept.value) && isPreferred(option.value))) kinds.set(kind, option);
  }
  return [...kinds.values()];
}

type Numbered = readonly (readonly [leaf: Leaf, number: number])[];

function makeOption(value: unknown, shown: unknown, topic: Topic, leaves: Numbered, groups: Groups): Option {
  const made = leaves.filter(([leaf]) => askAlone(leaf, topic, shown, groups) === 1);
  return { value, makes: new Set(made.map(([, number]) => number)) };
}

/** Everything that can be chosen for the leaves of a step. `alike` gives more values worth trying for a topic. */
export function makeChoices(
  leaves: readonly Leaf[],
  groups: Groups,
  alike: (topic: Topic) => readonly unknown[],
  isPreferred: (topic: Topic, value: unknown) => boolean,
): Choice[] {
  const byTopic = new Map<string, { topic: Topic; leaves: [Leaf, number][] }>();
  for (const [number, leaf] of leaves.entries()) {
    const topic = topicOf(leaf);
    const kept = byTopic.get(topic.key) ?? { topic, leaves: [] };
    kept.leaves.push([leaf, number]);
    byTopic.set(topic.key, kept);
  }
  return [...byTopic.values()].flatMap(({ topic, leaves: own }) => {
    const bare = own.map(([leaf]) => leaf);
    const numbers = own.map(([, number]) => number);
    const apart = Math.max(1, ...bare.map((leaf) => ('near' in leaf ? leaf.near.within : 0)));
    const { shape, whole, parts } = suggestValues(topic, bare, groups);
    const more = shape === 'scalar' ? alike(topic) : [];
    const values = new Map([...whole, ...more].map((value) => [JSON.stringify(value), value]));
    const openers = [...values.values()].map((value) => makeOption(value, value, topic, own, groups));
    const isFew = shape === 'scalar' && openers.length <= fewValues;
    const kept = isFew ? openers : dropLikeOnes(openers, (value) => isPreferred(topic, value));
    const opener: Choice = {
      topic,
      shape,
      apart,
      leaves: numbers,
      role: 'opener',
      options: shape === 'scalar' ? [...kept, leftUnknown] : kept,
    };
    const none: Option = { value: undefined, makes: new Set() };
    const there = [...new Set(parts)].map((value) =>
      makeOption(value, shape === 'list' ? [value] : value, topic, own, groups),
    );
    const partChoices = dropLikeOnes(there, () => false)
      .filter(({ makes }) => makes.size > 0)
      .map((option): Choice => ({ topic, shape, apart, leaves: numbers, role: 'part', options: [none, option] }));
    return [opener, ...partChoices];
  });
}
