import type { ClockLine } from '../../queue/describe-clock.ts';
import { Chip } from '../kit/chip.tsx';
import { readClockIcon, readClockTone } from '../kit/clock-tone.ts';
import { Icon } from '../kit/icon.tsx';

type ClockProps = { lines: ClockLine[]; targets?: readonly string[] | undefined; now?: string | undefined };

/** Which service level applies and what is due when. Silent: it changes with the hour and must not speak each time. */
export function Clock({ lines, targets = [], now }: ClockProps) {
  if (lines.length + targets.length === 0) return null;
  return (
    <div class="clock" role="status" aria-label="Service levels" aria-live="off">
      {lines.map((line) => (
        <Chip key={line.level} tone={readClockTone(line, now)}>
          <Icon name={readClockIcon(line.state)} small /> {line.words}
        </Chip>
      ))}
      {targets.length > 0 && (
        <span>
          <b>Zendesk’s own targets:</b> {targets.join(', ')}
        </span>
      )}
      {lines.length > 0 && (
        <details>
          <summary>Why these dates</summary>
          {lines.map((line) => (
            <p key={line.level}>
              <b>{line.name}.</b> {line.why === '' ? '' : `${line.why}.`}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
