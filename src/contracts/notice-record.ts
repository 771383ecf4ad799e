import * as z from 'zod/mini';

/** What was told by notices: keys of ticket ids and levels, never text. `snoozedUntil`: milliseconds, browser's clock. */
export const noticeRecordSchema = z.object({ told: z.array(z.string()), snoozedUntil: z.number() });
/** What was told, so that nothing is told twice, and until when the agent wants none. */
export type NoticeRecord = z.infer<typeof noticeRecordSchema>;

/** How long a rest from notices lasts, in milliseconds: one that seems longer is from before the clock was set back. */
export const NOTICE_REST = 60 * 60_000;
