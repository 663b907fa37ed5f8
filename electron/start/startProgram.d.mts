import type { ElectronEnd } from './electronProcess.d.mts';
import type { ServedFolder } from './server.d.mts';

/** What starting needs of the computer. */
export interface Machine {
  readonly hasDisplay: boolean;
  /** Aborted when the person ends the start. */
  readonly signal: AbortSignal;
  /** Resolves at the same moment. */
  readonly stopped: Promise<void>;
  say(...lines: readonly string[]): void;
  isInstalled(): boolean;
  buildState(): 'missing' | 'stale' | 'fresh';
  build(): Promise<{ readonly ok: true } | { readonly ok: false; readonly output: string }>;
  findElectron(): string | null;
  fetchElectron(): Promise<void>;
  openElectron(program: string): Promise<ElectronEnd>;
  serve(ports: readonly number[]): Promise<ServedFolder>;
  openBrowser(url: string): void;
}

/**
 * Builds the program if needed and opens it: in Electron, else in the browser. Resolves with the exit code once
 * the person has closed or ended it.
 */
export function startProgram(machine: Machine): Promise<number>;
