import type { BrowserWindow, BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import type { ShellParts } from './shellParts.ts';

/** What every window of the program is made with. */
export const guardedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  // Electron would fetch its dictionaries from the network.
  spellcheck: false,
} as const satisfies WebPreferences;

/** These must be said, not left to a default that another version may change. */
const said = { sandbox: true, contextIsolation: true, nodeIntegration: false } as const;

/** These must not be turned on (or off). */
const never = {
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  webSecurity: false,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
} as const;

function faultsOf(preferences: WebPreferences): string[] {
  const missing = Object.entries(said)
    .filter(([name, value]) => preferences[name as keyof typeof said] !== value)
    .map(([name, value]) => `${name} must be ${value}`);
  const open = Object.entries(never)
    .filter(([name, value]) => preferences[name as keyof typeof never] === value)
    .map(([name, value]) => `${name} must not be ${value}`);
  return [...missing, ...open];
}

/** Makes a window of the program. */
export type WindowMaker = (options: BrowserWindowConstructorOptions) => BrowserWindow;

/**
 * The only way to make a window: everything else of the shell gets this in place of Electron's constructor. It
 * throws where the page would not be locked in, also where a preference was merely left out.
 */
export function guardedWindows(Window: ShellParts['BrowserWindow']): WindowMaker {
  return (options) => {
    const faults = faultsOf(options.webPreferences ?? {});
    if (faults.length > 0) throw new Error(`This window would not be safe: ${faults.join(', ')}`);
    return new Window(options);
  };
}
