import * as z from 'zod/mini';
import { type WalkRecord, walkRecordSchema } from '../contracts/walk-record.ts';

/**
 * A run that came from elsewhere, such as another agent's browser; undefined when it is none. Only ids and times
 * come through, whatever else is in it; whether the flow has them is `replayRun`'s to say. Never throws.
 */
export function readRun(data: unknown): WalkRecord | undefined {
  try {
    const read = z.safeParse(walkRecordSchema, data);
    if (!read.success) return undefined;
    const times = [read.data.touchedAt, ...read.data.answers.map(({ at }) => at)];
    return times.some((at) => Number.isNaN(Date.parse(at))) ? undefined : read.data;
  } catch {
    return undefined;
  }
}
