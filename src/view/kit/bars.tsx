/** `label` stands under the bar; `long`, where the label is short for it, in the table. */
export type Bar = { label: string; long?: string; value: number; stressed?: boolean };

/** A small bar chart with its numbers written out. */
export type BarsProps = {
  /** Names the table and the column of labels. */
  caption: string;
  column: string;
  bars: Bar[];
};

const WIDTH = 180;
const TOP = 14;
const HEIGHT = 44;

/** Small columns for the eye, the same numbers as a table for a screen reader. */
export function Bars({ caption, column, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <div class="bars">
      <svg viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 16}`} aria-hidden="true" focusable="false">
        {bars.map((bar, index) => {
          const height = bar.value === 0 ? 1 : Math.max(3, (bar.value / most) * HEIGHT);
          const middle = index * step + step / 2;
          return (
            <g key={bar.label}>
              <text class="bar-value" x={middle} y={TOP + HEIGHT - height - 4}>
                {bar.value}
              </text>
              <rect
                class={bar.stressed ? 'bar stressed' : 'bar'}
                x={index * step + 3}
                y={TOP + HEIGHT - height}
                width={step - 6}
                height={height}
              />
              <text class="bar-label" x={middle} y={TOP + HEIGHT + 12}>
                {bar.label}
              </text>
            </g>
          );
        })}
      </svg>
      <div class="vh">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col">Tickets</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.long ?? bar.label}</th>
                <td>{bar.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
