import type { PageSetup } from '#shared/documents/textDoc.ts';
import type { Pictures } from '../pictures.ts';
import { htmlRuns } from './textHtmlRuns.ts';

/** What a block needs to know of the document and the page that it stands in. */
export interface HtmlPlace {
  /** Numbers of lists in Khmer digits. */
  readonly khmerDigits: boolean;
  readonly pictures: Pictures;
  readonly page: PageSetup;
}

/** An element; one that is to `keep` stays on the page of what follows it. */
export function element(
  tag: string,
  classes: readonly string[],
  inner: string,
  keep = false,
): string {
  const names = classes.filter((name) => name !== '').join(' ');
  const attributes = (names === '' ? '' : ` class="${names}"`) + (keep ? ' data-keep=""' : '');
  return `<${tag}${attributes}>${inner}</${tag}>`;
}

/** A paragraph of plain text. */
export function line(classes: string, text: string): string {
  return element('p', [classes], htmlRuns([{ text }]));
}
