import type { PageSetup } from '#shared/documents/textDoc.ts';
import type { Pictures } from '../pictures.ts';
import { htmlRuns } from './textHtmlRuns.ts';

/** What a block needs to know of the document and the page that it stands in. */
export interface HtmlPlace {
  /** Numbers of lists in Khmer digits. */
  readonly khmerDigits: boolean;
  readonly pictures: Pictures;
  readonly page: PageSetup;
  /** The block stays on the page of the one after it. */
  readonly keep: boolean;
}

/** An element; one that is to `keep` stays on the page of what follows it. `more` are attributes, written out. */
export function element(
  tag: string,
  classes: readonly string[],
  inner: string,
  keep = false,
  more = '',
): string {
  const names = classes.filter((name) => name !== '').join(' ');
  const attributes =
    (names === '' ? '' : ` class="${names}"`) + (keep ? ' data-keep=""' : '') + more;
  return `<${tag}${attributes}>${inner}</${tag}>`;
}

/** A paragraph of plain text. */
export function line(classes: string, text: string): string {
  return element('p', [classes], htmlRuns([{ text }]));
}
