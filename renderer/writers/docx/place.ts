import type { DocumentLanguage } from '#shared/base/language.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { PageSetup } from '#shared/documents/textDoc.ts';
import type { Digits } from '#shared/text/khmerDigits.ts';
import type { Pictures } from '../pictures.ts';

/** What a block needs to know of the document and the page that it stands in. */
export interface Place {
  readonly look: DocumentLook;
  readonly language: DocumentLanguage;
  /** Of the numbers of lists. */
  readonly digits: Digits;
  readonly pictures: Pictures;
  readonly page: PageSetup;
  /** Width of the text, in twips. */
  readonly width: number;
  /** The block before was a table, which has no space of its own under it. */
  readonly afterTable: boolean;
  /** The block stays on the page of the one after it. */
  readonly keep: boolean;
  /** A new page begins with the block. */
  readonly breakBefore: boolean;
  /** Numbers the ordered lists, so that each begins at 1. */
  readonly nextList: () => number;
  /** Numbers the drawings: Word wants each to have its own. */
  readonly nextDrawing: () => number;
}
