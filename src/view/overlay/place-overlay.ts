/*
 * Guarantee: as long as there is a free spot as large as the pill, the rectangle (left, top, width, maxHeight) never
 * meets the composer, the footer with Submit or an open menu. Held by a property test.
 */

/** A rectangle in CSS px of the viewport, as `getBoundingClientRect` tells it. */
export type Rect = { left: number; top: number; right: number; bottom: number };

/** Sizes and places in CSS pixels of the window. */
export type PlaceInput = {
  /** Without scroll bars. */
  viewport: { width: number; height: number };
  composer?: Rect | undefined;
  /** The bar with Submit. */
  footer?: Rect | undefined;
  /** A menu of the page's that is open: it goes soon, so room is made for it only where it would be covered. */
  menu?: Rect | undefined;
  /** A control of the page's that the guide speaks of: room is made for it where the guide stays readable. */
  shown?: Rect | undefined;
  dock: 'left' | 'right';
};

/** Where the overlay may be. `left` and `right` are distances from the viewport's edges; all in CSS px. */
export type Placement = {
  mode: 'docked' | 'sheet' | 'pill';
  side: 'left' | 'right';
  left: number;
  right: number;
  top: number;
  width: number;
  maxHeight: number;
};

type Box = { left: number; top: number; width: number; height: number };

const GAP = 8;
/** Zendesk's product rail, left of everything, and its tab strip, above everything. */
const RAIL = 60;
const STRIP = 60;
const WIDEST = 344;
const NARROWEST = 280;
/** Below this width the page itself is one column: the overlay becomes a sheet. */
const SHEET_BELOW = 700;
const LOWEST_DOCKED = 260;
const LOWEST_SHEET = 150;
/** Share of the window a sheet takes at most, so that the page below it stays in sight. */
const SHEET_SHARE = 0.7;
/** Size of the collapsed guide, in CSS pixels. */
export const PILL = { width: 200, height: 36 };

/** Finds room for the overlay: docked, on the other side, as a sheet at the top, or as a pill. Pure. */
export function placeOverlay({ menu, shown, ...input }: PlaceInput): Placement {
  const calm = placeAmong(input, []);
  const place = isCovered(menu, calm) ? placeAmong(input, [menu]) : calm;
  const clear = isCovered(shown, place) ? placeAmong(input, [menu, shown]) : place;
  return clear.mode === 'pill' ? place : clear;
}

function isCovered(rect: Rect | undefined, { left, top, width, maxHeight }: Placement): rect is Rect {
  return rect !== undefined && meets({ left, top, width, height: maxHeight }, rect);
}

function placeAmong({ viewport, composer, footer, dock }: PlaceInput, passing: (Rect | undefined)[]): Placement {
  const taken = [composer, footer, ...passing].filter((rect) => rect !== undefined && hasArea(rect)) as Rect[];
  const other = dock === 'right' ? 'left' : 'right';
  const box =
    viewport.width < SHEET_BELOW ? undefined : (dockBox(viewport, taken, dock) ?? dockBox(viewport, taken, other));
  if (box) return place('docked', box, viewport, dock);
  const sheet = sheetBox(viewport, taken);
  if (sheet) return place('sheet', sheet, viewport, dock);
  return place('pill', pillBox(viewport, taken, dock), viewport, dock);
}

/** The tallest column at that side: the full width, or what is left beside something taken; of equals, the wider. */
function dockBox(viewport: PlaceInput['viewport'], taken: Rect[], dock: 'left' | 'right'): Box | undefined {
  const inner = dock === 'right' ? viewport.width - GAP : RAIL + GAP;
  const rooms = taken.map((rect) => (dock === 'right' ? inner - rect.right : rect.left - inner) - GAP);
  const widths = [WIDEST, ...rooms.filter((room) => room >= NARROWEST && room < WIDEST)];
  return widths
    .map((width) =>
      fall({ left: dock === 'right' ? inner - width : inner, top: STRIP, width, height: 0 }, viewport, taken),
    )
    .filter((box) => box.height >= LOWEST_DOCKED)
    .sort((a, b) => b.height - a.height || b.width - a.width)[0];
}

function sheetBox(viewport: PlaceInput['viewport'], taken: Rect[]): Box | undefined {
  const width = viewport.width - 2 * GAP;
  const box = fall({ left: GAP, top: GAP, width, height: 0 }, viewport, taken);
  return box.height >= LOWEST_SHEET
    ? { ...box, height: Math.min(box.height, Math.max(LOWEST_SHEET, viewport.height * SHEET_SHARE)) }
    : undefined;
}

/** The box as tall as it can be before it meets something taken or the lower edge. */
function fall(box: Box, viewport: PlaceInput['viewport'], taken: Rect[]): Box {
  const floors = taken
    .filter((rect) => rect.left < box.left + box.width && rect.right > box.left && rect.bottom > box.top)
    .map((rect) => rect.top - GAP);
  return { ...box, height: Math.max(0, Math.min(viewport.height - GAP, ...floors) - box.top) };
}

/** A free spot lies against an edge of the viewport or of something taken, so only those need a look. */
function pillBox(viewport: PlaceInput['viewport'], taken: Rect[], dock: 'left' | 'right'): Box {
  const width = Math.min(PILL.width, viewport.width);
  const height = Math.min(PILL.height, viewport.height);
  const last = { left: viewport.width - width, top: viewport.height - height };
  const lefts = [0, last.left, ...taken.flatMap((rect) => [rect.left - width, rect.right])];
  const tops = [0, last.top, ...taken.flatMap((rect) => [rect.top - height, rect.bottom])];
  const toSide = (left: number) => (dock === 'right' ? last.left - left : left);
  const spots = tops
    .flatMap((top) => lefts.map((left) => ({ left, top, width, height })))
    .filter((box) => box.left >= 0 && box.left <= last.left && box.top >= 0 && box.top <= last.top)
    .filter((box) => !taken.some((rect) => meets(box, rect)))
    .sort((a, b) => a.top - b.top || toSide(a.left) - toSide(b.left));
  return spots[0] ?? { left: dock === 'right' ? last.left : 0, top: 0, width, height };
}

function meets(box: Box, rect: Rect): boolean {
  return (
    box.left < rect.right &&
    box.left + box.width > rect.left &&
    box.top < rect.bottom &&
    box.top + box.height > rect.top
  );
}

function hasArea(rect: Rect): boolean {
  return rect.right > rect.left && rect.bottom > rect.top;
}

function place(mode: Placement['mode'], box: Box, viewport: PlaceInput['viewport'], dock: 'left' | 'right'): Placement {
  const right = viewport.width - box.left - box.width;
  const side = mode === 'docked' ? (box.left < right ? 'left' : 'right') : dock;
  return { mode, side, left: box.left, right, top: box.top, width: box.width, maxHeight: box.height };
}
