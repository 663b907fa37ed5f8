import type { BrowserWindow } from 'electron';
import { placeOn, smallestWindow } from '#shared/desktop/windowPlace.ts';
import type { AppPage } from './appPage.ts';
import { guardedPreferences, type WindowMaker } from './guardedWindow.ts';
import { keepPlace, readPlace } from './keptPlace.ts';
import type { ShellParts } from './shellParts.ts';
import { zoomByKeys } from './zoom.ts';

/** Opens the program's window where it was left, and notes where it is being left. */
export async function openMainWindow(
  parts: Pick<ShellParts, 'app' | 'screen'>,
  makeWindow: WindowMaker,
  page: AppPage,
  preload: string,
  platform: NodeJS.Platform,
  opened: (window: BrowserWindow) => void,
): Promise<void> {
  const folder = parts.app.getPath('userData');
  const primary = parts.screen.getPrimaryDisplay();
  const others = parts.screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const place = placeOn(readPlace(folder), [
    primary.workArea,
    ...others.map((display) => display.workArea),
  ]);
  const window = makeWindow({
    x: place.x,
    y: place.y,
    width: place.width,
    height: place.height,
    minWidth: Math.min(smallestWindow.width, place.width),
    minHeight: Math.min(smallestWindow.height, place.height),
    // Shown when there is something to see.
    show: false,
    title: 'OVOP Office',
    webPreferences: { ...guardedPreferences, preload },
  });
  opened(window);
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize();
    else window.show();
  });
  window.on('close', () => keepPlace(folder, window));
  zoomByKeys(window.webContents, platform);
  await window.loadURL(page.url);
}

/** Brings the window before the person. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
