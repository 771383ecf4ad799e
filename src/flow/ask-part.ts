import type { Condition } from '../contracts/flow-file.ts';
import type { CustomField, MessageBlock } from '../facts/ticket-facts.ts';
import { askText, isSameWord, quote, type TextAnswer } from './ask-text.ts';
import type { FoldedTexts } from './fold-text.ts';

/** A condition on one block of the message. */
export type BlockAsk =
  | Extract<Condition, { block: string }>
  | { block: string; near: { lists: readonly (readonly string[])[]; within: number } };
/** A condition on one custom field. */
export type FieldAsk = Extract<Condition, { field: number }>;

const spaced = (label: string) => label.replace(/\s+/gu, ' ');

/**
 * Asks a block by its label, without case. A message without it has none: empty blocks are left out of forms
 * (`domain.md` 4.1). A label that is there twice leaves open which is meant, because anybody can write one.
 */
export function askBlock(
  condition: BlockAsk,
  blocks: readonly MessageBlock[],
  folded: FoldedTexts,
): TextAnswer | undefined {
  const { block: label } = condition;
  const [found, second] = blocks.filter((one) => isSameWord(spaced(one.label), spaced(label)));
  const what = `Block ${quote(label)}`;
  const isThere = found !== undefined && found.text !== '';
  if ('isThere' in condition) {
    return {
      truth: isThere === condition.isThere,
      evidence: isThere ? `${what} is in the message` : `No block ${quote(label)}`,
    };
  }
  if (second !== undefined) return undefined;
  if (!isThere) return { truth: false, evidence: `No block ${quote(label)} in the message` };
  return askText(condition, found.text, what, `block:${label}`, folded);
}

/** Asks a custom field by its number. A field Zendesk did not tell of is not known; one without a value is empty. */
export function askField(
  condition: FieldAsk,
  fields: readonly CustomField[],
  folded: FoldedTexts,
): TextAnswer | undefined {
  const found = fields.find(({ id }) => id === condition.field);
  if (found === undefined) return undefined;
  const { value } = found;
  const what = `Field ${condition.field}`;
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if ('isThere' in condition) {
    return { truth: !isEmpty === condition.isThere, evidence: `${what} ${isEmpty ? 'is empty' : 'is filled in'}` };
  }
  if (isEmpty) return { truth: false, evidence: `${what} is empty` };
  if ('mentions' in condition) {
    const text = Array.isArray(value) ? value.join(' / ') : String(value);
    return askText(condition, text, what, `field:${condition.field}`, folded);
  }
  const wanted = 'is' in condition ? [condition.is] : condition.oneOf;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isSame = (a: unknown, b: unknown) =>
    typeof a === 'string' && typeof b === 'string' ? isSameWord(a, b) : a === b;
  const match = wanted.find((one) => values.some((own) => isSame(own, one)));
  return match === undefined
    ? { truth: false, evidence: `${what} is another` }
    : { truth: true, evidence: `${what} is ${quote(String(match))}` };
}
