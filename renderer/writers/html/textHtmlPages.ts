import type { DocumentLanguage } from '#shared/base/language.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
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

/** The part of a table that a page shows: its rows, under the header rows; the caption on the first page only. */
function partOf(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): Element {
  const first = table.tBodies[0]?.rows[0];
  const part = table.cloneNode(false) as HTMLTableElement;
  for (const child of table.children) {
    const isCaption = child.tagName === 'CAPTION';
    if (child.tagName === 'TBODY' || (isCaption && rows[0] !== first)) continue;
    part.append(child.cloneNode(true));
  }
  const body = table.ownerDocument.createElement('tbody');
  body.append(...rows.map((row) => row.cloneNode(true)));
  part.append(body);
  return part;
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

function foot(
  owner: Document,
  text: Node,
  numbers: string,
  language: DocumentLanguage,
): HTMLElement {
  const element = owner.createElement('footer');
  element.className = 'foot';
  const left = owner.createElement('span');
  left.append(text);
  const right = owner.createElement('span');
  right.textContent = language === 'en' ? numbers : toKhmerDigits(numbers);
  right.className = language === 'en' ? '' : 'km';
  element.append(left, right);
  return element;
}

function languageOf(document: Document): DocumentLanguage {
  const { language } = document.documentElement.dataset;
  return language === 'en' || language === 'both' ? language : 'km';
}

/**
 * Cuts a page that `textDocHtml` wrote into sheets as they will print, with footers and page numbers, once its
 * fonts are there. What is printed afterwards falls into the same sheets.
 * @returns how many sheets
 */
export async function layOutPages(document: Document): Promise<number> {
  await document.fonts.ready;
  const sections = [...document.querySelectorAll('.section')];
  const footers = [...document.querySelectorAll<HTMLTemplateElement>('template.footer')];
  const sheets = sections.flatMap((section, index) => {
    const units = unitsOf(section);
    return breakIntoPages(units, heightOf(section)).map(([from, to]) => {
      const sheet = document.createElement('section');
      sheet.className = `sheet s${index}`;
      sheet.append(...nodesOf(units.slice(from, to)));
      return { sheet, text: footers[index]?.content };
    });
  });
  const language = languageOf(document);
  const words = pageNumberWords(language);
  for (const [index, { sheet, text }] of sheets.entries()) {
    const copy = document.importNode(text ?? document.createDocumentFragment(), true);
    const numbers = `${words.before}${index + 1}${words.between}${sheets.length}`;
    sheet.append(foot(document, copy, numbers, language));
  }
  document.body.replaceChildren(...sheets.map(({ sheet }) => sheet));
  return sheets.length;
}
