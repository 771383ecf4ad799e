import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import { showTimeOfDay } from '../kit/show-time.ts';
import type { DoneEnding } from './overlay-types.ts';

type DoneProps = {
  done: DoneEnding;
  next: { id: number; url: string; why: string } | undefined;
  now?: string | undefined;
  timeZone?: string | undefined;
};

/** What was carried out on this ticket and when, and the ticket to take next. */
export function DoneLine({ done, next, now, timeZone }: DoneProps) {
  return (
    <div class="finished" role="status">
      <Icon name="check" />
      <p>
        <b>Done: {done.title}</b>, {showTimeOfDay(done.at, now, timeZone)}.{' '}
        {next !== undefined && (
          <>
            <Link href={next.url}>Next ticket: #{next.id}</Link>, {next.why}.
          </>
        )}
      </p>
    </div>
  );
}
