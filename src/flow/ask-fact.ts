import type { Condition } from '../contracts/flow-file.ts';
import { isSameGroupName } from '../facts/group-name.ts';
import type { Fact, FactName } from '../facts/ticket-facts.ts';
import { factKinds, isFactName } from './fact-kinds.ts';
import { foldText, mentionsWords } from './fold-text.ts';

/** A condition that asks one fact, as it is asked. */
export type FactAsk = Extract<Condition, { fact: string }>;

type KnownFact = Extract<Fact<unknown>, { known: true }>;
type Answer = { truth: boolean; evidence: string };

const quote = (words: string) => `“${words}”`;
const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function isEqual(name: string, value: unknown, wanted: string | number | boolean): boolean {
  if (typeof value !== 'string' || typeof wanted !== 'string') return value === wanted;
  if (name === 'group') return isSameGroupName(value, wanted);
  return value.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function askList(condition: FactAsk, list: readonly string[]): Answer | undefined {
  if ('has' in condition) {
    const isThere = list.includes(condition.has);
    return { truth: isThere, evidence: `${isThere ? 'Tag' : 'No tag'} ${condition.has}` };
  }
  if (!('hasPrefix' in condition)) return undefined;
  const found = list.find((one) => one.startsWith(condition.hasPrefix));
  return {
    truth: found !== undefined,
    evidence: found === undefined ? `No tag ${condition.hasPrefix}…` : `Tag ${found}`,
  };
}

/** Text people wrote is private: the evidence repeats only words the flow brought along. */
function askPeopleText(condition: FactAsk, text: string, folded: Map<FactName, string>): Answer | undefined {
  const { fact } = condition;
  const what = capitalise(fact);
  if ('hasPrefix' in condition) {
    const starts = text.trimStart().toLowerCase().startsWith(condition.hasPrefix.toLowerCase());
    return {
      truth: starts,
      evidence: `${what} ${starts ? 'starts' : 'does not start'} with ${quote(condition.hasPrefix)}`,
    };
  }
  if ('mentions' in condition) {
    const words = isFactName(fact) ? (folded.get(fact) ?? foldText(text)) : foldText(text);
    if (isFactName(fact)) folded.set(fact, words);
    const found = condition.mentions.find((one) => mentionsWords(words, one));
    if (found !== undefined) return { truth: true, evidence: `${what} mentions ${quote(found)}` };
    return { truth: false, evidence: `${what} mentions none of the words asked for` };
  }
  const wanted = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : undefined;
  const found = wanted?.find((one) => isEqual(fact, text, one));
  if (wanted === undefined) return undefined;
  return {
    truth: found !== undefined,
    evidence: found === undefined ? `${what} is another` : `${what} is ${quote(String(found))}`,
  };
}

/**
 * Asks one known fact. Undefined where the question does not suit the value (a number asked for a tag), so that a
 * mistake in a flow makes a question open and never answers it.
 */
export function askFact(condition: FactAsk, fact: KnownFact, folded: Map<FactName, string>): Answer | undefined {
  const { value, evidence } = fact;
  if (Array.isArray(value)) return askList(condition, value);
  if (value === null || !isFactName(condition.fact)) return undefined;
  if (
    typeof value === 'string' &&
    (factKinds[condition.fact] === 'people' || 'mentions' in condition || 'hasPrefix' in condition)
  ) {
    const answer = askPeopleText(condition, value, folded);
    return answer && (factKinds[condition.fact] === 'people' ? answer : { ...answer, evidence });
  }
  const wanted = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : undefined;
  if (wanted !== undefined) {
    const suits = wanted.length > 0 && wanted.every((one) => typeof one === typeof value);
    return suits ? { truth: wanted.some((one) => isEqual(condition.fact, value, one)), evidence } : undefined;
  }
  if (typeof value !== 'number') return undefined;
  if ('atLeast' in condition) return { truth: value >= condition.atLeast, evidence };
  return 'below' in condition ? { truth: value < condition.below, evidence } : undefined;
}
