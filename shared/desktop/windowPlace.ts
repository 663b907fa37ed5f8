import { z } from 'zod';

/** In pixels of the whole desktop, scaled as the display says. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace extends Rectangle {
  readonly maximized: boolean;
}

/** The place as it is kept between two runs. */
export const windowPlaceSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
}) satisfies z.ZodType<WindowPlace>;

/** The layout holds down to this size. */
export const smallestWindow = { width: 1024, height: 700 } as const;

const firstSize = { width: 1280, height: 800 };

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function within(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}

/**
 * Where the window opens: where it was left, moved and shrunk until it lies on a display that is still there; the
 * first time, or when its display is gone, in the middle of the first work area.
 */
export function placeOn(
  kept: WindowPlace | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): WindowPlace {
  const [primary] = workAreas;
  const shown = kept === null ? [] : workAreas.filter((area) => overlap(kept, area) > 0);
  if (kept === null || shown.length === 0) {
    const width = Math.min(firstSize.width, primary.width);
    const height = Math.min(firstSize.height, primary.height);
    return {
      x: primary.x + Math.floor((primary.width - width) / 2),
      y: primary.y + Math.floor((primary.height - height) / 2),
      width,
      height,
      maximized: kept?.maximized ?? false,
    };
  }
  const area = shown.reduce((best, next) =>
    overlap(kept, next) > overlap(kept, best) ? next : best,
  );
  const width = Math.min(Math.max(kept.width, smallestWindow.width), area.width);
  const height = Math.min(Math.max(kept.height, smallestWindow.height), area.height);
  return {
    x: within(kept.x, area.x, area.x + area.width - width),
    y: within(kept.y, area.y, area.y + area.height - height),
    width,
    height,
    maximized: kept.maximized,
  };
}
