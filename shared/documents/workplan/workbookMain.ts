import type { DocumentLanguage } from '../../base/language.ts';
import { quartersOf } from '../../workplan/months.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheetDoc.ts';
import { columnLetter } from '../columnLetter.ts';
import { quotedSheetName } from '../sheetNames.ts';
import { eventKindWords, lineStatusWords } from '../words.ts';
import type { LineFact, WorkplanPaperFacts } from './facts.ts';
import {
  empty,
  formulaCell,
  numberCell,
  footerText,
  textCell,
  wording,
} from '../build/sheetCells.ts';
import { amountOf, sumOf, type Amounts } from './workbookAmounts.ts';
import { closingRows } from './workbookClosing.ts';
import {
  fundKey,
  groupLines,
  groupTitle,
  programmeKey,
  type ProgrammeGroup,
} from './workbookGroups.ts';
import { remarksText, responsibleText, signsOf, targetsText } from './workbookLine.ts';
import { headerRows, mainColumns, sheetColumns } from './workbookHead.ts';
import { mastheadRows } from './workbookMasthead.ts';
import { sheetPage, titleOf, type WorkplanInput } from './paper.ts';

/** The columns of the main sheet by what they hold, 1-based. */
const column = {
  code: 1,
  notes: 2,
  activity: 3,
  indicator: 4,
  target: 5,
  kind: 6,
  firstQuarter: 7,
  units: 11,
  unitCost: 12,
  riel: 13,
  dollar: 14,
  source: 15,
  responsible: 16,
  person: 17,
  status: 18,
  remarks: 19,
  /** Hidden: the programme and the source of funds of the line, for sums. */
  programme: 20,
  fund: 21,
} as const;

/** Columns that are seen. */
const shown = column.remarks;

/** Where the other sheets find the figures of the main sheet. */
export interface MainSheetPlaces {
  /** Absolute ranges over all lines, with the sheet's name: `'Workplan'!$M$9:$M$150`; null without lines. */
  readonly ranges: {
    readonly programme: string;
    readonly fund: string;
    readonly riel: string;
    readonly dollar: string;
  } | null;
  /** The cell of the exchange rate; null where none is stated. */
  readonly rate: string | null;
}

/** The sheet of the workplan itself: a row a line, subtotals on the rows of programmes and strategies. */
export function mainSheet(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  name: string,
): { readonly sheet: Sheet; readonly places: MainSheetPlaces } {
  const { language } = input;
  const columns = mainColumns(input);
  const masthead = mastheadRows(facts, input, { columns: shown, left: 10, right: 13 });
  const head = headerRows(columns, language);
  const headerEnd = masthead.length + head.length;
  const body: SheetRow[] = [];
  for (const group of groupLines(facts)) {
    body.push(...programmeRows(group, facts, language, headerEnd + body.length + 1));
  }
  const firstRow = headerEnd + 1;
  const lastRow = headerEnd + body.length;
  const closing = closingRows(facts, input, {
    columns: shown,
    riel: column.riel,
    dollar: column.dollar,
    firstRow,
    lastRow,
  });
  const range = (index: number): string =>
    `${quotedSheetName(name)}!$${columnLetter(index)}$${firstRow}:$${columnLetter(index)}$${lastRow}`;
  return {
    sheet: {
      name,
      columns: sheetColumns(columns),
      rows: [...masthead, ...head, ...body, ...closing.rows],
      page: sheetPage(input, 'A3'),
      frozenRows: headerEnd,
      frozenColumns: column.activity,
      printTitles: { from: masthead.length + 1, to: headerEnd },
      ...(body.length === 0
        ? {}
        : { autoFilter: { fromRow: headerEnd, toRow: lastRow, columns: shown } }),
      footer: footerText(titleOf(input), language),
    },
    places: {
      ranges:
        body.length === 0
          ? null
          : {
              programme: range(column.programme),
              fund: range(column.fund),
              riel: range(column.riel),
              dollar: range(column.dollar),
            },
      rate:
        closing.rateRow === null
          ? null
          : `${quotedSheetName(name)}!$${columnLetter(column.riel)}$${closing.rateRow}`,
    },
  };
}

/** A programme with its strategies and lines; `row` is the number of its first row. */
function programmeRows(
  group: ProgrammeGroup,
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  row: number,
): readonly SheetRow[] {
  const inner: SheetRow[] = [];
  for (const { heading, lines } of group.strategies) {
    const level = heading === null ? 1 : 2;
    if (heading !== null) {
      const at = row + 1 + inner.length;
      inner.push({
        ...groupRow(heading.code, wording(heading.title, language), 'subgroup', {
          from: at + 1,
          to: at + lines.length,
          sums: sumOf(lines),
        }),
        outlineLevel: 1,
      });
    }
    for (const fact of lines) {
      inner.push(lineRow(fact, facts, language, row + 1 + inner.length, level));
    }
  }
  const all = group.strategies.flatMap(({ lines }) => lines);
  const { code, title } = groupTitle(group);
  return [
    groupRow(code, wording(title, language), 'group', {
      from: row + 1,
      to: row + inner.length,
      sums: sumOf(all),
    }),
    ...inner,
  ];
}

function groupRow(
  code: string,
  title: string,
  look: 'group' | 'subgroup',
  range: { readonly from: number; readonly to: number; readonly sums: Amounts },
): SheetRow {
  const sum = (at: number): string =>
    `SUBTOTAL(9,${columnLetter(at)}${range.from}:${columnLetter(at)}${range.to})`;
  const cells = Array.from({ length: column.fund }, (_, index): SheetCell => {
    switch (index + 1) {
      case column.code:
        return textCell(code, look);
      case column.notes:
        return textCell(title, look);
      case column.riel:
        return formulaCell(sum(column.riel), range.sums.riel, 'riel', look);
      case column.dollar:
        return formulaCell(sum(column.dollar), range.sums.dollar, 'dollar', look);
      default:
        return empty(look);
    }
  });
  return { cells, merges: [{ from: column.notes, to: column.unitCost }] };
}

function lineRow(
  fact: LineFact,
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  row: number,
  outlineLevel: 1 | 2,
): SheetRow {
  const { line } = fact;
  const quarters = quartersOf(line.months);
  const mark = line.monthsTouched ? '●' : '○';
  const money = line.currency === 'KHR' ? 'riel' : 'dollar';
  const product = `${columnLetter(column.units)}${row}*${columnLetter(column.unitCost)}${row}`;
  const amount = formulaCell(
    `ROUND(${product},${money === 'riel' ? 0 : 2})`,
    amountOf(line),
    money,
  );
  return {
    outlineLevel,
    cells: [
      textCell(line.code ?? '', 'code'),
      textCell(signsOf(fact, language), 'mark'),
      textCell(wording(line.activity, language)),
      textCell(wording(line.indicator, language)),
      textCell(targetsText(fact, language)),
      textCell(wording(eventKindWords[line.eventKind], language)),
      ...[1, 2, 3, 4].map((quarter) => textCell(quarters.includes(quarter) ? mark : '', 'mark')),
      numberCell(line.units, 'plain'),
      numberCell(line.unitCost, money),
      money === 'riel' ? amount : empty('number'),
      money === 'dollar' ? amount : empty('number'),
      textCell(line.source),
      textCell(responsibleText(fact, facts.bodies)),
      textCell(line.person),
      textCell(wording(lineStatusWords[line.status], language)),
      textCell(remarksText(fact, language)),
      textCell(programmeKey(fact.programme)),
      textCell(fundKey(fact)),
    ],
  };
}
