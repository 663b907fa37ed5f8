import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type {
  Desktop,
  FileFailure,
  FileKind,
  FileProblem,
  OpenedFile,
} from '#shared/desktop/contract.ts';
import { safeFileName } from '#shared/desktop/fileName.ts';
import { printInFrame } from './printInFrame.ts';

/** The File System Access API, which TypeScript's DOM library does not describe. */
interface SavePicker {
  (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

function savePicker(): SavePicker | null {
  const picker = (window as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  // A browser opens its dialog only shortly after a key or a click; a document may have taken longer to make.
  if (picker === undefined || !navigator.userActivation.isActive) return null;
  return picker.bind(window);
}

function endings(kind: FileKind): string[] {
  return kind.extensions.map((extension) => `.${extension}`);
}

const causes: Readonly<Record<string, FileFailure>> = {
  NoModificationAllowedError: 'in-use',
  QuotaExceededError: 'disk-full',
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'not-found',
};

/** What the browser said, as a problem that a person reads. Anything else is a fault of ours and is thrown. */
function problemOf(error: unknown): FileProblem {
  if (!(error instanceof DOMException)) throw error;
  const { name, message } = error;
  if (name === 'AbortError') return { kind: 'cancelled' };
  const cause = causes[name];
  return cause === undefined ? { kind: 'failed', message } : { kind: 'failed', message, cause };
}

/** A browser without a save dialog puts the file into its download folder, numbering names that are taken. */
function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The browser writes to a copy and swaps it in on closing: a file is whole or as it was. */
async function writeThrough(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes.slice());
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

async function chooseFile(kinds: readonly FileKind[]): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds.flatMap(endings).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** The machine as an ordinary browser tab sees it: pickers and downloads in place of dialogs. */
export const browserDesktop: Desktop = {
  shell: 'browser',

  async saveFile({ suggestedName, kinds, bytes }) {
    const name = safeFileName(suggestedName);
    const picker = savePicker();
    if (picker === null) {
      download(name, bytes);
      return success({ name });
    }
    try {
      // The dialog asks about a name that is taken.
      const handle = await picker({
        suggestedName: name,
        types: kinds.map((kind) => ({
          description: kind.name,
          accept: { 'application/octet-stream': endings(kind) },
        })),
      });
      await writeThrough(handle, bytes);
      return success({ name: handle.name });
    } catch (error) {
      return failure(problemOf(error));
    }
  },

  async openFile({ kinds, maxBytes }): Promise<Outcome<OpenedFile, FileProblem>> {
    const file = await chooseFile(kinds);
    if (file === null) return failure({ kind: 'cancelled' });
    if (file.size > maxBytes)
      return failure({ kind: 'too-large', name: file.name, bytes: file.size, maxBytes });
    try {
      return success({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      return failure(problemOf(error));
    }
  },

  async print({ html, title }) {
    await printInFrame(html, title);
    return success(null);
  },

  /** A tab can write no PDF by itself; its print dialog can. */
  async savePdf({ html, suggestedName }) {
    const name = safeFileName(suggestedName);
    await printInFrame(html, name.replace(/\.pdf$/iu, ''));
    return success({ name });
  },
};
