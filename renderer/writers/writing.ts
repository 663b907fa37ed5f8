import { fillOfficeFile } from '#renderer/templates/fillOfficeFile.ts';
import { byHundredths } from './byHundredths.ts';
import {
  compositionOf,
  mergedTrees,
  treeOf,
  type ComposedPaper,
  type DocumentTree,
  type MergedPapers,
  type OfficeForm,
  type PaperSource,
} from './paperSource.ts';

async function bytesOf(tree: DocumentTree): Promise<Uint8Array> {
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
}

/**
 * What the worker does: it composes papers and writes them. Whatever composes and writes is loaded here, and only when
 * it is wanted. It runs in Node too.
 */
export const writing = {
  /** The tree of a paper, to be kept. */
  async toTree(source: PaperSource): Promise<DocumentTree> {
    return treeOf(source);
  },

  /** The bytes of the Word file or the workbook. */
  async toFile(source: PaperSource): Promise<Uint8Array> {
    return bytesOf(await treeOf(source));
  },

  /** An office's own file, filled with what the paper is composed of. */
  async toFilled(source: ComposedPaper, form: OfficeForm): Promise<Uint8Array> {
    const { scopeFor } = await import('#shared/documents/register/compose.ts');
    const composition = await compositionOf(source);
    const format = source.shown === 'text' ? 'docx' : 'xlsx';
    return fillOfficeFile(form, format, composition.kind, scopeFor(composition));
  },

  /**
   * The papers of a merge, a Word file each, in one .zip.
   * @param names of the files, in the order of the papers
   * @param onProgress told how many there are, with each hundredth of them
   */
  async toZip(
    source: MergedPapers,
    names: readonly string[],
    onProgress: (done: number, total: number) => void,
  ): Promise<Uint8Array> {
    const { zipFiles } = await import('./zipFiles.ts');
    const tell = byHundredths(names.length, onProgress);
    const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for await (const tree of mergedTrees(source)) {
      const name = names[files.length];
      if (name === undefined) throw new Error('A paper of the merge has no name');
      files.push({ name, bytes: await bytesOf(tree) });
      tell(files.length);
    }
    return zipFiles(files);
  },

  /** The document as a page for the preview and the printer. */
  async toHtml(source: PaperSource, fontFaces: string): Promise<string> {
    const tree = await treeOf(source);
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
