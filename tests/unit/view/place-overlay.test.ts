import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PILL, type PlaceInput, placeOverlay, type Rect } from '../../../src/view/overlay/place-overlay.ts';

const meets = (place: { left: number; top: number; width: number; maxHeight: number }, rect: Rect) =>
  place.left < rect.right &&
  place.left + place.width > rect.left &&
  place.top < rect.bottom &&
  place.top + place.maxHeight > rect.top;

/** A Zendesk page: rail 60, fields 300, conversation, context 340 at the right, footer under the last two. */
const page = (width: number, height: number): PlaceInput => ({
  viewport: { width, height },
  composer: { left: 368, top: height - 320, right: width - 348, bottom: height - 72 },
  footer: { left: 360, top: height - 56, right: width, bottom: height },
  dock: 'right',
});

/** Whether a free spot as large as the pill exists, found by trying every place. */
function hasSpot({ viewport, composer, footer, menu }: PlaceInput): boolean {
  for (let top = 0; top + PILL.height <= viewport.height; top += 1) {
    for (let left = 0; left + PILL.width <= viewport.width; left += 1) {
      const spot = { left, top, width: PILL.width, maxHeight: PILL.height };
      if (![composer, footer, menu].some((rect) => rect && meets(spot, rect))) return true;
    }
  }
  return false;
}

describe('placeOverlay', () => {
  it('stands over the context column at 1280×720, clear of composer and Submit', () => {
    const place = placeOverlay(page(1280, 720));
    expect(place).toMatchObject({ mode: 'docked', side: 'right', right: 8, top: 60 });
    expect(place.width).toBeGreaterThanOrEqual(320);
    expect(place.left).toBeGreaterThanOrEqual(940);
    expect(place.top + place.maxHeight).toBeLessThan(664);
    expect(place.maxHeight).toBeGreaterThan(560);
  });

  it('stands over the fields, beside the rail, when docked left', () => {
    const place = placeOverlay({ ...page(1280, 720), dock: 'left' });
    expect(place).toMatchObject({ mode: 'docked', side: 'left', left: 68 });
    expect(place.left + place.width).toBeLessThan(368);
  });

  it('goes to the other side when there is no room on its own', () => {
    const composer = { left: 400, top: 40, right: 1280, bottom: 660 };
    expect(placeOverlay({ ...page(1280, 720), composer }).side).toBe('left');
  });

  it('stands above a composer that leaves no column free', () => {
    const composer = { left: 60, top: 500, right: 1000, bottom: 640 };
    const place = placeOverlay({ viewport: { width: 1000, height: 720 }, composer, dock: 'right' });
    expect(place).toMatchObject({ mode: 'docked', width: 344 });
    expect(place.top + place.maxHeight).toBeLessThan(500);
  });

  it.each([
    ['320 px', { width: 320, height: 640 }],
    ['1280×720 at 400 %', { width: 320, height: 180 }],
  ])('is a sheet over the whole width at %s', (_name, viewport) => {
    const place = placeOverlay({ viewport, dock: 'right' });
    expect(place).toMatchObject({ mode: 'sheet', left: 8, top: 8, width: 304 });
  });

  it('is a sheet where a column would be too low to read in', () => {
    const composer = { left: 0, top: 268, right: 1000, bottom: 720 };
    const place = placeOverlay({ viewport: { width: 1000, height: 720 }, composer, dock: 'right' });
    expect(place).toMatchObject({ mode: 'sheet', left: 8, width: 984 });
  });

  it('is a pill when the composer leaves only a little', () => {
    const composer = { left: 0, top: 90, right: 320, bottom: 500 };
    const place = placeOverlay({ viewport: { width: 320, height: 500 }, composer, dock: 'right' });
    expect(place.mode).toBe('pill');
    expect(meets(place, composer)).toBe(false);
  });

  it('is a pill at the top when nothing is free at all', () => {
    const composer = { left: 0, top: 0, right: 320, bottom: 500 };
    const place = placeOverlay({ viewport: { width: 320, height: 500 }, composer, dock: 'right' });
    expect(place).toMatchObject({ mode: 'pill', top: 0 });
  });

  const rect = (width: number, height: number) =>
    fc
      .tuple(
        fc.integer({ min: -50, max: width }),
        fc.integer({ min: -50, max: height }),
        fc.integer({ min: 1, max: width }),
        fc.integer({ min: 1, max: height }),
      )
      .map(([left, top, w, h]): Rect => ({ left, top, right: left + w, bottom: top + h }));

  const input = fc
    .record({ width: fc.integer({ min: 320, max: 1920 }), height: fc.integer({ min: 180, max: 1080 }) })
    .chain((viewport) =>
      fc.record({
        viewport: fc.constant(viewport),
        composer: fc.option(rect(viewport.width, viewport.height), { nil: undefined }),
        footer: fc.option(rect(viewport.width, viewport.height), { nil: undefined }),
        menu: fc.option(rect(viewport.width, viewport.height), { nil: undefined }),
        shown: fc.option(rect(viewport.width, viewport.height), { nil: undefined }),
        dock: fc.constantFrom<'left' | 'right'>('left', 'right'),
      }),
    );

  it('makes room for the open Submit menu at 1280×720 on its own side, and moves for no menu it does not cover', () => {
    const menu = { left: 1050, top: 440, right: 1270, bottom: 660 };
    const place = placeOverlay({ ...page(1280, 720), menu });
    expect(place).toMatchObject({ mode: 'docked', side: 'right', top: 60 });
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(menu.top);
    const elsewhere = { left: 400, top: 300, right: 600, bottom: 380 };
    expect(placeOverlay({ ...page(1280, 720), menu: elsewhere })).toEqual(placeOverlay(page(1280, 720)));
  });

  it('steps aside for a control that is shown, and stays readable where there is no room beside it', () => {
    const shown = { left: 1000, top: 200, right: 1240, bottom: 240 };
    expect(placeOverlay(page(1280, 720))).toMatchObject({ mode: 'docked', side: 'right' });
    const aside = placeOverlay({ ...page(1280, 720), shown });
    expect(aside.mode).toBe('docked');
    expect(meets(aside, shown)).toBe(false);
    const everywhere = { left: 0, top: 0, right: 1280, bottom: 720 };
    expect(placeOverlay({ ...page(1280, 720), shown: everywhere })).toEqual(placeOverlay(page(1280, 720)));
  });

  it('never covers composer, footer or an open menu while there is a spot for a pill', () => {
    fc.assert(
      fc.property(input, (page) => {
        const place = placeOverlay(page);
        const covers = [page.composer, page.footer, page.menu].some((rect) => rect && meets(place, rect));
        return !covers || !hasSpot(page);
      }),
      { numRuns: 400 },
    );
  });

  it('always lies inside the viewport, and its edges agree', () => {
    fc.assert(
      fc.property(input, (page) => {
        const place = placeOverlay(page);
        const { width, height } = page.viewport;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width + place.right).toBe(width);
        expect(place.right).toBeGreaterThanOrEqual(0);
        expect(place.top + place.maxHeight).toBeLessThanOrEqual(height);
      }),
    );
  });
});
