import type { Desktop } from './contract.ts';

/** What the window can ask of the machine. */
export type DesktopCall = Exclude<keyof Desktop, 'shell'>;

/** The names under which the calls travel between the window and Electron's main process. */
export const desktopChannels = {
  saveFile: 'desktop:save-file',
  openFile: 'desktop:open-file',
  print: 'desktop:print',
  savePdf: 'desktop:save-pdf',
} as const satisfies Record<DesktopCall, string>;
