import { foldText } from '../../../flow/fold-text.ts';

/** Words that stand in the names of many departments and services, so that they tell none of them apart. */
const plain = new Set(
  'a an and for from in of on or the to agency authority board body centre commission council department dept directorate division executive gov govuk government group hm his her majesty majestys ministry national office official organisation public service services team uk unit'.split(
    ' ',
  ),
);

/**
 * The one name of a list that a text names: every word of its own, apart from those many names share, stands in the
 * text, and no other name has as many. Undefined where none or several do. `words` are those it was found by.
 *
 * @param names full names, parted by `::`; the last part counts
 */
export function matchName(names: readonly string[], text: string): { name: string; words: string } | undefined {
  const there = new Set(foldText(text).trim().split(' '));
  const found = names
    .map((name) => ({ name, own: listOwn(name) }))
    .filter(({ own }) => own.length > 0 && own.every((word) => there.has(word)))
    .sort((one, other) => other.own.length - one.own.length);
  const [best, next] = found;
  if (!best || next?.own.length === best.own.length) return undefined;
  return { name: best.name, words: best.own.join(' ') };
}

function listOwn(name: string): string[] {
  const words = foldText(name.split('::').at(-1) ?? name)
    .trim()
    .split(' ');
  return [...new Set(words)].filter((word) => word !== '' && !plain.has(word));
}
