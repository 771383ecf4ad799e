import type { Figures } from '../../queue/figures-types.ts';
import { Bars } from '../kit/bars.tsx';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });

/** How old my open tickets are, and how many I solved on the last working days. */
export function Charts({ ages, solvedPerDay }: Pick<Figures, 'ages' | 'solvedPerDay'>) {
  const last = ages.length - 1;
  return (
    <div class="charts">
      <section class="sec" aria-labelledby="ages">
        <h2 id="ages">Age of my open tickets, working days</h2>
        <Bars
          caption="Age of my open tickets, working days"
          column="Working days"
          bars={ages.map((value, index) => ({
            label: index === last ? `${index}+` : String(index),
            value,
            stressed: index === last,
          }))}
        />
      </section>
      <section class="sec" aria-labelledby="solved">
        <h2 id="solved">Solved per working day</h2>
        <Bars
          caption="Solved per working day"
          column="Day"
          bars={solvedPerDay.map(({ date, solved }) => ({ label: tellDay(date), value: solved }))}
        />
      </section>
    </div>
  );
}

/** "Mon 16" for 2026-11-16; the date as it stands when it is not one. */
function tellDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : weekday.format(day);
}
