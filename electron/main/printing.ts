import type { WebContents } from 'electron';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { FileProblem } from '#shared/desktop/contract.ts';
import { guardedPreferences, type WindowMaker } from './guardedWindow.ts';
import type { HeldDocuments } from './heldDocuments.ts';

/** Shows a document in a hidden window that runs no script, and closes it when `work` is done. */
async function inHiddenWindow<T>(
  makeWindow: WindowMaker,
  documents: HeldDocuments,
  html: string,
  title: string,
  work: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const held = documents.hold(html);
  const window = makeWindow({
    show: false,
    title,
    webPreferences: { ...guardedPreferences, javascript: false },
  });
  try {
    await window.loadURL(held.url);
    return await work(window.webContents);
  } finally {
    window.destroy();
    held.release();
  }
}

/** Puts the system's print dialog before the person. */
export async function printDocument(
  makeWindow: WindowMaker,
  documents: HeldDocuments,
  { html, title }: { readonly html: string; readonly title: string },
): Promise<Outcome<null, FileProblem>> {
  return inHiddenWindow(
    makeWindow,
    documents,
    html,
    title,
    async (contents) =>
      new Promise<Outcome<null, FileProblem>>((resolve) => {
        contents.print({ silent: false, printBackground: true }, (printed, reason) => {
          if (printed) resolve(success(null));
          else if (/cancel/iu.test(reason)) resolve(failure({ kind: 'cancelled' }));
          else resolve(failure({ kind: 'failed', message: reason }));
        });
      }),
  );
}

/** The document as a PDF, on the paper that its own style sheet states. */
export async function pdfOf(
  makeWindow: WindowMaker,
  documents: HeldDocuments,
  { html, title }: { readonly html: string; readonly title: string },
): Promise<Uint8Array> {
  return inHiddenWindow(makeWindow, documents, html, title, async (contents) =>
    contents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}
