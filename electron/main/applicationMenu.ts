import type { MenuItemConstructorOptions } from 'electron';
import type { ShellParts } from './shellParts.ts';

/**
 * macOS needs a menu for copying and quitting to have keys. Undo and redo are left out of it: a menu would take
 * Ctrl+Z before the window sees it, and undo belongs to the window.
 */
const macMenu: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  {
    role: 'editMenu',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  },
  { role: 'windowMenu' },
];

/** No menu, except where the system cannot do without. */
export function setMenu(menu: ShellParts['Menu'], platform: NodeJS.Platform): void {
  menu.setApplicationMenu(platform === 'darwin' ? menu.buildFromTemplate(macMenu) : null);
}
