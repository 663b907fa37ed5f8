import type { PictureBlock, Picture, QrCode, Section } from '#shared/documents/textDoc.ts';
import { marginCodePlace } from '../frame.ts';
import { emblemRoom, fitted, pictureOf } from '../pictures.ts';
import { qrSvg } from '../qrPicture.ts';
import { element, type HtmlPlace } from './textHtmlElements.ts';
import { escapeHtml } from './textHtmlRuns.ts';

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** As an image of its own: a script in a user's SVG does not run there, and it loads nothing from anywhere. */
function image(
  { type, base64 }: Picture,
  size: { readonly width: number; readonly height: number },
  description: string,
): string {
  return (
    `<img src="data:${mediaTypes[type]};base64,${escapeHtml(base64)}" alt="${escapeHtml(description)}"` +
    ` style="width:${size.width.toFixed(2)}mm;height:${size.height.toFixed(2)}mm">`
  );
}

/** A picture on a line of its own. @throws where the document has none of that key */
export function htmlPicture(block: PictureBlock, { pictures, page }: HtmlPlace): string {
  const picture = pictureOf(pictures, block.picture);
  const size = fitted(picture, { width: block.width, height: Number.POSITIVE_INFINITY }, page);
  return element('div', ['picture', block.align], image(picture, size, block.description));
}

/** The institution's emblem. @throws where the document has no picture of that key */
export function htmlEmblem(
  key: string,
  description: string,
  { pictures, page }: HtmlPlace,
): string {
  const picture = pictureOf(pictures, key);
  const size = fitted(picture, emblemRoom, page);
  return element('div', ['emblem'], image(picture, size, description));
}

/** A QR code on a line of its own. @throws RangeError where no code holds so much */
export function htmlQrCode(block: QrCode): string {
  return element('div', ['picture', block.align], codeOf(block));
}

/** A code in the margin of a sheet. */
export function htmlMarginCode(
  code: NonNullable<Section['marginCode']>,
  page: Section['page'],
): string {
  const { left, bottom } = marginCodePlace(page, code.size);
  return codeOf(code, `position:absolute;left:${left}mm;bottom:${bottom}mm;`);
}

/** A code in its place among other things. @throws RangeError where no code holds so much */
export function codeOf(
  { text, description, size }: Pick<QrCode, 'text' | 'description' | 'size'>,
  style = '',
): string {
  return (
    `<span role="img" class="qr" aria-label="${escapeHtml(description)}"` +
    ` style="${style}width:${size}mm;height:${size}mm">${qrSvg(text)}</span>`
  );
}
