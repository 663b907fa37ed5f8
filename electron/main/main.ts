import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session } from 'electron';
import { startShell } from './startShell.ts';

const out = dirname(dirname(fileURLToPath(import.meta.url)));

startShell(
  { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session },
  {
    renderer: join(out, 'renderer'),
    preload: join(out, 'preload/preload.cjs'),
    platform: process.platform,
    developmentServer: app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'],
  },
).catch((error: unknown) => {
  console.error(error);
  app.exit(1);
});
