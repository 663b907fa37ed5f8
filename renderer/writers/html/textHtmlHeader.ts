import type { NationalHeader } from '#shared/documents/textDoc.ts';
import { ornamentSvg } from '../ornament.ts';
import { element, type HtmlPlace, line } from './textHtmlElements.ts';
import { htmlEmblem } from './textHtmlPictures.ts';

/** Country, motto and ornament; nothing for bodies that are not of the state. */
function state({ country, motto }: NationalHeader): string {
  if (country.length === 0 && motto.length === 0) return '';
  const pairs = Array.from({ length: Math.max(country.length, motto.length) }, (_, index) =>
    [
      ...country.slice(index, index + 1).map((text) => line('country heading-hand', text)),
      ...motto.slice(index, index + 1).map((text) => line('motto heading-hand', text)),
    ].join(''),
  );
  return `${pairs.join('')}<div class="ornament" role="presentation">${ornamentSvg}</div>`;
}

/** The opening of a document: one above the other, or the issuer at the left and the state at the right. */
export function htmlNationalHeader(block: NationalHeader, place: HtmlPlace): string {
  const emblem =
    block.emblem === undefined
      ? ''
      : htmlEmblem(
          block.emblem,
          block.issuer.length === 0 ? 'Emblem' : block.issuer.join(', '),
          place,
        );
  const issuer =
    block.issuer.map((text) => line('issuer heading-hand', text)).join('') +
    (block.number === '' ? '' : line('number', block.number));
  const right = state(block);
  if (block.layout !== 'sides' || right === '')
    return element('header', ['national'], right + emblem + issuer);
  return element(
    'header',
    ['national', 'sides'],
    `<div>${emblem}${issuer}</div><div>${right}</div>`,
  );
}
