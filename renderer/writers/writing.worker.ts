import { expose } from 'comlink';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';

/** A document tree of either kind. */
export type DocumentTree = TextDoc | SheetDoc;

/** What the worker does. The libraries that write files are loaded here, and only when a file is wanted. */
const writing = {
  /** The bytes of the Word file or the workbook. */
  async toFile(tree: DocumentTree): Promise<Uint8Array> {
    switch (tree.kind) {
      case 'text': {
        const { writeDocx } = await import('./docx/writeDocx.ts');
        return writeDocx(tree);
      }
      case 'sheets': {
        const { writeXlsx } = await import('./xlsx/writeXlsx.ts');
        return writeXlsx(tree);
      }
    }
  },

  /**
   * The bytes of many files, written one after the other.
   * @param onProgress told after each how many there are
   */
  async toFiles(
    trees: readonly DocumentTree[],
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly Uint8Array[]> {
    const files: Uint8Array[] = [];
    for (const tree of trees) {
      files.push(await this.toFile(tree));
      onProgress(files.length, trees.length);
    }
    return files;
  },

  /** The document as a page for the preview and the printer. */
  async toHtml(tree: DocumentTree, fontFaces: string): Promise<string> {
    switch (tree.kind) {
      case 'text': {
        const { textDocHtml } = await import('./html/textHtml.ts');
        return textDocHtml(tree, { fontFaces });
      }
      case 'sheets': {
        const { sheetDocHtml } = await import('./sheetHtml/sheetDocHtml.ts');
        return sheetDocHtml(tree, { fontFaces });
      }
    }
  },
};

export type Writing = typeof writing;

expose(writing);
