/** Below this relative luminance a background counts as dark (`agent-page-hooks.md` section 5). */
const DARK_BELOW = 0.3;

/**
 * The theme in force: `html[data-theme]`; without it the brightness of the body's background; where that is
 * transparent too, what the system prefers.
 *
 * @param prefersDark whether the system asks for dark
 */
export function readTheme(document: Document, prefersDark: boolean): 'light' | 'dark' {
  const named = document.documentElement.getAttribute('data-theme');
  if (named === 'light' || named === 'dark') return named;
  const luminance = named === 'system' ? undefined : readLuminance(document);
  const isDark = luminance === undefined ? prefersDark : luminance < DARK_BELOW;
  return isDark ? 'dark' : 'light';
}

/** 0 to 1, WCAG's relative luminance; undefined for a transparent background or an unknown notation. */
function readLuminance(document: Document): number | undefined {
  const body = document.body as HTMLElement | null;
  const background = body && document.defaultView?.getComputedStyle(body).backgroundColor;
  const match = /^rgba?\(([^)]+)\)$/.exec(background ?? '');
  const [red, green, blue, alpha = 1] = (match?.[1] ?? '').split(/[\s,/]+/).map(Number.parseFloat);
  if (red === undefined || green === undefined || blue === undefined || !(alpha > 0.5)) return undefined;
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
