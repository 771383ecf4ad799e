import { Locked } from './choice.tsx';

type Pair = [from: string, to: string];
type TimesSettingProps = {
  legend: string;
  hint?: string;
  names: Pair;
  labels: Pair;
  /** `hh:mm`. */
  values: Pair;
  isLocked: boolean;
  choose: (values: Pair) => void;
};

/** Two times of day. What is no time is not taken. */
export function TimesSetting({ legend, hint, names, labels, values, isLocked, choose }: TimesSettingProps) {
  const pick = (at: 0 | 1, value: string) => {
    if (!/^\d\d:\d\d$/.test(value)) return;
    choose(at === 0 ? [value, values[1]] : [values[0], value]);
  };
  return (
    <fieldset class="setting" disabled={isLocked}>
      <legend>{legend}</legend>
      {isLocked && <Locked />}
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="times">
        {([0, 1] as const).map((at) => (
          <label key={names[at]}>
            <span>{labels[at]}</span>
            <input
              type="time"
              name={names[at]}
              value={values[at]}
              onChange={(event) => pick(at, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
