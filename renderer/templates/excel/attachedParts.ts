import type { FieldScope } from '#shared/documents/fields/scope.ts';
import type { OpenedPackage } from '../openPackage.ts';
import { anchorEdits } from './anchors.ts';
import { hasBrackets } from './fieldText.ts';
import { movedFormula, type Moves, type Place } from './moveFormula.ts';
import { blockAtStart, movedCell, movedRange } from './moveRanges.ts';
import { relationsOf } from './relations.ts';
import type { RowLayout } from './rowLayout.ts';
import { filledTexts } from './richText.ts';
import { textIn } from './scopes.ts';
import { shapeTextEdits } from './shapeText.ts';
import { attributeEdit, formulaEdit } from './sheetSurroundings.ts';
import { edited, elementsOf, tagsOf } from './xmlScan.ts';
import { attributeOf } from './xmlText.ts';

/** What the parts that hang on a sheet are filled with. */
export interface Attachment {
  readonly sheet: string;
  readonly layout: RowLayout;
  readonly moves: Moves;
  readonly scope: FieldScope;
}

/**
 * The parts that hang on a sheet, filled and moved with its rows: drawings, comments with their boxes, tables,
 * pivot tables and form controls. Only those that change are given.
 */
export function filledAttachments(
  opened: OpenedPackage,
  sheetPart: string,
  attachment: Attachment,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { kind, target } of relationsOf(opened, sheetPart)) {
    const xml = opened.text(target);
    const fill = fillers[kind];
    if (xml === null || fill === undefined) continue;
    const filled = fill(xml, attachment);
    if (filled !== xml) changed.set(target, filled);
  }
  return changed;
}

type Filler = (xml: string, attachment: Attachment) => string;

const fillers: Readonly<Record<string, Filler>> = {
  drawing: filledDrawing,
  vmlDrawing: movedBoxes,
  comments: movedComments,
  threadedComment: movedComments,
  table: filledTable,
  pivotTable: (xml, { layout }) =>
    withAttributes(xml, 'location', { ref: (ref) => movedRange(ref, layout) }),
  ctrlProp: (xml, { moves, sheet }) => {
    const move = (formula: string) => movedFormula(formula, moves, { sheet });
    return withAttributes(xml, 'formControlPr', { fmlaLink: move, fmlaRange: move });
  },
};

function withAttributes(
  xml: string,
  local: string,
  changes: Readonly<Record<string, (value: string) => string>>,
): string {
  const elements = elementsOf(xml, [local]);
  return edited(
    xml,
    elements.flatMap((element) => attributeEdit(element, changes)),
  );
}

function filledDrawing(xml: string, { layout, moves, sheet, scope }: Attachment): string {
  const linked = [...tagsOf(xml)].flatMap((tag) => {
    // A shape may show what a cell holds.
    if (tag.local !== 'sp' || tag.kind === 'close') return [];
    const open = xml.slice(tag.start, tag.end);
    const element = { ...tag, open, innerStart: tag.end, innerEnd: tag.end };
    return attributeEdit(element, { textlink: (text) => movedFormula(text, moves, { sheet }) });
  });
  return edited(xml, [
    ...(layout.moves ? anchorEdits(xml, layout) : []),
    ...linked,
    ...shapeTextEdits(xml, (path) => textIn(scope, path)),
  ]);
}

/** The boxes of comments are drawn in a language that need not be XML: only its numbers of rows are touched. */
function movedBoxes(vml: string, { layout }: Attachment): string {
  if (!layout.moves) return vml;
  return vml
    .replaceAll(
      /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g,
      (_, before: string, row: string, after: string) => {
        return `${before}${layout.first(Number(row) + 1) - 1}${after}`;
      },
    )
    .replaceAll(
      /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g,
      (_, before: string, list: string, after: string) => {
        const numbers = list.split(',').map(Number);
        const [top, bottom] = [numbers[2], numbers[6]];
        if (top === undefined || bottom === undefined) return before + list + after;
        const by = layout.first(top + 1) - 1 - top;
        return (
          before +
          numbers
            .with(2, top + by)
            .with(6, bottom + by)
            .join(', ') +
          after
        );
      },
    );
}

/** A comment on a repeated row stays with the first copy. */
function movedComments(xml: string, { layout }: Attachment): string {
  if (!layout.moves) return xml;
  const move = { ref: (ref: string) => movedCell(ref, layout) };
  return withAttributes(withAttributes(xml, 'comment', move), 'threadedComment', move);
}

function filledTable(xml: string, { layout, moves, sheet, scope }: Attachment): string {
  const [table] = elementsOf(xml, ['table']);
  if (table === undefined) return xml;
  const ref = attributeOf(table.open, 'ref') ?? '';
  const heads = headRows(table.open);
  const below = ref.replace(/\d+/, (row) => String(Number(row) + heads));
  const block = blockAtStart(below, layout);
  const inRows: Place = { sheet, repeated: block === null ? null : { block, copy: 0 } };
  const move = { ref: (range: string) => movedRange(range, layout) };
  const fill = (text: string) =>
    hasBrackets(text)
      ? filledTexts([text], (path) => textIn(scope, path))
          .join('')
          .replaceAll(/\r\n?|\n/g, '_x000a_')
      : text;
  const { innerStart, innerEnd } = table;
  return edited(xml, [
    ...attributeEdit(table, move),
    ...['autoFilter', 'sortState', 'sortCondition'].flatMap((name) =>
      elementsOf(xml, [name], innerStart, innerEnd).flatMap((element) =>
        attributeEdit(element, move),
      ),
    ),
    ...elementsOf(xml, ['tableColumn'], innerStart, innerEnd).flatMap((column) => [
      // The head of a column and the text below it have to be what stands in their cells.
      ...attributeEdit(column, { name: fill, totalsRowLabel: fill }),
      ...elementsOf(xml, formulaNames, column.innerStart, column.innerEnd).flatMap((formula) => {
        const place = formula.local === 'totalsRowFormula' ? { sheet } : inRows;
        return formulaEdit(xml, formula, (text) => movedFormula(text, moves, place));
      }),
    ]),
  ]);
}

const formulaNames = ['calculatedColumnFormula', 'totalsRowFormula'];

function headRows(tableTag: string): number {
  return Number(attributeOf(tableTag, 'headerRowCount') ?? 1);
}

/** The ranges of the heads of a sheet's tables: their cells must hold text. */
export function tableHeads(
  opened: OpenedPackage,
  sheetPart: string,
): readonly { readonly ref: string; readonly rows: number }[] {
  return relationsOf(opened, sheetPart)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => elementsOf(opened.text(target) ?? '', ['table']))
    .map(({ open }) => ({ ref: attributeOf(open, 'ref') ?? '', rows: headRows(open) }));
}
