type Environment = Readonly<Record<string, string | undefined>>;

/** Where Electron's program file is, or null while it has not been fetched. */
export function findElectron(root: string, environment: Environment): string | null;

/**
 * Runs Electron's own install script once. Whether it worked is seen by looking for the program file afterwards;
 * why it did not is no matter. It is given up when nothing has arrived for `tries` looks, `interval`
 * milliseconds apart: a slow line may take its time, a dead one may not.
 */
export function fetchElectron(
  root: string,
  options: {
    readonly environment: Environment;
    readonly signal?: AbortSignal;
    readonly patience: { readonly tries: number; readonly interval: number };
    readonly say: (line: string) => void;
  },
): Promise<void>;
