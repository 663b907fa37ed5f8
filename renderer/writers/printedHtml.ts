import { cutIntoSheets } from './html/cutIntoSheets.ts';
import { documentHtml } from './writeDocument.ts';
import type { DocumentTree } from './writing.worker.ts';

/**
 * A document tree as a page for the printer: a text in the very sheets of its preview, so that what was seen is what
 * prints. @throws the signal's reason where it was cancelled
 */
export async function printedHtml(tree: DocumentTree, signal?: AbortSignal): Promise<string> {
  const html = await documentHtml(tree, signal);
  if (tree.kind === 'sheets') return html;
  const cut = await cutIntoSheets(html);
  signal?.throwIfAborted();
  return cut;
}
