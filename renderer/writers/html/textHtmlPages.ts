import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { partOf } from './textHtmlParts.ts';
import { htmlRuns } from './textHtmlRuns.ts';
import { breakIntoPages, type Unit } from './textHtmlBreaks.ts';

/** A unit and the nodes that it is made of. */
interface Placed extends Unit {
  readonly block: Element;
  /** The row, where the unit is one of a table. */
  readonly row: HTMLTableRowElement | null;
}

function keeps(element: Element): boolean {
  return element.hasAttribute('data-keep') || /^H[1-3]$/.test(element.tagName);
}

/** Elements of a frame are of the frame's own classes, so they are told by their names. */
function asTable(element: Element): HTMLTableElement | null {
  return element.tagName === 'TABLE' ? (element as HTMLTableElement) : null;
}

function unitsOfTable(table: HTMLTableElement): readonly Placed[] {
  const headerHeight = table.tHead?.getBoundingClientRect().height ?? 0;
  const start = table.getBoundingClientRect().top;
  return [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row, index) => {
      const { top, bottom } = row.getBoundingClientRect();
      return {
        block: table,
        row,
        // The caption and the header rows go with the first row.
        top: index === 0 ? start : top,
        bottom,
        keep: keeps(row),
        breakAfter: false,
        repeated: index === 0 ? 0 : headerHeight,
      };
    }),
  );
}

function unitsOf(section: Element): readonly Placed[] {
  return [...section.children].flatMap((block): readonly Placed[] => {
    const table = asTable(block);
    if (table !== null && table.rows.length > 0) return unitsOfTable(table);
    const { top, bottom } = block.getBoundingClientRect();
    const breakAfter = block.classList.contains('pageBreak');
    return [{ block, row: null, top, bottom, keep: keeps(block), breakAfter, repeated: 0 }];
  });
}

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

function nodesOf(units: readonly Placed[]): readonly Node[] {
  const nodes: Node[] = [];
  for (let index = 0; index < units.length;) {
    const unit = units[index];
    if (unit === undefined) break;
    const table = unit.row === null ? null : asTable(unit.block);
    if (table === null) {
      nodes.push(unit.block.cloneNode(true));
      index += 1;
      continue;
    }
    const rows = units
      .slice(index)
      .flatMap(({ block, row }) => (block === table && row !== null ? [row] : []));
    nodes.push(partOf(table, rows));
    index += rows.length;
  }
  return nodes;
}

function languageOf(document: Document): DocumentLanguage {
  const { language } = document.documentElement.dataset;
  return language === 'en' || language === 'both' ? language : 'km';
}

/** The sheets of a section, without what stands in their margins. */
function sheetsOf(section: Element): readonly HTMLElement[] {
  const units = unitsOf(section);
  const pages = units.length === 0 ? [[0, 0] as const] : breakIntoPages(units, heightOf(section));
  return pages.map(([from, to]) => {
    const sheet = section.ownerDocument.createElement('section');
    sheet.className = section.className.replace(/^section/, 'sheet');
    sheet.append(...nodesOf(units.slice(from, to)));
    return sheet;
  });
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
