/** Whether out/ holds the built program, and whether a source was changed after it was built. */
export function buildState(root: string): 'missing' | 'stale' | 'fresh';

/** Whether the packages that a build needs have been installed. */
export function isInstalled(root: string): boolean;

/** Builds the window and the shell into out/. On failure `output` is what the build tool said. */
export function buildProgram(
  root: string,
  signal?: AbortSignal,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly output: string }>;
