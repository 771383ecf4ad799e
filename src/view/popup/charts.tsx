import type { Figures } from '../../queue/figures-types.ts';
import { Bars } from '../kit/bars.tsx';
import { Link } from '../kit/link.tsx';
import type { PopupLinks } from './popup-types.ts';

const short = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

type ChartsProps = { figures: Pick<Figures, 'ages' | 'solvedPerDay' | 'pace'>; links: PopupLinks };

/** How old my open tickets are, and how many I solved on the last working days, against my own past. */
export function Charts({ figures: { ages, solvedPerDay, pace }, links }: ChartsProps) {
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
        <p class="drill">
          <Link href={links.search({ kind: 'unsolved' })}>My unsolved tickets</Link>
        </p>
      </section>
      <section class="sec" aria-labelledby="solved">
        <h2 id="solved">Solved per working day</h2>
        <Bars
          caption="Solved per working day"
          column="Day"
          bars={solvedPerDay.map(({ date, solved }) => ({ ...tellDay(date), value: solved }))}
        />
        <p class="drill">
          <Link href={links.search({ kind: 'solved', since: solvedPerDay[0]?.date ?? '' })}>My solved tickets</Link>
        </p>
      </section>
      <p class="pace">{tellPace(pace)}</p>
    </div>
  );
}

/** Against nobody but myself. */
function tellPace(pace: Figures['pace']): string {
  if (!pace) return 'Your own usual shows here once there is a past to compare with.';
  return `You solved ${pace.now} a working day in the last five; in the ${pace.days} before them it was ${pace.before}.`;
}

/** "Mon" and "Mon 16 Nov" for 2026-11-16; the date as it stands when it is not one. */
function tellDay(date: string): { label: string; long: string } {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return { label: date, long: date };
  return { label: short.format(day), long: long.format(day) };
}
