import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import { formatFigure, formatMoney, moneyOf } from '../../money/money.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { oneLineRuns, runLines } from '../build/wording.ts';
import { lineAmount } from '../../workplan/amounts.ts';
import type { Cell, Row, Run, Table } from '../textDoc.ts';
import { lineStatusWords, workplanColumnWords, workplanWords } from '../words.ts';
import type { LineFact, WorkplanDocumentFacts } from './facts.ts';
import { programmeName, strategyName } from './letterNames.ts';
import { totalsOf } from './letterTotals.ts';
import { letterWords } from './letterWords.ts';
import { groupLines } from './workbookGroups.ts';
import { remarksText, responsibleText, signsOf, targetsText } from './workbookLine.ts';

/** Shares of the width: number, code, activity, indicator, target, four quarters, budget, source, body, remarks. */
const widths = [
  0.036, 0.057, 0.186, 0.116, 0.083, 0.047, 0.047, 0.047, 0.047, 0.128, 0.058, 0.086, 0.062,
];
const columns = widths.length;

const settled = '●';
const proposed = '○';

function digits(text: string, language: DocumentLanguage): string {
  return language === 'en' ? text : toKhmerDigits(text);
}

function textCell(lines: Cell['lines'], align: Cell['align'] = 'left'): Cell {
  return { lines, align };
}

/** The figure and its currency on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** A text that may hold line ends, a line each. */
function plainLines(text: string, look: Omit<Run, 'text'> = {}): Cell['lines'] {
  return text === '' ? [] : text.split('\n').map((line) => [{ ...look, text: line }]);
}

/** «4», «4-6» for months that follow each other, «4, 6» for others. */
function monthsText(months: readonly number[]): string {
  const first = months[0];
  const last = months.at(-1);
  const consecutive = first !== undefined && last === first + months.length - 1;
  return consecutive && months.length > 1 ? `${first}-${last}` : months.join(', ');
}

function quarterCell({ line }: LineFact, quarter: number, language: DocumentLanguage): Cell {
  const months = line.months.filter((month) => Math.ceil(month / 3) === quarter);
  if (months.length === 0) return textCell([], 'center');
  const numbers = digits(monthsText(months), language);
  return textCell(
    [[{ text: line.monthsTouched ? settled : proposed }], [{ text: numbers, muted: true }]],
    'center',
  );
}

function budgetCell(fact: LineFact, language: DocumentLanguage): Cell {
  const amount = lineAmount(fact.line);
  const { unitCost, units, currency } = fact.line;
  if (amount === null || unitCost === null || units === null) return textCell([], 'right');
  const written = language === 'en' ? 'en' : 'km';
  const unit = formatFigure(moneyOf(unitCost, currency), { language: written });
  const basis = digits(`${unit} × ${units}`, language);
  return textCell(
    [
      [{ text: unbroken(formatMoney(amount, { language: written })) }],
      ...(units === 1 ? [] : [[{ text: basis, muted: true }]]),
    ],
    'right',
  );
}

/** The activity with the signs of what it rests on at the end of its first line. */
function activityCell(fact: LineFact, language: DocumentLanguage): Cell {
  const signs = signsOf(fact, language);
  const written = runLines(fact.line.activity, language);
  const lines =
    written.length > 0 ? written : runLines(workplanWords.notStated, language, { muted: true });
  return textCell(
    lines.map((line, index) =>
      index === 0 && signs !== '' ? [...line, { text: ` ${signs}`, bold: true }] : line,
    ),
  );
}

function remarksCell(fact: LineFact, language: DocumentLanguage): Cell {
  const { status } = fact.line;
  const said = status === 'planned' ? [] : runLines(lineStatusWords[status], language);
  return textCell([
    ...said,
    ...plainLines(remarksText(fact, language)),
    ...plainLines(fact.openQueries.join(' '), { muted: true }),
  ]);
}

function lineRow(
  fact: LineFact,
  number: number,
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
): Row {
  const { line } = fact;
  return {
    cells: [
      textCell([[{ text: digits(String(number), language) }]], 'center'),
      textCell(plainLines(line.code ?? '')),
      activityCell(fact, language),
      textCell(runLines(line.indicator, language)),
      textCell(plainLines(targetsText(line.targets, language))),
      ...[1, 2, 3, 4].map((quarter) => quarterCell(fact, quarter, language)),
      budgetCell(fact, language),
      textCell(plainLines(line.source), 'center'),
      textCell([
        ...plainLines(responsibleText(fact, facts.bodies)),
        ...plainLines(line.person, { muted: true }),
      ]),
      remarksCell(fact, language),
    ],
  };
}

function headerRows(language: DocumentLanguage): readonly Row[] {
  const tall = (text: Bilingual): Cell => ({ lines: runLines(text, language), rowSpan: 2 });
  const words = workplanColumnWords;
  return [
    {
      cells: [
        tall(letterWords.number),
        tall(words.code),
        tall(words.activity),
        tall(words.indicator),
        tall(words.target),
        { lines: runLines(letterWords.quarters, language), colSpan: 4 },
        tall(words.budget),
        tall(letterWords.source),
        tall(words.responsible),
        tall(words.remarks),
      ],
    },
    {
      cells: ['1', '2', '3', '4'].map((quarter) => ({
        lines: [[{ text: digits(quarter, language) }]],
      })),
    },
  ];
}

function band(text: Bilingual, look: 'group' | 'subgroup', language: DocumentLanguage): Row {
  return { look, cells: [{ lines: runLines(text, language), colSpan: columns }] };
}

function totalRow(facts: WorkplanDocumentFacts, language: DocumentLanguage): Row {
  const { riel, dollars } = totalsOf(facts).all;
  const written = language === 'en' ? 'en' : 'km';
  const amounts = [moneyOf(riel, 'KHR'), moneyOf(dollars, 'USD')].filter(
    ({ minor }) => minor !== 0,
  );
  return {
    look: 'total',
    cells: [
      { lines: runLines(workplanWords.total, language), colSpan: 8, align: 'right' },
      {
        lines: amounts.map((money) => [
          { text: unbroken(formatMoney(money, { language: written })) },
        ]),
        align: 'right',
        colSpan: 2,
      },
      { lines: [], colSpan: 3 },
    ],
  };
}

function caption(facts: WorkplanDocumentFacts, language: DocumentLanguage): readonly Run[] {
  const text: Bilingual = {
    en: `Table 2. Activities of ${facts.year} by programme and strategy`,
    km: `តារាងទី២៖ សកម្មភាពឆ្នាំ${toKhmerDigits(String(facts.year))} តាមកម្មវិធី និងយុទ្ធសាស្ត្រ`,
  };
  return oneLineRuns(text, language);
}

/** The workplan's table: a group a programme, a band a strategy, a row a line, the total at the foot. */
export function activitiesTable(facts: WorkplanDocumentFacts, language: DocumentLanguage): Table {
  let number = 0;
  const rows = groupLines(facts).flatMap(({ heading, strategies }) => [
    band(programmeName(heading), 'group', language),
    ...strategies.flatMap((strategy) => [
      ...(strategy.heading === null
        ? []
        : [band(strategyName(strategy.heading), 'subgroup', language)]),
      ...strategy.lines.map((fact) => lineRow(fact, (number += 1), facts, language)),
    ]),
  ]);
  return {
    kind: 'table',
    caption: caption(facts, language),
    description: inLanguage(letterWords.describeActivities, language === 'en' ? 'en' : 'km'),
    widths,
    header: headerRows(language),
    rows: [...rows, totalRow(facts, language)],
    size: 'small',
  };
}

/** What the signs in the table mean; only those that are used. */
export function legend(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
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
    ...some(({ openQueries }) => openQueries.length > 0, workplanWords.restsOnQuery),
    ...some(({ assumed }) => assumed, workplanWords.assumedYears),
    ...some(
      ({ workingTranslation }) => workingTranslation && language !== 'en',
      workplanWords.workingTranslation,
    ),
  ];
}
