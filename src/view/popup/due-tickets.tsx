import type { DueList } from '../../queue/figures-types.ts';
import { readClockIcon } from '../kit/clock-tone.ts';
import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import type { PopupProps } from './popup-types.ts';

type DueTicketsProps = { due: DueList } & Pick<PopupProps, 'subjects' | 'links'>;

/** My open tickets with what is due next and how the date came about; Zendesk's own targets beside, labelled as such. */
export function DueTickets({ due, subjects, links }: DueTicketsProps) {
  if (due.tickets.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="due">
      <h2 id="due">My open tickets, by due date</h2>
      <ul class="due">
        {due.tickets.map(({ id, clock, targets }) => (
          <li key={id}>
            <Link href={links.ticket(id)}>{`#${id} ${subjects[String(id)] ?? ''}`.trim()}</Link>
            {clock ? (
              <>
                <p class={clock.state === 'missed' ? 'due-words missed' : 'due-words'}>
                  <Icon name={readClockIcon(clock.state)} small /> {clock.words}
                </p>
                <p class="due-why">{clock.why}</p>
              </>
            ) : (
              <p class="due-words">Nothing of the service levels is due</p>
            )}
            {targets.length > 0 && <p class="due-why">Zendesk’s own targets: {targets.join('; ')}</p>}
          </li>
        ))}
      </ul>
      {due.more > 0 && (
        <p class="drill">
          <Link href={links.list('mineOpen', [])}>{due.more} more of my open tickets</Link>
        </p>
      )}
    </section>
  );
}
