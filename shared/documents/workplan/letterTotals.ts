import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { amountInWords } from '../../money/inWords.ts';
import { amountOf, formatFigure, formatMoney, moneyOf, type Money } from '../../money/money.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { totals, type GroupSums, type Totals } from '../../workplan/totals.ts';
import { wordingLine } from '../build/templateWording.ts';
import { oneLineRuns, runLines } from '../build/wording.ts';
import type { Cell, Paragraph, Row, Table } from '../textDoc.ts';
import { workplanWords } from '../words.ts';
import type { HeadingFact, WorkplanPaperFacts } from './facts.ts';
import { letterWords } from './letterWords.ts';
import { rateOf } from './letterTexts.ts';
import type { WorkplanInput } from './paper.ts';
import { groupLines } from './workbookGroups.ts';

/** Amounts in words end here. */
const largestInWords = 999_999_999_999;

/** The sums of the workplan's lines; the programme of a line is the one it stands under in the document. */
export function totalsOf({ lines, exchangeRate }: WorkplanPaperFacts): Totals {
  const programmes = new Map(lines.map(({ line, programme }) => [line.code, programme]));
  return totals({
    lines: lines.map(({ line }) => line),
    rate: exchangeRate,
    programmeOf: (code) => programmes.get(code) ?? null,
    sources: [],
  });
}

const nothing: Omit<GroupSums<null>, 'key'> = { lines: 0, riel: 0, dollars: 0, inRiel: 0 };

function figure(amount: number, currency: 'KHR' | 'USD', language: DocumentLanguage): string {
  return formatFigure(moneyOf(amount, currency), { language: language === 'en' ? 'en' : 'km' });
}

function count(value: number, language: DocumentLanguage): string {
  return language === 'en' ? String(value) : toKhmerDigits(String(value));
}

function right(text: string): Cell {
  return { lines: [[{ text }]], align: 'right' };
}

function sumCells(
  sums: Omit<GroupSums<unknown>, 'key'>,
  rated: boolean,
  language: DocumentLanguage,
): readonly Cell[] {
  const together = sums.inRiel === null ? '' : figure(sums.inRiel, 'KHR', language);
  return [
    right(count(sums.lines, language)),
    right(figure(sums.riel, 'KHR', language)),
    right(figure(sums.dollars, 'USD', language)),
    ...(rated ? [right(together)] : []),
  ];
}

/** «I. …»: the column already says that it is a programme. */
function rowName(heading: HeadingFact | null): Bilingual {
  if (heading === null) return workplanWords.withoutProgramme;
  const named = (title: string) => (title === '' ? '' : `${heading.code}. ${title}`);
  return { en: named(heading.title.en), km: named(heading.title.km) };
}

/** Under the table: at which rate the two currencies stand together, or that they do not. */
export function rateNote(
  { exchangeRate }: WorkplanPaperFacts,
  language: DocumentLanguage,
): readonly Paragraph[] {
  const text: Bilingual =
    exchangeRate === null
      ? workplanWords.noExchangeRate
      : {
          en: `${letterWords.rate.en}: ${rateOf(exchangeRate).en}`,
          km: `${letterWords.rate.km}៖ ${rateOf(exchangeRate).km}`,
        };
  return runLines(text, language).map((runs) => ({ kind: 'paragraph', look: 'note', runs }));
}

/** Lines and money by programme, with their total; with a rate, also both currencies together in riel. */
export function summaryTable(facts: WorkplanPaperFacts, input: WorkplanInput): Table {
  const { language } = input;
  const head = (text: Bilingual): Cell => ({ lines: runLines(text, language) });
  const rated = facts.exchangeRate !== null;
  const { all, byProgramme } = totalsOf(facts);
  const sums = new Map(byProgramme.map((group) => [group.key, group]));
  const rows: readonly Row[] = groupLines(facts).map(({ heading }) => ({
    cells: [
      { lines: runLines(rowName(heading), language) },
      ...sumCells(sums.get(heading?.code ?? null) ?? nothing, rated, language),
    ],
  }));
  const total: Row = {
    look: 'total',
    cells: [{ lines: runLines(workplanWords.total, language) }, ...sumCells(all, rated, language)],
  };
  return {
    kind: 'table',
    size: 'small',
    caption: oneLineRuns(wordingLine(input, 'tableSummary'), language),
    description:
      language === 'en' ? letterWords.describeSummary.en : letterWords.describeSummary.km,
    widths: rated ? [0.38, 0.105, 0.185, 0.145, 0.185] : [0.48, 0.12, 0.22, 0.18],
    header: [
      {
        cells: [
          head(workplanWords.programme),
          head(letterWords.activities),
          head(letterWords.riel),
          head(letterWords.dollars),
          ...(rated ? [head(letterWords.together)] : []),
        ],
      },
    ],
    rows: [...rows, total],
  };
}

function inWords(money: Money, language: 'en' | 'km'): string {
  const amount = amountOf(money);
  if (amount > largestInWords) return formatMoney(money, { language });
  const words = amountInWords(amount, money.currency, language);
  return `${formatMoney(money, { language })} (${words})`;
}

function wordsIn(facts: WorkplanPaperFacts, language: 'en' | 'km'): string {
  const { exchangeRate } = facts;
  const { riel, dollars, inRiel } = totalsOf(facts).all;
  const parts = [moneyOf(riel, 'KHR'), moneyOf(dollars, 'USD')].filter(({ minor }) => minor !== 0);
  const amounts = parts.map((money) => inWords(money, language));
  const stated = exchangeRate !== null && inRiel !== null && parts.length > 1;
  if (language === 'en') {
    const total = `The budget comes to ${amounts.join(' and ')}.`;
    if (!stated) return total;
    return `${total} At the stated rate of ${figure(exchangeRate, 'KHR', 'en')} riel for one US dollar this is ${inWords(moneyOf(inRiel, 'KHR'), 'en')} in all.`;
  }
  const total = `ថវិកាសរុបមានចំនួន ${amounts.join(' និង ')}។`;
  if (!stated) return total;
  return `${total} គិតតាមអត្រាប្តូរប្រាក់ ១ ដុល្លារអាមេរិកស្មើនឹង ${figure(exchangeRate, 'KHR', 'km')} រៀល ត្រូវជាទឹកប្រាក់សរុបរួម ${inWords(moneyOf(inRiel, 'KHR'), 'km')}។`;
}

function justified(text: string): Paragraph {
  return { kind: 'paragraph', align: 'justify', indentFirstLine: true, runs: [{ text }] };
}

const noBudget: Bilingual = {
  en: 'No amount is entered for any activity yet.',
  km: 'មិនទាន់មានការបញ្ចូលទឹកប្រាក់សម្រាប់សកម្មភាពណាមួយនៅឡើយទេ។',
};

/** The totals in figures and in words, each currency for itself and both at the stated rate. */
export function totalsInWords(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
): readonly Paragraph[] {
  const languages = language === 'both' ? (['km', 'en'] as const) : [language];
  const { riel, dollars } = totalsOf(facts).all;
  const apart = riel !== 0 && dollars !== 0 && facts.exchangeRate === null;
  return languages.flatMap((one) => [
    justified(riel === 0 && dollars === 0 ? noBudget[one] : wordsIn(facts, one)),
    ...(apart ? [justified(workplanWords.noExchangeRate[one])] : []),
  ]);
}
