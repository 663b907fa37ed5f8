import type { Desktop } from '#shared/desktop/contract.ts';
import { browserDesktop } from './browserDesktop.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload script; absent in a browser tab. */
    readonly desktop?: Desktop;
  }
}

/** The machine under this window. */
export function findDesktop(): Desktop {
  return window.desktop ?? browserDesktop;
}
