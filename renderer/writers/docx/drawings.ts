import { type IImageOptions, ImageRun } from 'docx';
import { unreachable } from '#shared/base/outcome.ts';
import type { Picture } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { ornamentPng, ornamentRatio, ornamentSvg } from '../ornament.ts';
import { bytesOf, emblemRoom, fitted, pictureOf } from '../pictures.ts';
import { blackAndWhitePng } from '../png.ts';
import { qrPng, qrSvg } from '../qrPicture.ts';
import type { Place } from './place.ts';
import { pixelsOfMm } from './units.ts';

type Content =
  | Pick<Extract<IImageOptions, { type: 'svg' }>, 'type' | 'data' | 'fallback'>
  | { readonly type: 'png' | 'jpg'; readonly data: Uint8Array };

/** A drawing that stands in its line like a letter, with the text that screen readers read out. */
function inLine(
  content: Content,
  size: { readonly width: number; readonly height: number },
  description: string,
  place: Place,
): ImageRun {
  const id = place.nextDrawing();
  return new ImageRun({
    ...content,
    transformation: { width: pixelsOfMm(size.width), height: pixelsOfMm(size.height) },
    altText: { id: `${id}`, name: `Picture ${id}`, description: xmlSafe(description) },
  });
}

function drawn(svg: Uint8Array, asPng: Uint8Array): Content {
  return { type: 'svg', data: svg, fallback: { type: 'png', data: asPng } };
}

/** What a picture is for Word. A merge has the same emblem on hundreds of pages: it is unpacked once. */
const known = new WeakMap<Picture, Content>();

function contentOf(picture: Picture): Content {
  const content = known.get(picture) ?? unpacked(picture);
  known.set(picture, content);
  return content;
}

function unpacked(picture: Picture): Content {
  const data = bytesOf(picture.base64);
  switch (picture.type) {
    case 'png':
      return { type: 'png', data };
    case 'jpeg':
      return { type: 'jpg', data };
    case 'svg':
      // Word wants a picture beside the drawing: a white one where the tree brings none.
      return drawn(
        data,
        picture.asPng === undefined ? blackAndWhitePng([[false]]) : bytesOf(picture.asPng),
      );
    default:
      return unreachable(picture.type);
  }
}

/** A picture of the document, so many millimetres wide. @throws where the document has none of that key */
export function pictureRun(
  key: string,
  width: number,
  description: string,
  place: Place,
): ImageRun {
  const picture = pictureOf(place.pictures, key);
  const size = fitted(picture, { width, height: Number.POSITIVE_INFINITY }, place.page);
  return inLine(contentOf(picture), size, description, place);
}

/** The institution's emblem, as high as a header has room for. */
export function emblemRun(key: string, description: string, place: Place): ImageRun {
  const picture = pictureOf(place.pictures, key);
  return inLine(contentOf(picture), fitted(picture, emblemRoom, place.page), description, place);
}

/** A text as a QR code of so many millimetres. @throws RangeError where no code holds so much */
export function qrRun(text: string, size: number, description: string, place: Place): ImageRun {
  const content = drawn(new TextEncoder().encode(qrSvg(text)), qrPng(text));
  return inLine(content, { width: size, height: size }, description, place);
}

/** Millimetres. */
const ornamentWidth = 44.5;

const ornament = drawn(new TextEncoder().encode(ornamentSvg), bytesOf(ornamentPng));

/** The line of ornament under the motto. */
export function ornamentRun(place: Place): ImageRun {
  const size = { width: ornamentWidth, height: ornamentWidth / ornamentRatio };
  return inLine(ornament, size, 'Ornament under the motto', place);
}
