/*
 * Icon shapes from Zendesk Garden svg-icons 8.4.0, 16 px, stroke style. Copyright Zendesk, Inc., Apache License 2.0.
 * Drawn as elements, never as markup text.
 */
const round = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const dot = { r: '1', fill: 'currentColor' } as const;

const shapes = {
  check: () => <path {...round} stroke-width="1.5" d="M3 9l3 3 7-7" />,
  person: () => (
    <g {...round}>
      <circle cx="8" cy="5" r="3.5" />
      <path d="M2.5 15.5c.3-2.8 2.6-5 5.5-5s5.2 2.2 5.5 5" />
    </g>
  ),
  warning: () => (
    <>
      <path
        {...round}
        d="M.88 13.77L7.06 1.86c.19-.36.7-.36.89 0l6.18 11.91c.17.33-.07.73-.44.73H1.32c-.37 0-.61-.4-.44-.73zM7.5 6v3.5"
      />
      <circle {...dot} cx="7.5" cy="12" />
    </>
  ),
  error: () => (
    <>
      <circle {...round} cx="7.5" cy="8.5" r="7" />
      <path {...round} d="M7.5 4.5V9" />
      <circle {...dot} cx="7.5" cy="12" />
    </>
  ),
  info: () => (
    <>
      <circle {...round} cx="7.5" cy="8.5" r="7" />
      <path {...round} d="M7.5 12.5V8" />
      <circle {...dot} cx="7.5" cy="5" />
    </>
  ),
  reload: () => (
    <path
      {...round}
      d="M13.1 12c-1.2 1.5-3 2.5-5.1 2.5-3.6 0-6.5-2.9-6.5-6.5S4.4 1.5 8 1.5c2.2 0 4.1 1.1 5.3 2.7m.2-3.7V4c0 .3-.2.5-.5.5H9.5"
    />
  ),
  clock: () => (
    <g {...round}>
      <circle cx="8" cy="8" r="7.5" />
      <path d="M7.5 3v5.5H11" />
    </g>
  ),
  lock: () => (
    <g {...round}>
      <rect width="11" height="8" x="2.5" y="7.5" rx=".5" ry=".5" />
      <path d="M4.5 7.5V4a3.5 3.5 0 017 0v3.5" />
    </g>
  ),
  signpost: () => (
    <>
      <path
        {...round}
        d="M12.293 9.5H2a.5.5 0 01-.5-.5V4a.5.5 0 01.5-.5h10.293a.5.5 0 01.354.146l2.5 2.5a.5.5 0 010 .707l-2.5 2.5a.5.5 0 01-.354.147z"
      />
      <path fill="currentColor" d="M7 0h2v2H7zm0 11h2v5H7z" />
    </>
  ),
  email: () => (
    <g {...round}>
      <rect width="15" height="11" x=".5" y="2.5" rx="1" ry="1" />
      <path d="M1 3.5l7 6.5 7-6.5" />
    </g>
  ),
  minimise: () => <path {...round} d="M3 8.5h10" />,
  'dock-left': () => <path {...round} d="M1 8.5h14.5m-10-5L.9 8.1c-.2.2-.2.5 0 .7l4.6 4.6" />,
  'dock-right': () => <path {...round} d="M15 8.5H.5m10-5l4.6 4.6c.2.2.2.5 0 .7l-4.6 4.6" />,
  flow: () => (
    <g {...round}>
      <rect width="6" height="4" x="5" y=".5" rx=".5" />
      <rect width="6" height="4" x=".5" y="11.5" rx=".5" />
      <rect width="6" height="4" x="9.5" y="11.5" rx=".5" />
      <path d="M8 4.5V8m-4.5 3.5V8h9v3.5" />
    </g>
  ),
  expand: () => <path {...round} d="M3 6l5 4.5L13 6" />,
} as const;

/** The icons there are. */
export type IconName = keyof typeof shapes;

/** One 16 px icon in the colour of its text; decoration only, so it is hidden from screen readers. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  const Shape = shapes[name];
  return (
    <svg class={small ? 'icon small' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Shape />
    </svg>
  );
}
