export interface ServedFolder {
  /** With a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection; resolves when the port is free again. */
  close(): Promise<void>;
}

/**
 * Where the program is served if it can be. A browser keeps data by address and port, so another port would show
 * an empty program: the same ports are tried in the same order at every start.
 */
export const preferredPorts: readonly number[];

/** Serves a built window to this computer alone, on the first of the ports that is free, else on any. */
export function serveFolder(folder: string, ports: readonly number[]): Promise<ServedFolder>;
