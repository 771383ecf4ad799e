import { capitalise } from '../../facts/capitalise.ts';
import { Chip, type Tone } from '../kit/chip.tsx';
import { readClockIcon, readClockTone } from '../kit/clock-tone.ts';
import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import type { PopupProps } from './popup-types.ts';

const tones: Record<string, Tone> = { urgent: 'bad', high: 'bad' };

type NextTicketProps = Pick<PopupProps, 'subjects' | 'nextClock' | 'links' | 'now'> & {
  next: NonNullable<PopupProps['figures']>['next'];
};

/** The ticket to take next and why. Its subject is known only after a refresh: it is never stored. */
export function NextTicket({ next, subjects, nextClock, links, now }: NextTicketProps) {
  if (!next) {
    return <p class="next calm">Nothing waits for you: no New or Open ticket of your groups is free to take.</p>;
  }
  const subject = subjects[String(next.id)];
  const words = subject === undefined || subject === '' ? `#${next.id}` : `#${next.id} ${subject}`;
  return (
    <div class="next">
      <p class="next-chips">
        <span class="next-title">Next ticket</span>
        <Chip tone={tones[next.priority ?? ''] ?? 'plain'}>{tellPriority(next.priority)}</Chip>
        {nextClock && (
          <Chip tone={readClockTone(nextClock, now)}>
            <Icon name={readClockIcon(nextClock.state)} small /> {nextClock.words}
          </Chip>
        )}
      </p>
      <Link class="next-link" href={links.ticket(next.id)} label={`Next ticket: ${words}`}>
        {words}
      </Link>
      <p class="next-why">{next.why}</p>
    </div>
  );
}

function tellPriority(priority: string | null): string {
  return priority === null ? 'No priority' : capitalise(priority);
}
