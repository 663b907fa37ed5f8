import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOn, type Rectangle } from '#shared/desktop/windowPlace.ts';

const screen: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const beside: Rectangle = { x: 1920, y: 0, width: 1366, height: 728 };
const left = { x: 200, y: 100, width: 1400, height: 900, maximized: false };

describe('where the window opens', () => {
  it('is the middle of the first display the first time', () => {
    expect(placeOn(null, [screen])).toEqual({
      x: 320,
      y: 120,
      width: 1280,
      height: 800,
      maximized: false,
    });
  });

  it('is where it was left', () => {
    expect(placeOn(left, [screen])).toEqual(left);
    expect(
      placeOn({ ...left, x: 2000, width: 1100, height: 700, y: 10 }, [screen, beside]),
    ).toEqual({ x: 2000, y: 10, width: 1100, height: 700, maximized: false });
  });

  it('is the middle again when its display is gone, still maximised', () => {
    expect(placeOn({ ...left, x: 2500, maximized: true }, [screen])).toMatchObject({
      x: 320,
      maximized: true,
    });
  });

  it('is wholly on one display, as large as the layout needs where the display allows it', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 6000 }),
      maximized: fc.boolean(),
    });
    const areas = [screen, beside] as const;
    fc.assert(
      fc.property(fc.option(rectangle), (kept) => {
        const place = placeOn(kept, areas);
        const holds = (area: Rectangle): boolean =>
          place.x >= area.x &&
          place.y >= area.y &&
          place.x + place.width <= area.x + area.width &&
          place.y + place.height <= area.y + area.height;
        expect(areas.some(holds)).toBe(true);
        expect(place.width).toBeGreaterThanOrEqual(1024);
        expect(place.height).toBeGreaterThanOrEqual(700);
      }),
    );
  });
});
