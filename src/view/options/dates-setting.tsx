import { Locked } from './choice.tsx';

type DatesSettingProps = { dates: string[]; isLocked: boolean; choose: (dates: string[]) => void };

/** Days off beyond the published bank holidays, one a line. */
export function DatesSetting({ dates, isLocked, choose }: DatesSettingProps) {
  return (
    <div class="setting">
      <label class="label" for="days-off">
        More days off
      </label>
      {isLocked && <Locked />}
      <p class="hint" id="days-off-hint">
        One on each line, such as 2026-12-29 or 29/12/2026. They do not count as working days.
      </p>
      <textarea
        id="days-off"
        rows={3}
        spellcheck={false}
        disabled={isLocked}
        aria-describedby="days-off-hint"
        value={dates.join('\n')}
        onChange={(event) => choose(readDates(event.currentTarget.value))}
      />
    </div>
  );
}

/** Dates as typed, year first or day first, as `yyyy-mm-dd` in order, each once. What is no date is left out. */
export function readDates(typed: string): string[] {
  const found = typed.split(/[\s,;]+/).flatMap((word) => readDate(word) ?? []);
  return [...new Set(found)].sort();
}

function readDate(word: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(word) ?? [];
  const iso = year === undefined ? word : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
