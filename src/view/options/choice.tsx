import type { ComponentChildren } from 'preact';
import { Icon } from '../kit/icon.tsx';

/** Words beside every setting that policy has set. */
export function Locked() {
  return (
    <p class="locked">
      <Icon name="lock" /> Set by your organisation
    </p>
  );
}

type ChoiceProps<T extends string> = {
  legend: string;
  hint?: string;
  name: string;
  value: T;
  choices: { value: T; label: string }[];
  isLocked: boolean;
  choose: (value: T) => void;
  children?: ComponentChildren;
};

/** One setting with a few values, as radio buttons; locked ones stay readable. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, hint, name, value, choices, isLocked, choose, children } = props;
  return (
    <fieldset class="setting" disabled={isLocked}>
      <legend>{legend}</legend>
      {isLocked && <Locked />}
      {hint !== undefined && <p class="hint">{hint}</p>}
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={choice.value === value} onChange={() => choose(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
