import type { Outcome } from '../base/outcome.ts';

/** A kind of file a dialog offers. */
export interface FileKind {
  /** Shown in the dialog, in the window's language. */
  readonly name: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
}

/** Why a file could not be read or written, where the machine says so. */
export type FileFailure = 'in-use' | 'disk-full' | 'not-allowed' | 'not-found';

export type FileProblem =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      /** What the machine said, in its own words. */
      readonly message: string;
      readonly cause?: FileFailure;
    }
  | {
      readonly kind: 'too-large';
      readonly name: string;
      readonly bytes: number;
      readonly maxBytes: number;
    };

interface SaveRequest {
  /** A file name, no folder. A name that is already taken asks (the dialog does). */
  readonly suggestedName: string;
  readonly kinds: readonly FileKind[];
  readonly bytes: Uint8Array;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The one contract between the window and the machine. Electron's preload and the browser tab each implement
 * it; the window knows no other way out.
 */
export interface Desktop {
  readonly shell: 'electron' | 'browser';
  /** Asks where to save and writes the whole file, or nothing. */
  saveFile(request: SaveRequest): Promise<Outcome<{ readonly name: string }, FileProblem>>;
  /** Asks for one file and reads it, at most `maxBytes`. */
  openFile(request: {
    readonly kinds: readonly FileKind[];
    readonly maxBytes: number;
  }): Promise<Outcome<OpenedFile, FileProblem>>;
  /** Prints a whole HTML document through Chromium. */
  print(request: {
    readonly html: string;
    readonly title: string;
  }): Promise<Outcome<null, FileProblem>>;
  /** Writes a PDF of a whole HTML document; where the shell cannot, it prints instead. */
  savePdf(request: {
    readonly html: string;
    readonly suggestedName: string;
  }): Promise<Outcome<{ readonly name: string }, FileProblem>>;
}
