import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { windowPlaceSchema, type WindowPlace } from '#shared/desktop/windowPlace.ts';
import { writeWholeNow } from './wholeFile.ts';

const fileName = 'window-place.json';

/** Where the window was left, null where that is not known; a damaged note is as good as none. */
export function readPlace(folder: string): WindowPlace | null {
  try {
    const parsed = windowPlaceSchema.safeParse(
      JSON.parse(readFileSync(join(folder, fileName), 'utf8')),
    );
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** Notes where the window is being left. */
export function keepPlace(
  folder: string,
  window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>,
): void {
  const { x, y, width, height } = window.getNormalBounds();
  const place: WindowPlace = { x, y, width, height, maximized: window.isMaximized() };
  try {
    writeWholeNow(join(folder, fileName), JSON.stringify(place));
  } catch (error) {
    // A full or locked disk must not keep the window from closing; it will open in the middle next time.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
