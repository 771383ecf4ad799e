import * as z from 'zod/mini';
import { idSchema } from './flow-file-parts.ts';

type Scalar = string | number | boolean;

/** A number, or the id of one of the flow's thresholds. */
export type NumberRef = number | { threshold: string };
/** Words, or the id of one of the flow's word lists. */
export type WordsRef = string[] | { words: string };

/**
 * Conditions are three-valued when asked: true, false, or unknown where a fact is not known. A word of people
 * counts whole and without case, so `art` is not in "start".
 */
export type ConditionOf<N, W> =
  | { fact: string; is: Scalar }
  | { fact: string; oneOf: Scalar[] }
  /** Lists: tags, URLs, hosts. */
  | { fact: string; has: string }
  | { fact: string; hasPrefix: string }
  /** Hosts: the domain itself or one below it. */
  | { fact: string; inDomain: string }
  | { fact: string; atLeast: N }
  | { fact: string; below: N }
  | { fact: string; mentions: W }
  /** Whether there is one at all: a first reply, a subject that is not empty. */
  | { fact: string; isThere: boolean }
  /**
   * A block of the message by its label: `[Details]` of a Support-app form, `what_wrong:` of a page report. A message
   * that is known and has no such block makes all of these false, but `isThere: false` true.
   */
  | { block: string; is: string }
  | { block: string; oneOf: string[] }
  | { block: string; hasPrefix: string }
  | { block: string; mentions: W }
  | { block: string; isThere: boolean }
  /** A custom field of the ticket by its number. */
  | { field: number; is: Scalar }
  | { field: number; oneOf: Scalar[] }
  | { field: number; mentions: W }
  | { field: number; isThere: boolean }
  /** A word of each list, with at most so many steps from one word to the next: 1 is right beside each other. */
  | { near: { fact: string; lists: W[]; within: number } }
  | { near: { block: string; lists: W[]; within: number } }
  /** Key of the flow's groups: compared by number where it is known, else by name (`domain.md` 3.4). */
  | { inGroup: string }
  | { all: ConditionOf<N, W>[] }
  | { any: ConditionOf<N, W>[] }
  | { not: ConditionOf<N, W> };

/** A condition as the file has it. */
export type WrittenCondition = ConditionOf<NumberRef, WordsRef>;
/** A condition as it is asked: `readFlow` has put in the numbers and words it names. */
export type Condition = ConditionOf<number, string[]>;

const fact = z.string().check(z.maxLength(64));
const block = z.string().check(z.minLength(1), z.maxLength(200));
const field = z.number();
const value = z.string().check(z.maxLength(500));
const scalar = z.union([value, z.number(), z.boolean()]);
const scalars = z.array(scalar).check(z.maxLength(200));
const values = z.array(value).check(z.maxLength(200));
const number = z.union([z.number(), z.strictObject({ threshold: idSchema })]);
const words = z.union([
  z.array(z.string().check(z.maxLength(100))).check(z.maxLength(500)),
  z.strictObject({ words: idSchema }),
]);
const lists = z.array(words).check(z.minLength(2), z.maxLength(5));
const within = z.number().check(z.gte(1), z.lte(50));
const isThere = z.boolean();

/** A condition as a flow file writes it, nested as deep as the file’s own limit lets it. */
export const conditionSchema: z.ZodMiniType<WrittenCondition> = z.lazy(() => {
  const many = z.array(conditionSchema).check(z.maxLength(200));
  return z.union([
    z.strictObject({ fact, is: scalar }),
    z.strictObject({ fact, oneOf: scalars }),
    z.strictObject({ fact, has: value }),
    z.strictObject({ fact, hasPrefix: value }),
    z.strictObject({ fact, inDomain: value }),
    z.strictObject({ fact, atLeast: number }),
    z.strictObject({ fact, below: number }),
    z.strictObject({ fact, mentions: words }),
    z.strictObject({ fact, isThere }),
    z.strictObject({ block, is: value }),
    z.strictObject({ block, oneOf: values }),
    z.strictObject({ block, hasPrefix: value }),
    z.strictObject({ block, mentions: words }),
    z.strictObject({ block, isThere }),
    z.strictObject({ field, is: scalar }),
    z.strictObject({ field, oneOf: scalars }),
    z.strictObject({ field, mentions: words }),
    z.strictObject({ field, isThere }),
    z.strictObject({
      near: z.union([z.strictObject({ fact, lists, within }), z.strictObject({ block, lists, within })]),
    }),
    z.strictObject({ inGroup: idSchema }),
    z.strictObject({ all: many }),
    z.strictObject({ any: many }),
    z.strictObject({ not: conditionSchema }),
  ]);
}) as z.ZodMiniType<WrittenCondition>;
