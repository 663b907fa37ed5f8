import type { PersonalCount } from '#shared/documents/fields/personal.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { KindId } from '#shared/documents/template/model.ts';
import { fillOfficeFile } from '#renderer/templates/fillOfficeFile.ts';
import { byHundredths } from './byHundredths.ts';
import {
  compositionOf,
  mergedCompositions,
  textOf,
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

  /** Of how many people a paper of these data holds telephone numbers and e-mail addresses, as it is written. */
  async toPersonal(
    sources: readonly PaperSource[],
    of: KindId,
    data: DocumentData,
  ): Promise<PersonalCount> {
    const [
      { kindOf },
      { mostPersonal, nothingPersonal, personalIn, personalValues },
      { treeTexts },
    ] = await Promise.all([
      import('#shared/documents/kinds/kinds.ts'),
      import('#shared/documents/fields/personal.ts'),
      import('#shared/documents/build/treeTexts.ts'),
    ]);
    const values = personalValues(kindOf(of).fields, data);
    if (values.length === 0) return nothingPersonal;
    let most = nothingPersonal;
    for (const source of sources)
      most = mostPersonal(most, personalIn(values, treeTexts(await treeOf(source))));
    return most;
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
   * The papers of a merge, a Word file each, in one .zip. Each is composed when it is written, so that they need not
   * all be held at once.
   * @param names of the files, in the order of the papers
   * @param form the office's own file, filled for each in place of the program's form
   * @param onProgress told how many there are, with each hundredth of them
   */
  async toZip(
    source: MergedPapers,
    names: readonly string[],
    form: OfficeForm | null,
    onProgress: (done: number, total: number) => void,
  ): Promise<Uint8Array> {
    const { scopeFor } = await import('#shared/documents/register/compose.ts');
    const { zipFiles } = await import('./zipFiles.ts');
    const tell = byHundredths(names.length, onProgress);
    const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const composition of await mergedCompositions(source)) {
      const name = names[files.length];
      if (name === undefined) throw new Error('A paper of the merge has no name');
      const bytes =
        form === null
          ? await bytesOf(await textOf(composition))
          : await fillOfficeFile(form, 'docx', composition.kind, scopeFor(composition));
      files.push({ name, bytes });
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
