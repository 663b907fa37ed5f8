import { cutIntoSheets } from './html/cutIntoSheets.ts';
import { documentHtml } from './writeDocument.ts';
import { shapeOf, type PaperSource } from './paperSource.ts';

/**
 * A paper as a page for the printer: a text in the very sheets of its preview, so that what was seen is what
 * prints. @throws the signal's reason where it was cancelled
 */
export async function printedHtml(source: PaperSource, signal?: AbortSignal): Promise<string> {
  const html = await documentHtml(source, signal);
  return shapeOf(source) === 'sheets' ? html : cutIntoSheets(html, signal);
}
