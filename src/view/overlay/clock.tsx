import type { ClockLine } from '../../queue/describe-clock.ts';
import { Chip } from '../kit/chip.tsx';
import { readClockIcon, readClockTone } from '../kit/clock-tone.ts';
import { Icon } from '../kit/icon.tsx';

/** Which service level applies and what is due when. Silent: it changes with the hour and must not speak each time. */
export function Clock({ lines, now }: { lines: ClockLine[]; now?: string | undefined }) {
  if (lines.length === 0) return null;
  return (
    <div class="clock" role="status" aria-label="Service levels" aria-live="off">
      {lines.map((line) => (
        <Chip key={line.level} tone={readClockTone(line, now)}>
          <Icon name={readClockIcon(line.state)} small /> {line.words}
        </Chip>
      ))}
      <details>
        <summary>Why these dates</summary>
        {lines.map((line) => (
          <p key={line.level}>
            <b>{line.name}.</b> {line.why === '' ? '' : `${line.why}.`}
          </p>
        ))}
      </details>
    </div>
  );
}
