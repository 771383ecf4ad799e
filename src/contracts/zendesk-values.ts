import * as z from 'zod/mini';

/*
 * Single values as Zendesk's answers and the recordings of its client libraries write them, 2012 to 2025: a number may
 * stand in quotes, a time in an older spelling, a list may have holes. What says the same is read as the same; what
 * says nothing is absent, and costs its own field alone.
 */

/** One too large for this language would be another ticket's. */
const safeId = z.number().check(z.refine((id) => Number.isSafeInteger(id) && id !== 0));

/** An id: a whole number, or its digits. */
export const idSchema = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^-?\d{1,16}$/))]),
  z.pipe(z.transform(Number), safeId),
);

/** Who or which group has something; an old spelling of nobody is null. */
export const holderSchema = z.union([
  z.pipe(
    z.union([z.literal(0), z.literal('')]),
    z.transform(() => null),
  ),
  idSchema,
]);

/** A whole or broken number, or its digits. */
export const numberSchema = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,9})?$/))]),
  z.transform(Number),
);

/** Minutes between two moments of a ticket; below 0 in some imported ones, and never more than two hundred years. */
export const minutesSchema = z.pipe(numberSchema, z.number().check(z.gte(-1e8), z.lte(1e8)));

/** A word of Zendesk's or a text of somebody's; an old account's number for it is kept as its digits. */
export const textSchema = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** One of Zendesk's own words, as it spells them today; old answers write none as no letters. */
export const wordSchema = z.pipe(
  z.string(),
  z.transform((word) => word.toLowerCase() || null),
);

const time = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/** ISO 8601 in UTC, whole seconds, of any spelling seen; undefined when it is no time. Without a zone it is UTC. */
export function readTime(text: string): string | undefined {
  const [, year, month, day, minutes = '00:00', seconds = ':00', zone = 'Z'] = time.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  const offset = /^[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  const at = Date.parse(`${year}-${month}-${day}T${minutes}${seconds}${offset}`);
  if (Number.isNaN(at)) return undefined;
  const iso = `${new Date(at).toISOString().slice(0, 19)}Z`;
  // A day that no month has is moved into the next by some browsers.
  return offset === 'Z' && iso.slice(8, 10) !== day ? undefined : iso;
}

/** A time in any form Zendesk has used, as ISO 8601 in UTC. */
export const timeSchema = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const iso = readTime(text);
    if (iso !== undefined) return iso;
    context.issues.push({ code: 'custom', input: text, message: 'no time' });
    return z.NEVER;
  }),
);

const listOf = <S extends z.ZodMiniType>(one: S) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((list) =>
      list.flatMap((value) => {
        const read = z.safeParse(one, value);
        return read.success ? [read.data] : [];
      }),
    ),
  );

/** Numbers of a list; what is none is left out. */
export const idListSchema = listOf(idSchema);

/** Words of a list, or of one line as old answers have tags; what is none is left out. */
export const wordListSchema = z.union([
  listOf(textSchema),
  z.pipe(
    z.string(),
    z.transform((line) => line.split(/\s+/).filter((word) => word !== '')),
  ),
]);

/** May be null or absent; what is neither that nor of the schema counts as absent. */
export const maybe = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(z.nullable(schema)), undefined);
