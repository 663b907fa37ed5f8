import type { DocumentLanguage } from '../../base/language.ts';
import { formatFigure, formatMoney, moneyOf } from '../../money/money.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { lineAmount } from '../../workplan/amounts.ts';
import { runLines } from '../build/wording.ts';
import { monthsWord } from '../kinds/workplan/months.ts';
import type { Cell, Run } from '../textDoc.ts';
import { eventKindWords, lineStatusWords, workplanWords } from '../words.ts';
import type { LineFact, WorkplanPaperFacts } from './facts.ts';
import { remarksText, responsibleText, signsOf, targetsText } from './workbookLine.ts';

const settled = '●';
const proposed = '○';

export function digits(text: string, language: DocumentLanguage): string {
  return language === 'en' ? text : toKhmerDigits(text);
}

function textCell(lines: Cell['lines'], align: Cell['align'] = 'left'): Cell {
  return { lines, align };
}

/** The figure and its currency on one line. */
export function unbroken(text: string): string {
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

/** The remarks, and before them where the line stands, unless that has a column of its own. */
function remarksCell(fact: LineFact, shown: Shown, language: DocumentLanguage): Cell {
  const { status } = fact.line;
  const said =
    status === 'planned' || shown.has('status') ? [] : runLines(lineStatusWords[status], language);
  return textCell([
    ...said,
    ...plainLines(remarksText(fact, language)),
    ...plainLines(fact.openQueries.join(' '), { muted: true }),
  ]);
}

function numberCell(value: string, language: DocumentLanguage): Cell {
  return textCell(plainLines(digits(value, language)), 'right');
}

function unitCostCell({ line }: LineFact, language: DocumentLanguage): Cell {
  if (line.unitCost === null) return textCell([], 'right');
  const money = moneyOf(line.unitCost, line.currency);
  const text = formatMoney(money, { language: language === 'en' ? 'en' : 'km' });
  return textCell(plainLines(unbroken(text)), 'right');
}

/** The columns of a table by their keys. */
type Shown = ReadonlySet<string>;

interface Place {
  readonly facts: WorkplanPaperFacts;
  readonly language: DocumentLanguage;
  readonly shown: Shown;
  /** The number of the line in the table. */
  readonly number: number;
}

/** The cells of a line beneath the head of a column: one, or one a quarter. */
export function cellsOf(key: string, fact: LineFact, place: Place): readonly Cell[] {
  const { facts, language, shown } = place;
  const { line } = fact;
  switch (key) {
    case 'no':
      return [textCell([[{ text: digits(String(place.number), language) }]], 'center')];
    case 'code':
      return [textCell(plainLines(line.code ?? ''))];
    case 'activity':
      return [activityCell(fact, language)];
    case 'indicator':
      return [textCell(runLines(line.indicator, language))];
    case 'target':
      return [textCell(plainLines(targetsText(fact, language)))];
    case 'quarters':
      return [1, 2, 3, 4].map((quarter) => quarterCell(fact, quarter, language));
    case 'amount':
      return [budgetCell(fact, language)];
    case 'fund':
      return [textCell(plainLines(line.source), 'center')];
    case 'responsible':
      return [
        textCell([
          ...plainLines(responsibleText(fact, facts.bodies)),
          ...(shown.has('person') ? [] : plainLines(line.person, { muted: true })),
        ]),
      ];
    case 'remarks':
      return [remarksCell(fact, shown, language)];
    case 'kind':
      return [textCell(runLines(eventKindWords[line.eventKind], language))];
    case 'months':
      return [textCell(plainLines(digits(monthsWord(line.months), language)))];
    case 'units':
      return [numberCell(line.units === null ? '' : String(line.units), language)];
    case 'unitCost':
      return [unitCostCell(fact, language)];
    case 'person':
      return [textCell(plainLines(line.person))];
    case 'status':
      return [textCell(runLines(lineStatusWords[line.status], language))];
    default:
      throw new Error(`No column ${key}`);
  }
}
