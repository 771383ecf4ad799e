import * as z from 'zod/mini';

/** Why an agent keeps what was found. A closed list: nothing an agent types is stored. */
export const keepReasons = ['example', 'public', 'needed', 'checked'] as const;
/** Why an agent kept a finding: a choice of a list, never free text. */
export type KeepReason = (typeof keepReasons)[number];

/** 32 bytes as base64url: a random key, or an HMAC-SHA-256. */
const bytesSchema = z.string().check(z.regex(/^[\w-]{43}$/));

/**
 * What agents decided to keep in a draft, without a word of it: of each finding a hash, keyed with a random key of
 * this browser, over ticket, kind and text; the reason chosen; when (ISO 8601, UTC). Empty key: nothing was kept yet.
 */
export const keptFindingsSchema = z.object({
  key: z.union([bytesSchema, z.literal('')]),
  kept: z.array(z.object({ mark: bytesSchema, reason: z.enum(keepReasons), at: z.string().check(z.maxLength(40)) })),
});
/** Findings an agent kept, as keyed hashes. */
export type KeptFindings = z.infer<typeof keptFindingsSchema>;
