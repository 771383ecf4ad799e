import type { Busy } from '../../queue/figures-types.ts';
import { Icon } from '../kit/icon.tsx';

/** Says, with the numbers, when more waits than usual, and whom to tell (`domain.md` A1). Nothing on other days. */
export function BusyNotice({ busy }: { busy: Busy | undefined }) {
  if (!busy?.isBusy) return null;
  const { waiting, usual, days } = busy;
  return (
    <div class="busy">
      <p>
        <Icon name="warning" /> <b>Busier than usual.</b> {waiting} tickets wait in your groups; {usual} is usual. Talk
        to the delivery manager.
      </p>
      <details class="defined">
        <summary>How this is counted</summary>
        <p>
          High tickets and tickets to triage, now, against the middle one of the last {days} days this browser has seen.
          Busy is half as many again, and at least 5 more.
        </p>
      </details>
    </div>
  );
}
