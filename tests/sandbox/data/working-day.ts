/** The fixed clock of the demo data: Thursday 2 September 2021, 10:00 in London (`domain.md` 6). */
export const GOVUK_NOW = '2021-09-02T09:00:00Z';

const BANK_HOLIDAY = '2021-08-30';

/** The date (YYYY-MM-DD, London) so many working days from 2 September 2021: 0, or less for the past. */
export function dateOfWorkingDay(offset: number): string {
  const day = new Date('2021-09-02T00:00:00Z');
  for (let left = -offset; left > 0; ) {
    day.setUTCDate(day.getUTCDate() - 1);
    const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!isWeekend && day.toISOString().slice(0, 10) !== BANK_HOLIDAY) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** That working day at a London wall-clock time such as "16:00", as ISO 8601 in UTC. All of it lies in summer time. */
export function timeAt(offset: number, clock: string): string {
  return new Date(`${dateOfWorkingDay(offset)}T${clock}:00+01:00`).toISOString().replace('.000Z', 'Z');
}
