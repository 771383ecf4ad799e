import type { ComponentChildren } from 'preact';

/** A button; its name begins with what is seen on it. */
export type ButtonProps = {
  /** `tool` is a square with an icon and needs `label`. */
  look?: 'plain' | 'primary' | 'quiet' | 'tool';
  /** Accessible name where the visible words are not the whole name. */
  label?: string;
  describedBy?: string;
  expanded?: boolean;
  disabled?: boolean;
  /** Does nothing for now but keeps its focus. */
  busy?: boolean;
  /** For what cannot be taken back: the second of two quick clicks at one place may be meant for what stood there before. */
  single?: boolean;
  class?: string;
  press: () => void;
  children: ComponentChildren;
};

/** A button that never submits a form of the page around it. At least 28 px high. */
export function Button({
  look = 'plain',
  label,
  describedBy,
  expanded,
  disabled,
  busy,
  single,
  press,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      class={['button', look, rest.class].filter(Boolean).join(' ')}
      aria-label={label}
      title={look === 'tool' ? label : undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-disabled={busy ? true : undefined}
      disabled={disabled}
      onClick={({ detail }) => busy || (single && detail > 1) || press()}
    >
      {children}
    </button>
  );
}
