import type { OpenedPackage } from '../openPackage.ts';
import { relationsOf } from './relations.ts';
import { readRuns, type TextRun } from './richText.ts';
import { sheetRowsOf, type SheetRows } from './sheetRows.ts';
import { elementsOf, XmlFault } from './xmlScan.ts';
import { attributeOf } from './xmlText.ts';

/** A worksheet of a workbook. */
export interface BookSheet {
  readonly name: string;
  readonly part: string;
  readonly rows: SheetRows;
}

/** What the parts of a workbook say of its sheets. */
export interface Book {
  readonly part: string;
  readonly xml: string;
  /** In the order of their tabs. */
  readonly sheets: readonly BookSheet[];
  /** Sheets that are charts and hold no rows. */
  readonly chartSheets: readonly Pick<BookSheet, 'name' | 'part'>[];
  /** Defined names in lower case. */
  readonly names: ReadonlySet<string>;
  readonly sharedPart: string | null;
  /** The shared strings by their number. */
  readonly shared: readonly (readonly TextRun[])[];
}

/** @throws XmlFault where a part that it needs is missing or is not XML */
export function bookOf(opened: OpenedPackage): Book {
  const part = relationsOf(opened, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) throw new XmlFault('_rels/.rels');
  const xml = textOf(opened, part);
  const relations = relationsOf(opened, part);
  const sheets: BookSheet[] = [];
  const chartSheets: Pick<BookSheet, 'name' | 'part'>[] = [];
  for (const { open } of elementsOf(xml, ['sheet'])) {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(open)?.[1];
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target === undefined) throw new XmlFault(part);
    const rows = sheetRowsOf(textOf(opened, target));
    const name = attributeOf(open, 'name') ?? '';
    if (rows === null) chartSheets.push({ name, part: target });
    else sheets.push({ name, part: target, rows });
  }
  const names = elementsOf(xml, ['definedName']).map(({ open }) => attributeOf(open, 'name') ?? '');
  const sharedPart = relations.find(({ kind }) => kind === 'sharedStrings')?.target ?? null;
  const strings = sharedPart === null ? '' : textOf(opened, sharedPart);
  return {
    part,
    xml,
    sheets,
    chartSheets,
    names: new Set(names.map((name) => name.toLowerCase())),
    sharedPart,
    shared: elementsOf(strings, ['si']).map(({ innerStart, innerEnd }) =>
      readRuns(strings.slice(innerStart, innerEnd)),
    ),
  };
}

function textOf(opened: OpenedPackage, part: string): string {
  const text = opened.text(part);
  if (text === null) throw new XmlFault(part);
  return text;
}
