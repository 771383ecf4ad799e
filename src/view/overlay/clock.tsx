import { Chip } from '../kit/chip.tsx';
import type { ClockLine } from './overlay-types.ts';

/** Which service level applies and what is due when. Silent: it changes with the hour and must not speak each time. */
export function Clock({ lines }: { lines: ClockLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="clock" role="status" aria-label="Service levels" aria-live="off">
      {lines.map((line) => (
        <p key={`${line.words} ${line.detail}`}>
          <Chip tone={line.tone}>{line.words}</Chip>
          {line.detail !== undefined && <span> {line.detail}</span>}
        </p>
      ))}
    </div>
  );
}
