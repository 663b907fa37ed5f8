import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { FileKind, FileProblem, OpenedFile } from '#shared/desktop/contract.ts';
import { safeFileName, withExtension } from '#shared/desktop/fileName.ts';
import type { ShellParts } from './shellParts.ts';

interface DialogParts {
  readonly dialog: ShellParts['dialog'];
  /** The window in front of which the dialogs stand. */
  readonly window: () => BrowserWindow;
  /** Where the first dialog starts. */
  readonly documents: () => string;
}

function filters(kinds: readonly FileKind[]): { name: string; extensions: string[] }[] {
  return kinds.map((kind) => ({ name: kind.name, extensions: [...kind.extensions] }));
}

/** Asks where files are; begins each time in the folder that was used last. */
export class FileDialogs {
  readonly #parts: DialogParts;
  #folder: string | null = null;

  constructor(parts: DialogParts) {
    this.#parts = parts;
  }

  /** The path to write to, null where the person gave it up. A file that exists has been agreed to. */
  async whereToSave(suggestedName: string, kinds: readonly FileKind[]): Promise<string | null> {
    const { dialog, window, documents } = this.#parts;
    const extensions = kinds.flatMap((kind) => kind.extensions);
    let proposed = join(
      this.#folder ?? documents(),
      withExtension(safeFileName(suggestedName), extensions),
    );
    for (;;) {
      const answer = await dialog.showSaveDialog(window(), {
        defaultPath: proposed,
        filters: filters(kinds),
        // Windows and macOS ask about a name that is taken by themselves; Linux has to be told to.
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (answer.canceled || answer.filePath === '') return null;
      this.#folder = dirname(answer.filePath);
      const complete = withExtension(answer.filePath, extensions);
      // With its ending the name may be another file's, which the dialog has not asked about: it asks again.
      if (complete === answer.filePath || !existsSync(complete)) return complete;
      proposed = complete;
    }
  }

  /** One file, read whole where it is no larger than asked. Throws what the file system says. */
  async openFile(
    kinds: readonly FileKind[],
    maxBytes: number,
  ): Promise<Outcome<OpenedFile, FileProblem>> {
    const { dialog, window, documents } = this.#parts;
    const answer = await dialog.showOpenDialog(window(), {
      defaultPath: this.#folder ?? documents(),
      filters: filters(kinds),
      properties: ['openFile'],
    });
    const [path] = answer.filePaths;
    if (answer.canceled || path === undefined) return failure({ kind: 'cancelled' });
    this.#folder = dirname(path);
    const name = basename(path);
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > maxBytes) return failure({ kind: 'too-large', name, bytes: size, maxBytes });
      return success({ name, bytes: new Uint8Array(await file.readFile()) });
    } finally {
      await file.close();
    }
  }
}
