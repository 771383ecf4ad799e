import * as z from 'zod/mini';
import { dayLoadSchema } from '../contracts/queue-snapshot.ts';
import { storedItem } from './stored-item.ts';

/** How much waited on the days before: dates and numbers, to know a busy day by. */
export const storedQueueDays = storedItem({
  key: 'queue-days',
  version: 1,
  schema: z.array(dayLoadSchema),
  fallback: [],
});
