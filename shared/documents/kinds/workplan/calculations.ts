import type { Bilingual } from '../../../base/language.ts';
import { exchange, sumOf, type Money } from '../../../money/money.ts';
import { toKhmerDigits } from '../../../text/khmerDigits.ts';
import { isCountable, lineAmount } from '../../../workplan/amounts.ts';
import type { Currency } from '../../../workplan/model.ts';
import { quartersOf } from '../../../workplan/months.ts';
import type { Calculations } from '../../fields/fieldTree.ts';
import { amount, count, line, word } from '../../fields/specParts.ts';
import { provenanceWords, quarterWords, workplanColumnWords, workplanWords } from '../../words.ts';
import { stateOf } from '../../workplan/letterTexts.ts';
import type { WorkplanData, WorkplanRow } from './fields.ts';
import { monthsOf } from './months.ts';

export const totalWords = {
  riel: { km: 'ថវិកាសរុបជារៀល', en: 'Total in riel' },
  dollars: { km: 'ថវិកាសរុបជាដុល្លារ', en: 'Total in dollars' },
  together: { km: 'ថវិកាសរុបរួមគិតជារៀល', en: 'Grand total in riel' },
} as const satisfies Record<string, Bilingual>;

type Priced = Parameters<typeof lineAmount>[0];

/** Units, unit cost and currency of a row, as a line of the workplan has them; riel where none is said. */
export function pricedOf({ units, unitCost, currency }: WorkplanRow): Priced {
  return { units, unitCost, currency: currency === '' ? 'KHR' : currency };
}

/** What a row costs; null where that is not stated, or beyond what can be counted. */
function rowAmount(row: WorkplanRow): Money | null {
  const priced = pricedOf(row);
  return isCountable(priced) ? lineAmount(priced) : null;
}

/** The numbers of queries as data write them: «H02 H08». */
export function queriesIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((id) => id !== '');
}

/** Whether the months of a row are settled: those that outside files give are, unless they say otherwise. */
export function areSettled({ monthsAre }: WorkplanRow): boolean {
  return monthsAre !== 'proposed';
}

/** Sums beyond it are not exact in a program. */
const largestSum = 1e15;

/** What each row costs, as far as all of it together can still be counted; null for the others. */
export function countedAmounts({ lines }: WorkplanData): readonly (Money | null)[] {
  let sum = 0;
  return lines.map((row) => {
    const money = rowAmount(row);
    if (money === null || sum + money.minor > largestSum) return null;
    sum += money.minor;
    return money;
  });
}

/** The stated rate, where both currencies together can be counted at it. */
export function usableRate(data: WorkplanData): number | null {
  const { exchangeRate } = data;
  if (exchangeRate === null || exchangeRate === 0) return null;
  const dollars = totalOf(data, 'USD');
  return dollars === null || dollars.minor * exchangeRate < largestSum ? exchangeRate : null;
}

function totalOf(data: WorkplanData, currency: Currency): Money | null {
  const amounts = countedAmounts(data).filter((money) => money !== null);
  const total = sumOf(
    amounts.filter((money) => money.currency === currency),
    currency,
  );
  return total.minor === 0 ? null : total;
}

/** Both currencies at the stated rate; null without one. */
function totalInRiel(data: WorkplanData): Money | null {
  const rate = usableRate(data);
  const parts = [totalOf(data, 'KHR'), totalOf(data, 'USD')].filter((money) => money !== null);
  if (rate === null || parts.length === 0) return null;
  return sumOf(
    parts.map((money) => exchange(money, 'KHR', rate)),
    'KHR',
  );
}

function programmesOf({ lines }: WorkplanData): number {
  return new Set(lines.flatMap(({ programme }) => (programme === '' ? [] : [programme]))).size;
}

function onQueries({ lines }: WorkplanData): number {
  return lines.filter(({ openQueries }) => queriesIn(openQueries).length > 0).length;
}

/** A number with its noun, as sentences need it; empty for none where that is wanted. */
function phrase(value: number, km: string, en: { readonly one: string; readonly many: string }) {
  return {
    km: `${km}ចំនួន ${toKhmerDigits(String(value))}`,
    en: value === 1 ? en.one : `${value} ${en.many}`,
  };
}

const noPhrase: Bilingual = { km: '', en: '' };

function state(data: WorkplanData): Bilingual {
  const { status, revision, approved } = data;
  return stateOf({
    status: status === '' ? 'draft' : status,
    revision: revision ?? 0,
    approved,
  });
}

function quarterMark(row: WorkplanRow, quarter: number): string {
  if (!quartersOf(monthsOf(row.months)).includes(quarter)) return '';
  return areSettled(row) ? '●' : '○';
}

/** What a row costs, in the column of its currency. */
function inCurrency(row: WorkplanRow, currency: Currency): Money | null {
  const money = rowAmount(row);
  return money?.currency === currency ? money : null;
}

interface OfRow {
  readonly row: WorkplanRow;
}

const quarterCalculations = Object.fromEntries(
  quarterWords.map(({ name }, index) => [
    `quarter${index + 1}`,
    { spec: word(name), of: ({ row }: OfRow) => quarterMark(row, index + 1) },
  ]),
);

/** What follows from the data of a workplan: totals, counts, and the phrases that its sentences are made of. */
export const workplanCalculations: Calculations<WorkplanData> = {
  fields: {
    state: { spec: line(provenanceWords.state), of: state },
    scopeText: {
      spec: line({ km: 'វិសាលភាពជាពាក្យ', en: 'Scope, in words' }),
      of: ({ scope }) => (scope.km === '' && scope.en === '' ? workplanWords.wholePlan : scope),
    },
    programmes: { spec: count({ km: 'ចំនួនកម្មវិធី', en: 'How many programmes' }), of: programmesOf },
    openQueries: {
      spec: count({
        km: 'ចំនួនសកម្មភាពដែលផ្អែកលើសំណួរ (ទទេបើគ្មាន)',
        en: 'How many activities rest on open queries; empty for none',
      }),
      of: (data) => onQueries(data) || null,
    },
    totalRiel: {
      spec: amount(totalWords.riel),
      of: (data) => totalOf(data, 'KHR'),
    },
    totalDollars: {
      spec: amount(totalWords.dollars),
      of: (data) => totalOf(data, 'USD'),
    },
    totalInRiel: { spec: amount(totalWords.together), of: totalInRiel },
    'phrase.lines': {
      spec: line({ km: 'ឃ្លា៖ ចំនួនសកម្មភាព', en: 'Phrase: «8 activities»' }),
      of: ({ lines }) => phrase(lines.length, 'សកម្មភាព', { one: '1 activity', many: 'activities' }),
    },
    'phrase.programmes': {
      spec: line({ km: 'ឃ្លា៖ ចំនួនកម្មវិធី', en: 'Phrase: «2 programmes»' }),
      of: (data) => phrase(programmesOf(data), 'កម្មវិធី', { one: '1 programme', many: 'programmes' }),
    },
    'phrase.openQueries': {
      spec: line({
        km: 'ឃ្លា៖ ចំនួនសកម្មភាពដែលផ្អែកលើសំណួរ (ទទេបើគ្មាន)',
        en: 'Phrase: «5 of them rest»; empty for none',
      }),
      of: (data) =>
        onQueries(data) === 0
          ? noPhrase
          : phrase(onQueries(data), 'សកម្មភាព', { one: 'one of them rests', many: 'of them rest' }),
    },
    'phrase.undecided': {
      spec: line({
        km: 'ឃ្លា៖ ចំនួនសកម្មភាពមិនទាន់សម្រេច (ទទេបើគ្មាន)',
        en: 'Phrase: «3 more activities are»; empty for none',
      }),
      of: ({ undecided }) =>
        undecided.length === 0
          ? noPhrase
          : phrase(undecided.length, 'សកម្មភាព', {
              one: '1 more activity is',
              many: 'more activities are',
            }),
    },
  },
  rows: {
    lines: {
      amount: {
        spec: amount({ km: 'ទឹកប្រាក់', en: 'Amount' }),
        of: ({ row }: OfRow) => rowAmount(row),
      },
      amountRiel: {
        spec: amount(workplanColumnWords.amountRiel),
        of: ({ row }: OfRow) => inCurrency(row, 'KHR'),
      },
      amountDollar: {
        spec: amount(workplanColumnWords.amountDollar),
        of: ({ row }: OfRow) => inCurrency(row, 'USD'),
      },
      quarters: {
        spec: line({ km: 'ត្រីមាសទាំងឡាយ', en: 'Quarters' }),
        of: ({ row }: OfRow) => {
          const en = quartersOf(monthsOf(row.months)).join(', ');
          return { km: toKhmerDigits(en), en };
        },
      },
      ...quarterCalculations,
      notes: {
        spec: line(workplanColumnWords.notes),
        of: ({ row }: OfRow) => {
          const en = `${queriesIn(row.openQueries).length > 0 ? '†' : ''}${row.assumed === 'yes' ? '‡' : ''}`;
          return { en, km: row.workingTranslation === 'yes' ? `${en}§` : en };
        },
      },
    },
  },
};
