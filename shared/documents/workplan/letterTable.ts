import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import { formatMoney, moneyOf } from '../../money/money.ts';
import { shownColumns, widthsOf, type ShownColumn } from '../build/listTable.ts';
import { wordingLine } from '../build/templateWording.ts';
import { oneLineRuns, runLines } from '../build/wording.ts';
import { activitiesSlot } from '../kinds/workplan/slots.ts';
import type { Cell, Row, Table } from '../textDoc.ts';
import { workplanWords } from '../words.ts';
import type { LineFact, WorkplanPaperFacts } from './facts.ts';
import { cellsOf, digits, unbroken } from './letterCells.ts';
import { programmeName, strategyName } from './letterNames.ts';
import { totalsOf } from './letterTotals.ts';
import { letterWords } from './letterWords.ts';
import type { WorkplanInput } from './paper.ts';
import { groupLines } from './workbookGroups.ts';

/** How many columns of the table stand beneath the head of one. */
function span({ key }: ShownColumn): number {
  return key === 'quarters' ? 4 : 1;
}

function spanOf(columns: readonly ShownColumn[]): number {
  return columns.reduce((sum, column) => sum + span(column), 0);
}

/** The head of the table: in two rows where the quarters stand beneath one. */
export function headerRows(
  columns: readonly ShownColumn[],
  language: DocumentLanguage,
): readonly Row[] {
  const isTall = columns.some((column) => span(column) > 1);
  const above = columns.map((column): Cell => {
    const lines = runLines(column.label, language);
    if (span(column) > 1) return { lines, colSpan: span(column) };
    return isTall ? { lines, rowSpan: 2 } : { lines };
  });
  if (!isTall) return [{ cells: above }];
  const quarters = ['1', '2', '3', '4'].map((quarter) => ({
    lines: [[{ text: digits(quarter, language) }]],
  }));
  return [{ cells: above }, { cells: quarters }];
}

function band(
  text: Bilingual,
  look: 'group' | 'subgroup',
  across: number,
  language: DocumentLanguage,
): Row {
  return { look, cells: [{ lines: runLines(text, language), colSpan: across }] };
}

/**
 * The total under the amounts, which may stretch over the column before them; none where they are not shown. The
 * word stands before the figures, behind them where the amounts come first, and over them where they are alone.
 */
function totalRows(
  facts: WorkplanPaperFacts,
  columns: readonly ShownColumn[],
  language: DocumentLanguage,
): readonly Row[] {
  const at = columns.findIndex(({ key }) => key === 'amount');
  if (at === -1) return [];
  const { riel, dollars } = totalsOf(facts).all;
  const written = language === 'en' ? 'en' : 'km';
  const amounts = [moneyOf(riel, 'KHR'), moneyOf(dollars, 'USD')].filter(
    ({ minor }) => minor !== 0,
  );
  const before = spanOf(columns.slice(0, at));
  const after = spanOf(columns.slice(at + 1));
  const stretched = before > 1 ? 1 : 0;
  const word = runLines(workplanWords.total, language);
  const figures = amounts.map((money) => [
    { text: unbroken(formatMoney(money, { language: written })) },
  ]);
  const cells: readonly Cell[] = [
    { lines: word, colSpan: before - stretched, align: 'right' },
    {
      lines: before + after === 0 ? [...word, ...figures] : figures,
      align: 'right',
      colSpan: 1 + stretched,
    },
    { lines: before === 0 ? word : [], colSpan: after },
  ];
  return [{ look: 'total', cells: cells.filter(({ colSpan }) => colSpan !== 0) }];
}

/** The shares of the width, those of the quarters in equal parts. */
function shares(columns: readonly ShownColumn[]): readonly number[] {
  const widths = widthsOf(columns);
  return columns.flatMap((column, index) =>
    Array.from({ length: span(column) }, () => (widths[index] ?? 0) / span(column)),
  );
}

/** The workplan's table: a group a programme, a band a strategy, a row a line, the total at the foot. */
export function activitiesTable(facts: WorkplanPaperFacts, input: WorkplanInput): Table {
  const { language } = input;
  const columns = shownColumns(input, activitiesSlot);
  const widths = shares(columns);
  const shown = new Set(columns.map(({ key }) => key));
  let number = 0;
  const lineRow = (fact: LineFact): Row => {
    const place = { facts, language, shown, number: (number += 1) };
    return { cells: columns.flatMap(({ key }) => cellsOf(key, fact, place)) };
  };
  const rows = groupLines(facts).flatMap(({ heading, strategies }) => [
    band(programmeName(heading), 'group', widths.length, language),
    ...strategies.flatMap((strategy) => [
      ...(strategy.heading === null
        ? []
        : [band(strategyName(strategy.heading), 'subgroup', widths.length, language)]),
      ...strategy.lines.map(lineRow),
    ]),
  ]);
  return {
    kind: 'table',
    caption: oneLineRuns(wordingLine(input, 'tableActivities'), language),
    description: inLanguage(letterWords.describeActivities, language === 'en' ? 'en' : 'km'),
    widths,
    header: headerRows(columns, language),
    rows: [...rows, ...totalRows(facts, columns, language)],
    size: 'small',
  };
}

/** What the signs in the table mean; only those that are used. Without annexes there is no list to look into. */
export function legend(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  annexes: 'all' | 'none',
): readonly Bilingual[] {
  const { lines } = facts;
  const some = (test: (fact: LineFact) => boolean, text: Bilingual) =>
    lines.some(test) ? [text] : [];
  return [
    ...some(({ line }) => line.months.length > 0, letterWords.monthsNote),
    ...some(
      ({ line }) => !line.monthsTouched && line.months.length > 0,
      workplanWords.proposedMonths,
    ),
    ...some(
      ({ openQueries }) => openQueries.length > 0,
      annexes === 'all' ? workplanWords.restsOnQuery : letterWords.restsOnQueryAlone,
    ),
    ...some(({ assumed }) => assumed, workplanWords.assumedYears),
    ...some(
      ({ workingTranslation }) => workingTranslation && language !== 'en',
      workplanWords.workingTranslation,
    ),
  ];
}
