import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Desktop, FileKind, FileProblem, OpenedFile } from '#shared/desktop/contract.ts';

/** The File System Access API, which TypeScript's DOM library does not describe. */
interface SavePicker {
  (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

function savePicker(): SavePicker | null {
  const picker = (window as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  return picker === undefined ? null : picker.bind(window);
}

function pickerTypes(
  kinds: readonly FileKind[],
): { description: string; accept: Record<string, string[]> }[] {
  return kinds.map((kind) => ({
    description: kind.name,
    accept: { 'application/octet-stream': kind.extensions.map((extension) => `.${extension}`) },
  }));
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof DOMException)
    return error.name === 'AbortError'
      ? { kind: 'cancelled' }
      : { kind: 'failed', message: error.message };
  throw error;
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

async function chooseFile(kinds: readonly FileKind[]): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds
    .flatMap((kind) => kind.extensions.map((extension) => `.${extension}`))
    .join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Prints a whole document from a frame of its own, so that the window's styles do not reach it. */
async function printInFrame(html: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const inner = frame.contentWindow;
  if (inner === null) throw new Error('The print frame has no window');
  inner.document.title = title;
  await inner.document.fonts.ready;
  inner.addEventListener('afterprint', () => frame.remove(), { once: true });
  inner.print();
}

/** The machine as an ordinary browser tab sees it: pickers and downloads in place of dialogs. */
export const browserDesktop: Desktop = {
  shell: 'browser',

  async saveFile({ suggestedName, kinds, bytes }) {
    const picker = savePicker();
    if (picker === null) {
      download(suggestedName, bytes);
      return success({ name: suggestedName });
    }
    try {
      const handle = await picker({ suggestedName, types: pickerTypes(kinds) });
      // The browser writes to a copy and swaps it in on close: a file is whole or as it was.
      const stream = await handle.createWritable();
      await stream.write(bytes.slice());
      await stream.close();
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

  async savePdf({ html, suggestedName }) {
    await printInFrame(html, suggestedName);
    return success({ name: suggestedName });
  },
};
