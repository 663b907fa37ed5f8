import type { Card, Cards, SizedLine } from '#shared/documents/textDoc.ts';
import { cardLook } from '../cardLook.ts';
import { codeOf } from './textHtmlPictures.ts';
import { element } from './textHtmlElements.ts';
import { escapeHtml, htmlRuns } from './textHtmlRuns.ts';

/** Lines at their own sizes. */
export function htmlSizedLines(lines: readonly SizedLine[]): string {
  return lines
    .map(({ runs, size, heading }) =>
      element(
        'p',
        ['sized', heading === true ? 'heading-hand b' : ''],
        htmlRuns(runs),
        false,
        ` style="font-size:${size}pt"`,
      ),
    )
    .join('');
}

function part(name: string, height: number, inner: string): string {
  return `<div class="${name}" style="min-height:${height}mm">${inner}</div>`;
}

function htmlCard(card: Card, { heights }: Cards): string {
  const { head, middle, foot, code, band } = card;
  const text = `<div>${htmlSizedLines(foot)}</div>`;
  const drawn = code === null ? '' : codeOf({ ...code, size: heights.foot });
  return (
    '<div class="card" role="listitem">' +
    part('cardHead', heights.head, htmlSizedLines(head)) +
    part('cardMiddle', heights.middle, htmlSizedLines(middle)) +
    part(code === null ? 'cardFoot' : 'cardFoot coded', heights.foot, text + drawn) +
    part(band.filled ? 'cardBand filled' : 'cardBand', heights.band, htmlSizedLines([band.line])) +
    '</div>'
  );
}

/** Cards side by side. */
export function htmlCards(block: Cards): string {
  return (
    `<div class="cards" role="list" aria-label="${escapeHtml(block.description)}" style="grid-template-columns:repeat(${block.columns},1fr)">` +
    `${block.cards.map((card) => htmlCard(card, block)).join('')}</div>`
  );
}

/** Their style. Neighbours share an edge. */
export const cardsCss = `
.cards{display:grid;break-inside:avoid}.card{border:0.5pt dashed #${cardLook.edge};margin:0 -0.5pt -0.5pt 0;overflow-wrap:anywhere;break-inside:avoid}
.cardHead,.cardMiddle,.cardFoot{padding:0 ${cardLook.inset}mm}.cardHead{padding-top:2mm}
.cardMiddle{display:flex;flex-direction:column;justify-content:center}
.cardFoot{display:grid;grid-template-columns:1fr;align-items:center}.cardFoot.coded{grid-template-columns:1fr auto}.coded .sized{text-align:left}.coded .qr{line-height:0}
.cardBand{display:flex;flex-direction:column;justify-content:center}.cardBand.filled{background:#${cardLook.band};color:#${cardLook.onBand}}`;
