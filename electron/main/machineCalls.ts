import { basename } from 'node:path';
import { failure, success } from '#shared/base/outcome.ts';
import type { FileKind } from '#shared/desktop/contract.ts';
import type { DesktopCalls } from './desktopCalls.ts';
import type { FileDialogs } from './fileDialogs.ts';
import { fileFailure } from './fileFailure.ts';
import type { WindowMaker } from './guardedWindow.ts';
import type { HeldDocuments } from './heldDocuments.ts';
import { pdfOf, printDocument } from './printing.ts';
import { writeWhole } from './wholeFile.ts';

const pdfKinds: readonly FileKind[] = [{ name: 'PDF', extensions: ['pdf'] }];

/** Files and printing, as the window asks for them. */
export function machineCalls(
  makeWindow: WindowMaker,
  dialogs: FileDialogs,
  documents: HeldDocuments,
  platform: NodeJS.Platform,
): DesktopCalls {
  return {
    async saveFile({ suggestedName, kinds, bytes }) {
      const path = await dialogs.whereToSave(suggestedName, kinds);
      if (path === null) return failure({ kind: 'cancelled' });
      try {
        await writeWhole(path, bytes);
      } catch (error) {
        return failure(fileFailure(error, platform));
      }
      return success({ name: basename(path) });
    },

    async openFile({ kinds, maxBytes }) {
      try {
        return await dialogs.openFile(kinds, maxBytes);
      } catch (error) {
        return failure(fileFailure(error, platform));
      }
    },

    async print(request) {
      return printDocument(makeWindow, documents, request);
    },

    async savePdf({ html, suggestedName }) {
      const path = await dialogs.whereToSave(suggestedName, pdfKinds);
      if (path === null) return failure({ kind: 'cancelled' });
      const bytes = await pdfOf(makeWindow, documents, { html, title: suggestedName });
      try {
        await writeWhole(path, bytes);
      } catch (error) {
        return failure(fileFailure(error, platform));
      }
      return success({ name: basename(path) });
    },
  };
}
