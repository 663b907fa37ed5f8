import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import { splitByScript } from '#shared/documents/build/scripts.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';

/** What the format takes. */
const longest = 255;

/** The footer in the format's own codes: the text at the left, "page x of y" at the right. */
export function pageFooter(text: string, doc: SheetDoc): string {
  const { before, between } = pageNumberWords(doc.properties.language);
  const right = `&R${coded(before, doc)}&P${coded(between, doc)}&N`;
  const room = longest - right.length;
  let left = '';
  for (const { segment } of graphemes.segment(xmlSafe(text).replaceAll('\n', ' '))) {
    const longer = left + segment;
    if (`&L${coded(longer, doc)}`.length > room) break;
    left = longer;
  }
  return `&L${coded(left, doc)}${right}`;
}

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** Each stretch in its script's font; `&` is doubled, and a digit after the size kept apart from it. */
function coded(text: string, { look }: SheetDoc): string {
  return splitByScript(text)
    .map(({ text, script }) => {
      const font = script === 'khmer' ? look.fonts.khmer : look.fonts.latin;
      const size = Math.round(look.sizes.footer * (script === 'khmer' ? look.khmerScale : 1));
      const apart = /^\d/.test(text) ? ' ' : '';
      return `&"${font},Regular"&${size}${apart}${text.replaceAll('&', '&&')}`;
    })
    .join('');
}
