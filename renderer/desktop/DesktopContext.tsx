import { createContext, use } from 'react';
import type { Desktop } from '#shared/desktop/contract.ts';

/** The machine under the window: Electron's, or the browser tab's. */
export const DesktopContext = createContext<Desktop | null>(null);

export function useDesktop(): Desktop {
  const desktop = use(DesktopContext);
  if (desktop === null) throw new Error('useDesktop outside its provider');
  return desktop;
}
