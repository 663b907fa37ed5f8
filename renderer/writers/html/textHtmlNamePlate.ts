import type { NamePlate } from '#shared/documents/textDoc.ts';
import { cardLook } from '../cardLook.ts';
import { sheetSize } from '../sheetSize.ts';
import { htmlSizedLines } from './textHtmlCards.ts';
import type { HtmlPlace } from './textHtmlElements.ts';
import { escapeHtml } from './textHtmlRuns.ts';

/** A sheet to be folded along its length; the second half says the same, so that it is read out once. */
export function htmlNamePlate(block: NamePlate, { page }: HtmlPlace): string {
  const { length } = block;
  const depth = (sheetSize(page).width - page.margins.left - page.margins.right) / 2;
  const lines = htmlSizedLines(block.lines);
  const half = (turn: string, more: string): string =>
    `<div class="plateHalf"${more} style="width:${length}mm;height:${depth}mm;transform:${turn}">${lines}</div>`;
  return (
    `<div class="plate" role="group" aria-label="${escapeHtml(block.description)}" style="height:${length}mm">` +
    half(`translateX(${depth}mm) rotate(90deg)`, '') +
    half(`translate(${depth}mm,${length}mm) rotate(-90deg)`, ' aria-hidden="true"') +
    '</div>'
  );
}

/** Its style; the fold is marked. */
export const namePlateCss = `
.plate{position:relative;overflow:hidden;break-inside:avoid;background:linear-gradient(#${cardLook.edge} 50%,#0000 0) 50% 0/0.5pt 3mm repeat-y}
.plateHalf{position:absolute;left:0;top:0;transform-origin:0 0;display:flex;flex-direction:column;justify-content:center;overflow-wrap:anywhere}`;
