import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import {
  emptyCell,
  type RawCell,
  type RawMerge,
  type RawRow,
  type RawTable,
} from '#shared/matrix/import/rawTable.ts';
import { cellOf } from './cellOf.ts';
import { problemOfBytes } from './judgeBytes.ts';
import { readLimits } from './limits.ts';
import { ReadFault, type ReadProblem } from './readProblem.ts';
import { trimSheet } from './trimSheet.ts';
import { sheetPieces, textCutter } from './sheetPieces.ts';
import { Unpacker } from './unpack.ts';
import { zipDirectory, type ZipPart } from './zipDirectory.ts';

/** How far the reading is: from 0 to 1. */
export type ReadProgress = (share: number) => void;

/**
 * Reads the sheets of an .xlsx as plain cells. Runs in a worker and in Node. The file is judged before it is
 * unpacked, and only the parts that hold cells, texts and number formats are unpacked, under a limit.
 * @param mostRows with contents, in all sheets; a file with more is too large
 */
export async function readWorkbook(
  bytes: Uint8Array,
  onProgress: ReadProgress = () => undefined,
  mostRows: number = Infinity,
): Promise<Outcome<readonly RawTable[], ReadProblem>> {
  try {
    return success(await readSheets(bytes, onProgress, mostRows));
  } catch (error) {
    if (error instanceof ReadFault) return failure(error.problem);
    throw error;
  }
}

async function readSheets(
  bytes: Uint8Array,
  onProgress: ReadProgress,
  mostRows: number,
): Promise<readonly RawTable[]> {
  if (bytes.length > readLimits.file) {
    throw new ReadFault({ kind: 'too-large', what: 'file', limit: readLimits.file });
  }
  const problem = problemOfBytes(bytes);
  if (problem !== null) throw new ReadFault(problem);
  const parts = new Map(zipDirectory(bytes).map((part) => [part.name.replace(/^\//, ''), part]));
  if (!parts.has('xl/workbook.xml')) throw new ReadFault(problemOfPackage(parts));
  onProgress(0.05);
  const { packages, merges } = repack(parts, onProgress, mostRows);
  const tables = new Map<number, { readonly place: number; readonly table: RawTable }>();
  for (const [index, packed] of packages.entries()) {
    onProgress(0.5 + (0.5 * index) / packages.length);
    for (const sheet of (await load(packed())).worksheets) {
      const read = tableOf(sheet, merges.get(sheet.id) ?? []);
      const before = tables.get(sheet.id);
      tables.set(sheet.id, {
        place: placeOf(sheet),
        table: before === undefined ? read : { ...before.table, ...joined(before.table, read) },
      });
    }
  }
  if (tables.size === 0) throw new ReadFault({ kind: 'no-sheets' });
  onProgress(1);
  return [...tables.values()].toSorted((a, b) => a.place - b.place).map(({ table }) => table);
}

/** Where the workbook shows the sheet; the library keeps it and does not declare it. */
function placeOf(sheet: ExcelJS.Worksheet): number {
  return (sheet as ExcelJS.Worksheet & { readonly orderNo: number }).orderNo;
}

/** The rows of two pieces of one sheet. */
function joined(before: RawTable, more: RawTable): Pick<RawTable, 'rows' | 'hiddenRows'> {
  return {
    rows: before.rows.concat(more.rows),
    hiddenRows: (before.hiddenRows ?? []).concat(more.hiddenRows ?? []),
  };
}

function problemOfPackage(parts: ReadonlyMap<string, ZipPart>): ReadProblem {
  if (parts.has('xl/workbook.bin')) return { kind: 'other-format', extension: 'xlsb' };
  if (parts.has('word/document.xml')) return { kind: 'not-a-workbook', looksLike: 'word' };
  if (parts.has('content.xml')) return { kind: 'other-format', extension: 'ods' };
  return { kind: 'not-a-workbook', looksLike: 'unknown' };
}

const sheetPart = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const kept = new Set(['xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml']);

/**
 * Packages with nothing but what is read, so that the library meets no more than that: one for the workbook, or for a
 * large one as many as its sheets have pieces, each made when it is read.
 */
function repack(
  parts: ReadonlyMap<string, ZipPart>,
  onProgress: ReadProgress,
  mostRows: number,
): {
  readonly packages: readonly (() => Uint8Array)[];
  readonly merges: ReadonlyMap<number, readonly RawMerge[]>;
} {
  const unpacker = new Unpacker();
  const common: Record<string, string> = {};
  const sheets: { readonly name: string; readonly pieces: readonly (() => string)[] }[] = [];
  const merges = new Map<string, readonly RawMerge[]>();
  let cells = 0;
  let rows = 0;
  let done = 0;
  const book = parts.get('xl/workbook.xml');
  const bookXml = book === undefined ? '' : withoutNames(unpacker.text(book));
  common['xl/workbook.xml'] = bookXml;
  for (const [name, part] of parts) {
    done += 1;
    onProgress(0.05 + (0.4 * done) / parts.size);
    if (kept.has(name)) {
      common[name] = unpacker.text(part);
    } else if (sheetPart.test(name)) {
      const trimmed = trimSheet(unpacker.text(part), name);
      cells += trimmed.cells;
      if (cells > readLimits.cells) {
        throw new ReadFault({ kind: 'too-large', what: 'cells', limit: readLimits.cells });
      }
      rows += trimmed.rows;
      if (rows > mostRows)
        throw new ReadFault({ kind: 'too-large', what: 'rows', limit: mostRows });
      merges.set(name, trimmed.merges);
      sheets.push({ name, pieces: sheetPieces(trimmed) });
    }
  }
  return {
    packages: packagesOf(common, sheets),
    merges: bySheet(merges, bookXml, common['xl/_rels/workbook.xml.rels'] ?? ''),
  };
}

function packagesOf(
  common: Readonly<Record<string, string>>,
  sheets: readonly { readonly name: string; readonly pieces: readonly (() => string)[] }[],
): readonly (() => Uint8Array)[] {
  if (sheets.every(({ pieces }) => pieces.length === 1)) {
    return [
      () =>
        pack({
          ...common,
          ...Object.fromEntries(sheets.map((s) => [s.name, s.pieces[0]?.() ?? ''])),
        }),
    ];
  }
  const texts = 'xl/sharedStrings.xml';
  const cut = textCutter(common[texts] ?? '');
  return sheets.flatMap(({ name, pieces }) =>
    pieces.map((piece) => () => {
      if (!(texts in common)) return pack({ ...common, [name]: piece() });
      const own = cut(piece());
      return pack({ ...common, [texts]: own.sharedStrings, [name]: own.piece });
    }),
  );
}

function pack(texts: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Named ranges may span whole sheets, and the library keeps them cell by cell. */
function withoutNames(xml: string): string {
  return xml.replaceAll(/<definedNames\b[\s\S]*?<\/definedNames>/g, '');
}

/** The merges by the number that the workbook gives to the sheet. */
function bySheet(
  merges: ReadonlyMap<string, readonly RawMerge[]>,
  book: string,
  relations: string,
): ReadonlyMap<number, readonly RawMerge[]> {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      `xl/${attribute(tag, 'Target').replace(/^(?:\/xl\/|\.\/)/, '')}`,
    ]),
  );
  return new Map(
    [...book.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      Number(attribute(tag, 'sheetId')),
      merges.get(targets.get(attribute(tag, 'r:id')) ?? '') ?? [],
    ]),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

async function load(packed: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  type Bytes = Parameters<typeof workbook.xlsx.load>[0];
  try {
    return await workbook.xlsx.load(packed as unknown as Bytes);
  } catch (error) {
    // Whatever the library meets in these few parts is the file's own fault, and it has no name for it.
    if (error instanceof Error) throw new ReadFault({ kind: 'damaged', part: error.message });
    throw error;
  }
}

function tableOf(sheet: ExcelJS.Worksheet, merges: readonly RawMerge[]): RawTable {
  const rows: RawRow[] = [];
  const hiddenRows: number[] = [];
  let laid = 0;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: RawCell[] = [];
    // One cell far to the right makes a row of thousands.
    laid += row.cellCount;
    if (laid > readLimits.laid) {
      throw new ReadFault({ kind: 'too-large', what: 'cells', limit: readLimits.laid });
    }
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const read = cellOf(cell);
      if (read.kind === 'empty') return;
      while (cells.length < column - 1) cells.push(emptyCell);
      cells.push(read);
    });
    if (cells.length === 0) return;
    rows.push({ number, cells });
    if (row.hidden) hiddenRows.push(number);
  });
  const columns = (sheet.columns as readonly ExcelJS.Column[] | null) ?? [];
  const hiddenColumns = columns.flatMap(({ hidden, number }) =>
    hidden && number !== undefined ? [number] : [],
  );
  const table = { sheet: sheet.name, rows, merges, hiddenRows, hiddenColumns };
  return sheet.state === 'visible' ? table : { ...table, hidden: true };
}
