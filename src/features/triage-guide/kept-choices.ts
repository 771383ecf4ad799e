import type { DayAnswers, WalkRecord } from '../../contracts/walk-record.ts';
import { storedDayAnswers, storedWalk } from '../../platform/stored.ts';

/** What the agent chose so far: on this ticket (null: nothing yet), and for the day (null: nothing today). */
export type KeptChoices = { record: WalkRecord | null; day: DayAnswers | null };

/** Reads what is kept. A day's answers hold on its London date (yyyy-mm-dd) only. */
export async function readKept(host: string, ticketId: number, date: string): Promise<KeptChoices> {
  const [record, day] = await Promise.all([storedWalk(host, ticketId).get(), storedDayAnswers.get()]);
  return { record, day: day?.date === date ? day : null };
}

/** Keeps what changed. @returns whether all of it could be stored */
export async function keepChoices(
  host: string,
  ticketId: number,
  before: KeptChoices,
  after: KeptChoices,
): Promise<boolean> {
  const writes = [
    after.record !== before.record && storedWalk(host, ticketId).set(after.record),
    after.day !== before.day && storedDayAnswers.set(after.day),
  ];
  return (await Promise.all(writes)).every((written, at) => written || writes[at] === false);
}
