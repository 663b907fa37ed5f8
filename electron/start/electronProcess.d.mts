/** Why Electron ended at once, read out of what it printed; part of a sentence. */
export function causeOf(output: string): string;

export type ElectronEnd =
  | { readonly kind: 'closed' }
  | { readonly kind: 'not-started'; readonly cause: string }
  | { readonly kind: 'broke-down' };

/** Runs the program in Electron until its window is closed or the signal ends it. */
export function openElectron(
  program: string,
  root: string,
  options: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly signal?: AbortSignal;
  },
): Promise<ElectronEnd>;
