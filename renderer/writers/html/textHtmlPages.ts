import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { newPace, type Pace } from './pace.ts';
import { breakIntoPages, flowsOn, type Unit } from './textHtmlBreaks.ts';
import { nodesOf } from './textHtmlParts.ts';
import { reveal } from './textHtmlReveal.ts';
import { htmlRuns } from './textHtmlRuns.ts';
import { unitsOf } from './textHtmlUnits.ts';

/** Height between the margins of the section's sheets, in CSS pixels. */
function heightOf(section: Element): number {
  const style = section.ownerDocument.defaultView?.getComputedStyle(section);
  if (style === undefined) throw new Error('A document without a window cannot be laid out.');
  return (
    Number.parseFloat(style.minHeight) -
    Number.parseFloat(style.paddingTop) -
    Number.parseFloat(style.paddingBottom)
  );
}

function languageOf(document: Document): DocumentLanguage {
  const { language } = document.documentElement.dataset;
  return language === 'en' || language === 'both' ? language : 'km';
}

/** The sheets of a section, without what stands in their margins. */
async function sheetsOf(section: Element, pace: Pace): Promise<readonly HTMLElement[]> {
  const height = heightOf(section);
  const units = await unitsOf(section, height, pace);
  const pages = units.length === 0 ? [[0, 0] as const] : breakIntoPages(units, height);
  const sheets: HTMLElement[] = [];
  for (const [from, to] of pages) {
    await pace.rest();
    const own = units.slice(from, to);
    const sheet = section.ownerDocument.createElement('section');
    sheet.className = section.className.replace(/^section/, 'sheet');
    sheet.classList.toggle('flowed', flowsOn(units, from));
    sheet.classList.toggle('overlong', own.length === 1 && isHigher(own[0], height));
    sheet.append(...nodesOf(own));
    sheets.push(sheet);
  }
  return sheets;
}

/** Whether a unit has no room on any page: its sheet grows, so that nothing of it is lost. */
function isHigher(unit: Unit | undefined, height: number): boolean {
  return unit !== undefined && unit.bottom - unit.top + unit.repeated > height + 1;
}

/** Header, footer, number and frame of a sheet. */
function addEdges(sheet: HTMLElement, edges: HTMLTemplateElement, numbers: string): void {
  const document = sheet.ownerDocument;
  const copy = document.importNode(edges.content, true);
  const place = copy.querySelector('.pageNumber');
  if (place !== null) {
    const latin = document.documentElement.dataset['digits'] === 'latin';
    place.innerHTML = htmlRuns([{ text: latin ? numbers : toKhmerDigits(numbers) }]);
  }
  sheet.append(copy);
}

interface EdgedSheet {
  readonly sheet: HTMLElement;
  readonly edges: HTMLTemplateElement | undefined;
  /** Its number where the section's pages are counted by themselves. */
  readonly alone: { readonly page: number; readonly of: number } | null;
}

/** Puts the sheets in place of what they were cut from. */
async function show(document: Document, sheets: readonly EdgedSheet[], pace: Pace): Promise<void> {
  document.body.replaceChildren();
  for (const { sheet } of sheets) {
    await pace.rest();
    document.body.append(sheet);
  }
}

/**
 * Cuts a page that `textDocHtml` wrote into sheets as they will print, with footers and page numbers, once its
 * fonts are there. What is printed afterwards falls into the same sheets. It works in pieces, so that the window
 * answers meanwhile; a page whose text waits (`waitingPage`) is shown piece by piece too.
 * @returns how many sheets
 * @throws the signal's reason where it was cancelled
 */
export async function layOutPages(document: Document, signal?: AbortSignal): Promise<number> {
  const pace = newPace(signal);
  await reveal(document, pace);
  await document.fonts.ready;
  const edges = [...document.querySelectorAll<HTMLTemplateElement>('template.edges')];
  const sheets: EdgedSheet[] = [];
  for (const [index, section] of document.querySelectorAll('.section').entries()) {
    const own = await sheetsOf(section, pace);
    const isAlone = section.hasAttribute('data-alone');
    for (const [at, sheet] of own.entries()) {
      const alone = isAlone ? { page: at + 1, of: own.length } : null;
      sheets.push({ sheet, edges: edges[index], alone });
    }
  }
  const words = pageNumberWords(languageOf(document));
  for (const [index, { sheet, edges: own, alone }] of sheets.entries()) {
    const { page, of } = alone ?? { page: index + 1, of: sheets.length };
    const numbers = `${words.before}${page}${words.between}${of}`;
    if (own !== undefined) addEdges(sheet, own, numbers);
    await pace.rest();
  }
  await show(document, sheets, pace);
  return sheets.length;
}
