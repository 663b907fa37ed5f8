import { proxy } from 'comlink';
import type { PersonalCount } from '#shared/documents/fields/personal.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { KindId } from '#shared/documents/template/model.ts';
import { newDesk } from './desk.ts';
import { fontFaces } from './fontFaces.ts';
import type {
  ComposedPaper,
  DocumentTree,
  MergedPapers,
  OfficeForm,
  PaperSource,
} from './paperSource.ts';

/** Files are written at one desk and pages drawn at another: a preview does not wait for five hundred letters. */
const files = newDesk();
const pages = newDesk();

/** The tree of a paper, composed in a worker. @throws the signal's reason where it was cancelled */
export async function documentTree(
  source: PaperSource,
  signal?: AbortSignal,
): Promise<DocumentTree> {
  return files.work(async (writing) => await writing.toTree(source), signal);
}

/**
 * Of how many people a paper holds telephone numbers and e-mail addresses; of its two shapes the one that holds more.
 * @param data what it is drawn from
 * @throws the signal's reason where it was cancelled
 */
export async function personalInPaper(
  sources: readonly PaperSource[],
  of: KindId,
  data: DocumentData,
  signal?: AbortSignal,
): Promise<PersonalCount> {
  return pages.work(async (writing) => await writing.toPersonal(sources, of, data), signal);
}

/** Writes a paper as a Word file or a workbook. @throws the signal's reason where it was cancelled */
export async function documentFile(source: PaperSource, signal?: AbortSignal): Promise<Uint8Array> {
  return files.work((writing) => writing.toFile(source), signal);
}

/**
 * Fills an office's own file with what a paper is composed of.
 * @throws where the file no longer fits its kind, with what is wrong; the signal's reason where it was cancelled
 */
export async function filledFile(
  source: ComposedPaper,
  form: OfficeForm,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return files.work((writing) => writing.toFilled(source, form), signal);
}

interface MergeWish {
  /** Of the files, in the order of the papers. */
  readonly names: readonly string[];
  /** The office's own file, filled for each paper; without it the program's form is written. */
  readonly form?: OfficeForm | null;
  readonly signal?: AbortSignal | undefined;
  /** Told from time to time how many are written, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Writes the papers of a merge, a Word file each, in one .zip. @throws the signal's reason where it was cancelled */
export async function mergedZip(
  source: MergedPapers,
  { names, form = null, signal, onProgress = () => undefined }: MergeWish,
): Promise<Uint8Array> {
  return files.work((writing) => writing.toZip(source, names, form, proxy(onProgress)), signal);
}

/**
 * Writes a paper as a page for the preview and the printer, with the bundled fonts.
 * @throws the signal's reason where it was cancelled
 */
export async function documentHtml(source: PaperSource, signal?: AbortSignal): Promise<string> {
  return pages.work((writing) => writing.toHtml(source, fontFaces()), signal);
}
