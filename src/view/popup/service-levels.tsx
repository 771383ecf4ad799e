import type { Meter as MeterFigure } from '../../queue/figures-types.ts';
import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import { Meter } from '../kit/meter.tsx';
import type { PopupIntent, PopupLinks, WindowDays } from './popup-types.ts';

const windows: WindowDays[] = [7, 30, 90];

type ServiceLevelsProps = {
  meters: MeterFigure[];
  windowDays: WindowDays;
  links: PopupLinks;
  act: (intent: PopupIntent) => void;
};

/** My tickets against the service levels, for tickets created in the last 7, 30 or 90 days. */
export function ServiceLevels({ meters, windowDays, links, act }: ServiceLevelsProps) {
  return (
    <section class="sec" aria-labelledby="levels">
      <div class="sec-head">
        <h2 id="levels">Service levels, my tickets</h2>
        <fieldset class="window">
          <legend class="vh">Tickets created in the last</legend>
          {windows.map((days) => (
            <label key={days}>
              <input
                type="radio"
                name="window"
                checked={days === windowDays}
                onChange={() => act({ kind: 'choose-window', days })}
              />
              <span>
                {days}
                <span class="vh"> days</span>
              </span>
            </label>
          ))}
          <span class="window-unit" aria-hidden="true">
            days
          </span>
        </fieldset>
      </div>
      {meters.map((meter) => (
        <ServiceLevel key={meter.id} meter={meter} />
      ))}
      <p class="drill">
        <Link href={links.search({ kind: 'measured', days: windowDays })}>
          My tickets created in the last {windowDays} days
        </Link>
      </p>
    </section>
  );
}

function ServiceLevel({ meter }: { meter: MeterFigure }) {
  const { name, percent, target, of, definition } = meter;
  return (
    <div class="level">
      <p class="level-name">
        <span>{name}</span>
        {percent !== undefined && <b>{percent}%</b>}
      </p>
      {percent !== undefined && (
        <Meter
          name={name}
          percent={percent}
          target={target}
          valueText={`${percent} percent of ${of}, target ${target}, ${tellRest(meter)}`}
        />
      )}
      <details class="defined">
        <summary>
          <span>{tellStanding(meter)}</span> <span class="vh">How this is counted</span>
          <Icon name="info" />
        </summary>
        <p>{definition}</p>
      </details>
    </div>
  );
}

/** Says in words what the bar's colour says. */
function tellStanding(meter: MeterFigure): string {
  const { percent, target, of } = meter;
  if (percent === undefined) return `No tickets to count yet, ${tellRest(meter)}`;
  return `${percent >= target ? 'On' : 'Below'} target ${target}% · ${of} counted, ${tellRest(meter)}`;
}

/** Tickets left out of the percentage. */
function tellRest({ running, unknown }: MeterFigure): string {
  return unknown ? `${running} still running, ${unknown} not known` : `${running} still running`;
}
