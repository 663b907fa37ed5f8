import type { PageSetup, Picture, TextDoc } from '#shared/documents/textDoc.ts';
import { sheetSize } from './sheetSize.ts';

export type Pictures = NonNullable<TextDoc['pictures']>;

/** A picture by the key that a block names. @throws where the document has none: its builder forgot to bring it */
export function pictureOf(pictures: Pictures, key: string): Picture {
  const picture = Object.hasOwn(pictures, key) ? pictures[key] : undefined;
  if (picture === undefined) throw new Error(`The document has no picture of the key ${key}`);
  return picture;
}

/** The bytes of a file that is kept as base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Millimetres. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture's size in its proportion, made smaller where the page's text has less room for it. */
export function fitted({ width, height }: Picture, wish: Size, page: PageSetup): Size {
  const sheet = sheetSize(page);
  const scale = Math.min(
    wish.width / width,
    wish.height / height,
    (sheet.width - page.margins.left - page.margins.right) / width,
    // A line of the page is left for what may stand with it.
    (sheet.height - page.margins.top - page.margins.bottom - 10) / height,
  );
  return { width: width * scale, height: height * scale };
}

/** The room of an emblem in the header: one that stands upright is as high, one that lies is wider. */
export const emblemRoom: Size = { width: 40, height: 20 };
