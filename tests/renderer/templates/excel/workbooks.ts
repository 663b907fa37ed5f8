import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { fillExcelTemplate, inspectExcelTemplate } from '#renderer/templates/excelTemplate.ts';
import { testCatalogue } from './testScope.ts';

/** A workbook as a person would make it: what is put on its first sheet, `List`. */
export async function workbookWith(
  build: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  build(book.addWorksheet('List'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The workbook as another program reads it. */
export async function readBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** The package with parts put in, or changed by a function. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | ((xml: string) => string)>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    if (typeof change !== 'string' && before === undefined) throw new Error(`No part ${name}`);
    parts[name] = strToU8(
      typeof change === 'string' ? change : change(strFromU8(before ?? new Uint8Array())),
    );
  }
  return zipSync(parts);
}

/** Inspects and fills; a template that is refused is a fault of the test. */
export function filledWith(template: Uint8Array, scope: FieldScope): Uint8Array {
  const inspected = inspectExcelTemplate(template, testCatalogue);
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.problem));
  return fillExcelTemplate(inspected.value, scope);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const part = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);

/** Rows of a sheet with what surrounds them, as one would write them by hand: a package of parts. */
export function bareWorkbook(
  sheets: Readonly<Record<string, string>>,
  { names = '', more = '', strings = '' } = {},
): Uint8Array {
  const all = Object.entries(sheets);
  const sheetList = all
    .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${all
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheetList}</sheets>${names}${more}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${packageRelations}">${all
        .map((_, index) =>
          relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
        )
        .join('')}${relation('rId99', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': part(`<sst xmlns="${main}">${strings}</sst>`),
    ...Object.fromEntries(
      all.map(([, xml], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        part(`<worksheet xmlns="${main}" xmlns:r="${relations}">${xml}</worksheet>`),
      ]),
    ),
  });
}

/** Cells with inline strings, as `{ A1: 'text' }`; a text that begins with `=` is a formula. */
export function rowsXml(cells: Readonly<Record<string, string>>): string {
  const rows = new Map<number, string[]>();
  for (const [ref, text] of Object.entries(cells)) {
    const row = Number(ref.replace(/\D+/, ''));
    const cell = text.startsWith('=')
      ? `<c r="${ref}"><f>${text.slice(1)}</f><v>0</v></c>`
      : `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  const all = [...rows].toSorted(([one], [other]) => one - other);
  return `<sheetData>${all.map(([row, list]) => `<row r="${row}">${list.join('')}</row>`).join('')}</sheetData>`;
}
