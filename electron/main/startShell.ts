import type { BrowserWindow } from 'electron';
import { appPage, appScheme } from './appPage.ts';
import { appAnswers, appProtocol } from './appProtocol.ts';
import { setMenu } from './applicationMenu.ts';
import { answerDesktopCalls } from './desktopCalls.ts';
import { FileDialogs } from './fileDialogs.ts';
import { guardedWindows } from './guardedWindow.ts';
import { HeldDocuments } from './heldDocuments.ts';
import { machineCalls } from './machineCalls.ts';
import { openMainWindow, showAgain } from './mainWindow.ts';
import { keepInPlace, refusePermissions } from './refusals.ts';
import type { ShellParts } from './shellParts.ts';

export interface ShellPlaces {
  /** The folder of the built window. */
  readonly renderer: string;
  /** The preload script's file. */
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  /** Where the window comes from while it is being developed. */
  readonly developmentServer?: string | undefined;
}

/** Starts the shell: one window, locked in, with the machine behind the calls of the contract. */
export async function startShell(parts: ShellParts, places: ShellPlaces): Promise<void> {
  const { app, protocol } = parts;
  if (!app.requestSingleInstanceLock()) {
    // The program that holds the lock hears of this and shows its window.
    app.quit();
    return;
  }
  const makeWindow = guardedWindows(parts.BrowserWindow);
  const page = appPage(places.developmentServer);
  const documents = new HeldDocuments();
  let main: BrowserWindow | null = null;
  const window = (): BrowserWindow => {
    if (main === null) throw new Error('There is no window yet');
    return main;
  };

  // All this must be said before Electron is ready.
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([appProtocol]);
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents, page));
  app.on('second-instance', () => {
    if (main !== null) showAgain(main);
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();

  setMenu(parts.Menu, places.platform);
  refusePermissions(parts.session);
  protocol.handle(appScheme, appAnswers(places.renderer, documents));
  const dialogs = new FileDialogs({
    dialog: parts.dialog,
    window,
    documents: () => app.getPath('documents'),
  });
  answerDesktopCalls(
    parts.ipcMain,
    machineCalls(makeWindow, dialogs, documents, places.platform),
    page,
  );
  await openMainWindow(parts, makeWindow, page, places.preload, places.platform, (opened) => {
    main = opened;
    opened.on('closed', () => {
      main = null;
    });
  });
}
