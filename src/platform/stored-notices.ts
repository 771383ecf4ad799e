import type { NoticeRecord } from '../contracts/notice-record.ts';
import { noticeRecordSchema } from '../contracts/notice-record.ts';
import { storedItem } from './stored-item.ts';

/** Which notices were told, and until when they are to be quiet. */
export const storedNotices = storedItem<NoticeRecord>({
  key: 'notices',
  version: 1,
  schema: noticeRecordSchema,
  fallback: { told: [], snoozedUntil: 0 },
});
