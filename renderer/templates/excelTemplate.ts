import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { FieldCatalogue, FieldScope } from '#shared/documents/fields/scope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { filledAttachments, tableHeads } from './excel/attachedParts.ts';
import {
  filledBook,
  movedPivotCaches,
  withoutCalculationChain,
  withoutFieldStrings,
} from './excel/bookParts.ts';
import { bookOf, type Book, type BookSheet } from './excel/book.ts';
import { changedSheetsOf } from './excel/changedSheets.ts';
import { movedChart } from './excel/chartParts.ts';
import { chartsOf, drawingProblems, drawingsOf } from './excel/drawingFields.ts';
import { filledRows } from './excel/fillRows.ts';
import type { Moves } from './excel/moveFormula.ts';
import { referenceOf } from './excel/references.ts';
import { RowLayout, type RepeatedRows } from './excel/rowLayout.ts';
import { scopeWithin, textIn } from './excel/scopes.ts';
import { shapeTextEdits } from './excel/shapeText.ts';
import { sheetFieldsOf, type SheetFields } from './excel/sheetFields.ts';
import { filledSurroundings } from './excel/sheetSurroundings.ts';
import { edited, XmlFault } from './excel/xmlScan.ts';
import { openPackage, type OpenedPackage } from './openPackage.ts';
import { repack } from './repack.ts';

/** A workbook whose fields were all found to be known; made by `inspectExcelTemplate`. */
export interface ExcelTemplate {
  readonly bytes: Uint8Array;
  readonly opened: OpenedPackage;
  readonly book: Book;
  readonly sheets: readonly TemplateSheet[];
}

interface TemplateSheet {
  readonly sheet: BookSheet;
  readonly fields: SheetFields;
}

/**
 * Opens an `.xlsx` that an office has edited, and judges its fields: `{event.title}` in the text of a cell, in a text
 * box, a chart's title or a header; `{#participants}` and `{/participants}` in cells of one row, or of two, for rows
 * that are repeated whole, in which every cell may use the fields of the list's rows. All that is wrong is told at
 * once, by sheet and cell (`List!B8`).
 */
export function inspectExcelTemplate(
  bytes: Uint8Array,
  catalogue: FieldCatalogue,
): Outcome<ExcelTemplate, readonly TemplateProblem[]> {
  const opening = openPackage(bytes, 'xlsx');
  if (!opening.ok) return failure([opening.problem]);
  const opened = opening.value;
  try {
    const book = bookOf(opened);
    const inspected = book.sheets.map((sheet) => ({
      sheet,
      ...sheetFieldsOf(book, sheet, catalogue),
    }));
    const problems = [
      ...inspected.flatMap(({ sheet, problems }) => [
        ...problems,
        ...drawingProblems(opened, sheet, catalogue),
      ]),
      ...book.chartSheets.flatMap((sheet) => drawingProblems(opened, sheet, catalogue)),
    ];
    if (problems.length > 0) return failure(problems);
    const sheets = inspected.map(({ sheet, fields }) => ({ sheet, fields }));
    return success({ bytes, opened, book, sheets });
  } catch (error) {
    if (error instanceof XmlFault) return failure([{ kind: 'damaged', message: error.message }]);
    throw error;
  }
}

/**
 * Fills a template: text by text, and a cell that is one field with a number as a number. Rows of a list stand once
 * for each of its rows, and what is below goes down with every reference to it; without rows one empty row stays.
 * Parts that hold no field and no reference to what moves come out byte for byte. Formulas are computed by the
 * program that opens the file. Equal input gives equal bytes.
 * @throws where the scope does not answer a field of the catalogue that the template was judged by
 */
export function fillExcelTemplate(template: ExcelTemplate, scope: FieldScope): Uint8Array {
  const { bytes, opened, book, sheets } = template;
  const rowsOf = new Map<RepeatedRows, readonly FieldScope[]>();
  const layouts = new Map(
    sheets.map(({ sheet, fields }) => {
      const blocks = fields.lists.map(({ list, first, last }) => {
        const rows = scope.rows(list);
        if (rows === null) throw new Error(`The template knows a list that nothing fills: ${list}`);
        const block = { first, last, copies: Math.max(rows.length, 1) };
        rowsOf.set(
          block,
          rows.map((row) => scopeWithin(row, scope)),
        );
        return block;
      });
      return [sheet.name.toLowerCase(), new RowLayout(blocks)] as const;
    }),
  );
  const moves: Moves = { layouts, names: book.names };
  const changed = changedSheetsOf(
    sheets.map(({ sheet, fields }) => ({ sheet, isFilled: fields.texts.size > 0 })),
    book.names,
  );
  const parts = new Map<string, string | null>();
  for (const { sheet, fields } of sheets) {
    const name = sheet.name.toLowerCase();
    const layout = layouts.get(name) ?? new RowLayout([]);
    const scopesOf = (block: RepeatedRows) => rowsOf.get(block) ?? [];
    if (changed.has(name) || fields.inMargins) {
      parts.set(sheet.part, filledSheet({ opened, sheet, fields, layout, moves, scope, scopesOf }));
    }
    const attachment = { sheet: name, layout, moves, scope };
    put(parts, filledAttachments(opened, sheet.part, attachment));
  }
  for (const { part } of [...book.sheets, ...book.chartSheets]) {
    for (const chart of drawingsOf(opened, part).flatMap((drawing) => chartsOf(opened, drawing))) {
      const xml = movedChart(opened.text(chart) ?? '', moves, changed);
      parts.set(
        chart,
        edited(
          xml,
          shapeTextEdits(xml, (path) => textIn(scope, path)),
        ),
      );
    }
  }
  if (changed.size > 0) {
    parts.set(book.part, filledBook(book, moves));
    put(parts, movedPivotCaches(opened, book, moves, changed));
    if (book.sharedPart !== null) {
      parts.set(book.sharedPart, withoutFieldStrings(opened.text(book.sharedPart) ?? ''));
    }
  }
  if (rowsOf.size > 0) put(parts, withoutCalculationChain(opened, book));
  const unlike = [...parts].filter(([name, text]) => text !== opened.text(name));
  return repack(
    bytes,
    new Map(
      unlike.map(([name, text]) => [name, text === null ? null : new TextEncoder().encode(text)]),
    ),
  );
}

function put(parts: Map<string, string | null>, more: ReadonlyMap<string, string | null>): void {
  for (const [name, text] of more) parts.set(name, text);
}

interface SheetFilling {
  readonly opened: OpenedPackage;
  readonly sheet: BookSheet;
  readonly fields: SheetFields;
  readonly layout: RowLayout;
  readonly moves: Moves;
  readonly scope: FieldScope;
  readonly scopesOf: (block: RepeatedRows) => readonly FieldScope[];
}

function filledSheet(filling: SheetFilling): string {
  const { opened, sheet, fields, layout, moves, scope, scopesOf } = filling;
  const name = sheet.name.toLowerCase();
  const heads = tableHeads(opened, sheet.part).map(({ ref, rows }) => ({
    range: referenceOf(ref),
    rows,
  }));
  const filled = filledRows({
    rows: sheet.rows,
    sheet: name,
    texts: fields.texts,
    layout,
    moves,
    scope,
    scopesOf,
    isText: ({ row, column }) =>
      heads.some(({ range, rows }) => {
        const { first, last } = range ?? {};
        const fromRow = first?.row ?? 0;
        const isBeside = column < (first?.column ?? 0) || column > (last?.column ?? 0);
        return !isBeside && row >= fromRow && row < fromRow + rows;
      }),
  });
  const { xml, start, end } = sheet.rows;
  const around = { xml, sheet: name, layout, moves, scope };
  return (
    filledSurroundings(around, 0, start) + filled + filledSurroundings(around, end, xml.length)
  );
}
