import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { nodesOf } from './textHtmlParts.ts';
import { unitsOf } from './textHtmlUnits.ts';
import { htmlRuns } from './textHtmlRuns.ts';
import { breakIntoPages, flowsOn, type Unit } from './textHtmlBreaks.ts';

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
function sheetsOf(section: Element): readonly HTMLElement[] {
  const height = heightOf(section);
  const units = unitsOf(section, height);
  const pages = units.length === 0 ? [[0, 0] as const] : breakIntoPages(units, height);
  return pages.map(([from, to]) => {
    const own = units.slice(from, to);
    const sheet = section.ownerDocument.createElement('section');
    sheet.className = section.className.replace(/^section/, 'sheet');
    sheet.classList.toggle('flowed', flowsOn(units, from));
    sheet.classList.toggle('overlong', own.length === 1 && isHigher(own[0], height));
    sheet.append(...nodesOf(own));
    return sheet;
  });
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

/**
 * Cuts a page that `textDocHtml` wrote into sheets as they will print, with footers and page numbers, once its
 * fonts are there. What is printed afterwards falls into the same sheets.
 * @returns how many sheets
 */
export async function layOutPages(document: Document): Promise<number> {
  await document.fonts.ready;
  const edges = [...document.querySelectorAll<HTMLTemplateElement>('template.edges')];
  const sheets = [...document.querySelectorAll('.section')].flatMap((section, index) =>
    sheetsOf(section).map((sheet) => ({ sheet, edges: edges[index] })),
  );
  const words = pageNumberWords(languageOf(document));
  for (const [index, { sheet, edges: own }] of sheets.entries()) {
    const numbers = `${words.before}${index + 1}${words.between}${sheets.length}`;
    if (own !== undefined) addEdges(sheet, own, numbers);
  }
  document.body.replaceChildren(...sheets.map(({ sheet }) => sheet));
  return sheets.length;
}
