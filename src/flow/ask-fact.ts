import type { Condition } from '../contracts/flow-file.ts';
import { capitalise } from '../facts/capitalise.ts';
import { isSameGroupName } from '../facts/group-name.ts';
import { isWithinDomains } from '../facts/read-domain.ts';
import type { Fact } from '../facts/ticket-facts.ts';
import { askText, isSameWord, type TextAnswer } from './ask-text.ts';
import { type FactKind, factKinds, isFactName } from './fact-kinds.ts';
import type { FoldedTexts } from './fold-text.ts';

/** A condition that asks one fact, as it is asked. */
export type FactAsk =
  | Extract<Condition, { fact: string }>
  | { fact: string; near: { lists: readonly (readonly string[])[]; within: number } };

type KnownFact = Extract<Fact<unknown>, { known: true }>;

function isEqual(name: string, value: unknown, wanted: string | number | boolean): boolean {
  if (typeof value !== 'string' || typeof wanted !== 'string') return value === wanted;
  return name === 'group' ? isSameGroupName(value, wanted) : isSameWord(value, wanted);
}

/** How one thing of a list is called: addresses stand in what people wrote, so only the flow's words are repeated. */
const nouns: Record<string, (word: string) => string> = {
  tags: (word) => `tag ${word}`,
  urls: (word) => `web address ${word} in the message`,
  urlHosts: (word) => `web address at ${word} in the message`,
};

function askList(condition: FactAsk, list: readonly string[]): TextAnswer | undefined {
  const noun = nouns[condition.fact] ?? String;
  const say = (truth: boolean, word: string) => ({
    truth,
    evidence: truth ? capitalise(noun(word)) : `No ${noun(word)}`,
  });
  if ('has' in condition) return say(list.includes(condition.has), condition.has);
  if ('inDomain' in condition) {
    const domain = condition.inDomain.toLowerCase();
    return say(
      list.some((one) => isWithinDomains(one, [domain])),
      domain,
    );
  }
  if (!('hasPrefix' in condition)) return undefined;
  const found = list.find((one) => one.startsWith(condition.hasPrefix));
  const isTag = condition.fact === 'tags';
  return say(found !== undefined, found !== undefined && isTag ? found : `${condition.hasPrefix}…`);
}

/** Whether there is one at all: "no priority" and an empty subject are none. */
function askPresence(wanted: boolean, { value, evidence }: KnownFact): TextAnswer {
  const isEmpty = value === null || value === 'none' || (typeof value === 'string' && value.trim() === '');
  const isThere = !isEmpty && !(Array.isArray(value) && value.length === 0);
  return { truth: isThere === wanted, evidence };
}

/** A value the flow compares: undefined where it is of another sort, so that a mistake leaves the step open. */
function askValue(condition: FactAsk, { value, evidence }: KnownFact): TextAnswer | undefined {
  const wanted = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : undefined;
  if (wanted !== undefined) {
    const suits = wanted.length > 0 && wanted.every((one) => typeof one === typeof value);
    return suits ? { truth: wanted.some((one) => isEqual(condition.fact, value, one)), evidence } : undefined;
  }
  if (typeof value !== 'number') return undefined;
  if ('atLeast' in condition) return { truth: value >= condition.atLeast, evidence };
  return 'below' in condition ? { truth: value < condition.below, evidence } : undefined;
}

const isTextAsk = (condition: FactAsk) => 'mentions' in condition || 'hasPrefix' in condition || 'near' in condition;

/**
 * Asks one known fact. Undefined where the question does not suit the value (a number asked for a tag), so that a
 * mistake in a flow makes a question open and never answers it.
 */
export function askFact(condition: FactAsk, fact: KnownFact, folded: FoldedTexts): TextAnswer | undefined {
  const { value, evidence } = fact;
  const { fact: name } = condition;
  const kind: FactKind | undefined = isFactName(name) ? factKinds[name] : undefined;
  if (kind === undefined || kind === 'blocks' || kind === 'fields') return undefined;
  if ('isThere' in condition) return kind === 'truth' ? undefined : askPresence(condition.isThere, fact);
  if (Array.isArray(value)) return askList(condition, value);
  if (value === null) return undefined;
  if (typeof value === 'string') {
    if ('inDomain' in condition) {
      return { truth: isWithinDomains(value, [condition.inDomain.toLowerCase()]), evidence };
    }
    if (kind === 'people') return askText(condition, value, capitalise(name), name, folded);
    const answer = isTextAsk(condition) ? askText(condition, value, capitalise(name), name, folded) : undefined;
    if (answer !== undefined) return { ...answer, evidence };
  }
  return askValue(condition, fact);
}
