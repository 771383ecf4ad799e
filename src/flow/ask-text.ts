import { findNear } from './find-near.ts';
import { type FoldedTexts, foldOnce, mentionsWords, placeOnce } from './fold-text.ts';

/** What may be asked of a text. Kept apart from conditions: facts, blocks and fields are asked alike. */
export type TextAsk = {
  fact?: string;
  is?: unknown;
  oneOf?: readonly unknown[];
  hasPrefix?: string;
  mentions?: readonly string[];
  near?: { lists: readonly (readonly string[])[]; within: number };
};

/** Whether the words stand in the text, and the line that decided. */
export type TextAnswer = { truth: boolean; evidence: string };

/** Words of the flow's own, as evidence repeats them. */
export const quote = (words: string) => `“${words}”`;

/** Whether two words are the same but for case and the spaces around them. */
export function isSameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * Asks a text people wrote, called `what` in the evidence, which repeats only words the flow brought along.
 * Undefined where nothing that suits a text is asked. `key` names the text among those folded before.
 */
export function askText(ask: TextAsk, text: string, what: string, key: string, folded: FoldedTexts) {
  const say = (truth: boolean, evidence: string): TextAnswer => ({ truth, evidence: `${what} ${evidence}` });
  const { hasPrefix, mentions, near } = ask;
  if (hasPrefix !== undefined) {
    const starts = text.trimStart().toLowerCase().startsWith(hasPrefix.toLowerCase());
    return say(starts, `${starts ? 'starts' : 'does not start'} with ${quote(hasPrefix)}`);
  }
  if (mentions !== undefined) {
    const words = foldOnce(folded, key, text);
    const found = mentions.find((one) => mentionsWords(words, one));
    return found === undefined
      ? say(false, 'mentions none of the words asked for')
      : say(true, `mentions ${quote(found)}`);
  }
  if (near !== undefined) {
    const found = findNear(placeOnce(folded, key, text), near.lists, near.within);
    return found === undefined
      ? say(false, 'does not mention the words asked for near each other')
      : say(true, `mentions ${found.map(quote).join(' near ')}`);
  }
  const wanted = 'is' in ask ? [ask.is] : ask.oneOf;
  const found = wanted?.find((one) => typeof one === 'string' && isSameWord(text, one));
  if (wanted === undefined) return undefined;
  return found === undefined ? say(false, 'is another') : say(true, `is ${quote(String(found))}`);
}
