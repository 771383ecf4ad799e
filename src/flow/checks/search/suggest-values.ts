import { type FactKind, factKinds, isFactName } from '../../fact-kinds.ts';
import type { Leaf, Topic } from './leaves.ts';
import { type GroupRows, suggestGroups } from './suggest-groups.ts';

/**
 * Values worth trying for a topic. `whole`: the value as it is. `parts`: tags, or words of a text, any of which may
 * be there or not. `shape` says how they are put together.
 */
export type Suggestion = { shape: 'scalar' | 'text' | 'list'; whole: unknown[]; parts: string[] };

/** Zendesk's and our own closed lists of words: a word outside is never met. */
const closedWords: Readonly<Record<string, readonly string[]>> = {
  priority: ['low', 'normal', 'high', 'urgent', 'none'],
  status: ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
  holder: ['me', 'nobody', 'colleague'],
  audience: ['department', 'public', 'internal', 'excluded'],
  messageForm: ['blocks', 'page-report', 'free'],
};

const plainText = 'Hello';
const anyTime = '2021-09-02T09:00:00Z';

function literalsOf(leaves: readonly Leaf[]): unknown[] {
  return leaves.flatMap((leaf) => ('is' in leaf ? [leaf.is] : 'oneOf' in leaf ? leaf.oneOf : []));
}

function suggestNumbers(leaves: readonly Leaf[]): unknown[] {
  const numbers = leaves.flatMap((leaf): number[] => {
    if ('atLeast' in leaf) return [leaf.atLeast - 1, leaf.atLeast];
    if ('below' in leaf) return [leaf.below - 1, leaf.below];
    return literalsOf([leaf]).flatMap((one) => (typeof one === 'number' ? [one, one + 1] : []));
  });
  // What is counted is never below nothing.
  return [...new Set([...numbers, 0])].filter((one) => one >= 0).sort((a, b) => a - b);
}

function suggestWords(leaves: readonly Leaf[]): string[] {
  return leaves.flatMap((leaf) => {
    if ('mentions' in leaf) return leaf.mentions;
    return 'near' in leaf ? [leaf.near.lists.map(([first]) => first ?? '').join(' ')] : [];
  });
}

const prefixesOf = (leaves: readonly Leaf[]) =>
  leaves.flatMap((leaf) => ('hasPrefix' in leaf ? [leaf.hasPrefix] : 'inDomain' in leaf ? [leaf.inDomain] : []));

function suggestText(leaves: readonly Leaf[]): Suggestion {
  const whole = [plainText, ...prefixesOf(leaves), ...literalsOf(leaves), ''];
  return { shape: 'text', whole, parts: suggestWords(leaves) };
}

function suggestList(leaves: readonly Leaf[]): Suggestion {
  const parts = leaves.flatMap((leaf) => {
    if ('has' in leaf) return [leaf.has];
    return 'hasPrefix' in leaf ? [leaf.hasPrefix, `${leaf.hasPrefix}_other`] : [];
  });
  const domains = leaves.flatMap((leaf) => ('inDomain' in leaf ? [leaf.inDomain, `www.${leaf.inDomain}`] : []));
  return { shape: 'list', whole: [[], ['other']], parts: [...parts, ...domains] };
}

const isAboutText = (leaf: Leaf) => 'mentions' in leaf || 'near' in leaf || 'hasPrefix' in leaf || 'inDomain' in leaf;
const asksWhether = (leaves: readonly Leaf[]) => leaves.some((leaf) => 'isThere' in leaf);

function suggestWord(name: string, leaves: readonly Leaf[]): Suggestion {
  const closed = closedWords[name];
  if (closed === undefined && leaves.some(isAboutText)) return suggestText(leaves);
  const nothing = asksWhether(leaves) ? [null] : [];
  return { shape: 'scalar', whole: [...(closed ?? [...literalsOf(leaves), 'another']), ...nothing], parts: [] };
}

function suggestField(leaves: readonly Leaf[]): Suggestion {
  if (leaves.some((leaf) => 'mentions' in leaf)) return suggestText(leaves);
  const others: Record<string, unknown[]> = { boolean: [true, false], number: [-1], string: ['another'] };
  const literals = literalsOf(leaves);
  const types = new Set(literals.map((one): string => typeof one));
  const more = [...types].flatMap((type) => others[type] ?? []);
  return { shape: 'scalar', whole: [...literals, ...(types.size === 0 ? ['another'] : more), null], parts: [] };
}

function suggestFact(name: string, kind: FactKind, leaves: readonly Leaf[]): Suggestion {
  if (kind === 'people') return suggestText(leaves);
  if (kind === 'word') return suggestWord(name, leaves);
  if (kind === 'list') return suggestList(leaves);
  const nothing = asksWhether(leaves) ? [null] : [];
  const whole = kind === 'number' ? suggestNumbers(leaves) : kind === 'truth' ? [true, false] : [anyTime];
  return { shape: 'scalar', whole: [...whole, ...nothing], parts: [] };
}

/** What to try for one topic, so that each of its leaves can be met true and false, alone and together. */
export function suggestValues(topic: Topic, leaves: readonly Leaf[], groups: GroupRows): Suggestion {
  if (topic.key === 'group' || !('fact' in topic || 'block' in topic || 'field' in topic)) {
    return { shape: 'scalar', whole: suggestGroups(leaves, groups), parts: [] };
  }
  if ('block' in topic) {
    const text = suggestText(leaves);
    return { ...text, whole: [...text.whole, null] };
  }
  if ('field' in topic) return suggestField(leaves);
  return isFactName(topic.fact)
    ? suggestFact(topic.fact, factKinds[topic.fact], leaves)
    : { shape: 'scalar', whole: [], parts: [] };
}
