/** A share against its target, in percent. */
export type MeterProps = {
  /** Accessible name. */
  name: string;
  /** 0 to 100. */
  percent: number;
  /** Percent to reach, marked on the bar. */
  target: number;
  /** What a screen reader says for the value. */
  valueText: string;
};

/** A bar with its target marked. Whether the target is met must also stand beside it in words. */
export function Meter({ name, percent, target, valueText }: MeterProps) {
  const width = Math.min(100, Math.max(0, percent));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the meter element cannot mark a target
    <div
      class={percent >= target ? 'meter good' : 'meter bad'}
      role="meter"
      aria-label={name}
      aria-valuenow={width}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={valueText}
    >
      <span class="meter-fill" style={{ width: `${width}%` }} />
      <span class="meter-target" style={{ left: `${target}%` }} />
    </div>
  );
}
