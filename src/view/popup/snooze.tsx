import { Button } from '../kit/button.tsx';
import { showTimeOfDay } from '../kit/show-time.ts';
import type { PopupProps } from './popup-types.ts';

/** Where notices are on: a rest from them for an hour. */
export function Snooze({ notices, now, timeZone, act }: Pick<PopupProps, 'notices' | 'now' | 'timeZone' | 'act'>) {
  if (!notices) return null;
  const { snoozedUntil } = notices;
  const isSnoozed = snoozedUntil !== undefined && snoozedUntil > now;
  return (
    <div class="snooze">
      <p role="status">
        {isSnoozed ? `Notices are off until ${showTimeOfDay(snoozedUntil, now, timeZone)}.` : 'Notices are on.'}
        {notices.isUnkept && ' Your browser could not keep your choice. Free some disk space, then try again.'}
      </p>
      <Button press={() => act({ kind: 'snooze', on: !isSnoozed })}>
        {isSnoozed ? 'Turn notices on' : 'Snooze for an hour'}
      </Button>
    </div>
  );
}
