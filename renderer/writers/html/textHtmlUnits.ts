import type { Pace } from './pace.ts';
import type { Unit } from './textHtmlBreaks.ts';
import { lineBoxes, textOver, withText } from './textHtmlLines.ts';

/** A unit and the element that it is, or is a part of. */
export interface Placed extends Unit {
  /** The block of the section. */
  readonly block: HTMLElement;
  /** The row or the item of the block, or the block itself. */
  readonly part: HTMLElement;
  /** Where the unit's lines begin and end, where it is not the whole part. */
  readonly lines: { readonly top: number; readonly bottom: number } | null;
}

function keeps(element: Element): boolean {
  return element.hasAttribute('data-keep') || /^H[1-3]$/.test(element.tagName);
}

/** Elements of a frame are of the frame's own classes, so they are told by their names. */
export function asTable(element: Element): HTMLTableElement | null {
  return element.tagName === 'TABLE' ? (element as HTMLTableElement) : null;
}

function leadOf(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return Number.parseFloat(style?.marginTop ?? '0');
}

/**
 * A paragraph as the lines that may stand on different pages: two at least on each, as Word has it, so that three
 * lines stay together.
 */
function unitsOfParagraph(block: HTMLElement, part: HTMLElement): readonly Placed[] {
  const { top, bottom } = part.getBoundingClientRect();
  const same = { block, part, breakAfter: false, repeated: 0 };
  const keep = keeps(part);
  const boxes = part.querySelector('img,svg') === null ? lineBoxes(part) : [];
  if (boxes.length < 4) return [{ ...same, top, bottom, lines: null, keep, lead: leadOf(part) }];
  return boxes.map((lines, index) => ({
    ...same,
    ...lines,
    lines,
    keep: keep || index === 0 || index === boxes.length - 2,
    lead: index === 0 ? leadOf(part) : 0,
  }));
}

/** What each part of a table has over and under its rows: the header rows, and half of the outer rules. */
function edgesOf(table: HTMLTableElement): { readonly over: number; readonly under: number } {
  const edges = table.getBoundingClientRect();
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const top = table.caption?.getBoundingClientRect().bottom ?? edges.top;
  return {
    over: (rows[0]?.getBoundingClientRect().top ?? top) - top,
    under: edges.bottom - (rows.at(-1)?.getBoundingClientRect().bottom ?? edges.bottom),
  };
}

async function unitsOfTable(
  table: HTMLTableElement,
  height: number,
  pace: Pace,
): Promise<readonly Placed[]> {
  for (const body of table.tBodies) await splitTallRows(body, height - edgesOf(table).over, pace);
  const start = table.getBoundingClientRect().top;
  const { over, under } = edgesOf(table);
  const units: Placed[] = [];
  for (const body of table.tBodies) {
    for (const [index, row] of [...body.rows].entries()) {
      await pace.rest();
      const { top, bottom } = row.getBoundingClientRect();
      units.push({
        block: table,
        part: row,
        lines: null,
        // The caption and the header rows go with the first row.
        top: index === 0 ? start : top,
        bottom,
        keep: keeps(row),
        breakAfter: false,
        repeated: index === 0 ? under : over + under,
        lead: index === 0 ? leadOf(table) : 0,
      });
    }
  }
  return units;
}

/** Parts of a row that is higher than a page stand in rows of their own. */
async function splitTallRows(
  body: HTMLTableSectionElement,
  height: number,
  pace: Pace,
): Promise<void> {
  // The rows grow in number while they are gone through.
  for (let index = 0; index < body.rows.length; index += 1) {
    await pace.rest();
    const row = body.rows[index];
    if (row === undefined || row.getBoundingClientRect().height <= height) continue;
    // A hair's breadth less, for the space under the cells' text.
    const foot = row.getBoundingClientRect().top + height - 8;
    const cells = [...row.cells].map((cell) => ({ cell, over: textOver(cell, foot) }));
    const moved = cells.some(({ cell, over }) => over < cell.textContent.length);
    if (!moved || cells.every(({ over }) => over === 0)) continue;
    const rest = row.cloneNode(false) as HTMLTableRowElement;
    for (const { cell, over } of cells) {
      rest.append(withText(cell, over, Number.POSITIVE_INFINITY));
      cell.replaceWith(withText(cell, 0, over));
    }
    row.style.height = '';
    rest.style.height = '';
    row.after(rest);
  }
}

async function unitsOfBlock(
  block: HTMLElement,
  height: number,
  pace: Pace,
): Promise<readonly Placed[]> {
  const table = asTable(block);
  // One of header rows alone is a block like others.
  if (table?.tBodies[0]?.rows.length) return unitsOfTable(table, height, pace);
  switch (block.tagName) {
    case 'UL':
    case 'OL': {
      const units: Placed[] = [];
      for (const item of block.children) {
        await pace.rest();
        units.push(...unitsOfParagraph(block, item as HTMLElement));
      }
      return units;
    }
    case 'P':
    case 'H1':
    case 'H2':
    case 'H3':
      return unitsOfParagraph(block, block);
    default: {
      const { top, bottom } = block.getBoundingClientRect();
      const breakAfter = block.classList.contains('pageBreak');
      const lead = leadOf(block);
      const keep = keeps(block);
      const whole = { block, part: block, lines: null };
      return [{ ...whole, top, bottom, keep, breakAfter, repeated: 0, lead }];
    }
  }
}

/**
 * What stays whole on a page, in order: lines of paragraphs and of list items, rows of tables, other blocks.
 * @param height between the margins of a sheet, in CSS pixels
 */
export async function unitsOf(
  section: Element,
  height: number,
  pace: Pace,
): Promise<readonly Placed[]> {
  const units: Placed[] = [];
  for (const block of [...section.children] as HTMLElement[]) {
    await pace.rest();
    units.push(...(await unitsOfBlock(block, height, pace)));
  }
  return units;
}
