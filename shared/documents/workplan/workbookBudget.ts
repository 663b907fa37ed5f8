import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheetDoc.ts';
import { workplanColumnWords, workplanWords } from '../words.ts';
import type { LineFact, WorkplanPaperFacts } from './facts.ts';
import { inRiel, sumOf } from './workbookAmounts.ts';
import {
  bandRow,
  empty,
  footerText,
  formulaCell,
  joined,
  numberCell,
  oneLine,
  textCell,
  wording,
} from '../build/sheetCells.ts';
import { fundKey, fundLabel, groupLines, groupTitle, programmeKey } from './workbookGroups.ts';
import type { MainSheetPlaces } from './workbookMain.ts';
import { sheetPage, titleOf, type WorkplanInput } from './paper.ts';

/** Columns that are seen: A code, B programme or source, C riel, D dollars, E both in riel. F is the source's key. */
const shown = 5;

/**
 * The budget by programme and source of funds. Every figure is a formula over the main sheet, so that it follows
 * what is changed there. Sums compare by EXACT, not SUMIFS, which takes `*` and `?` in a source's name as
 * wildcards, `>` as a comparison, and `RGC` for `rgc`.
 */
export function budgetSheet(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  name: string,
  places: MainSheetPlaces,
): Sheet {
  const { language } = input;
  const title = joined([workplanWords.budgetBySource, titleOf(input)], ' · ');
  const rows: SheetRow[] = [
    bandRow(wording(title, language), shown, 'title'),
    headerRow(language, facts.exchangeRate !== null),
  ];
  const headerEnd = rows.length;
  const push = (figures: Omit<Figures, 'row' | 'rate' | 'places'>): void => {
    rows.push(figuresRow({ ...figures, row: rows.length + 1, rate: facts.exchangeRate, places }));
  };
  for (const group of groupLines(facts)) {
    const { code, title } = groupTitle(group);
    const lines = group.strategies.flatMap((strategy) => strategy.lines);
    const funds = byFund(lines);
    const first = rows.length + 2;
    const last = rows.length + 1 + funds.length;
    push({
      code,
      label: wording(title, language),
      look: 'group',
      lines,
      formula: ({ letter }) => `SUBTOTAL(9,${letter}${first}:${letter}${last})`,
    });
    for (const { key, label, lines: funded } of funds) {
      push({
        code: programmeKey(lines[0]?.programme ?? null),
        label: oneLine(label, language),
        look: 'number',
        fund: key,
        lines: funded,
        formula: ({ row, range, programme, fund }) =>
          `SUMPRODUCT(EXACT(${programme},$A${row})*EXACT(${fund},$F${row}),${range})`,
      });
    }
  }
  const lastGroupRow = rows.length;
  push({
    code: '',
    label: wording(workplanWords.grandTotal, language),
    look: 'total',
    lines: facts.lines,
    formula: ({ letter }) => `SUBTOTAL(9,${letter}${headerEnd + 1}:${letter}${lastGroupRow})`,
  });
  rows.push(
    { cells: [], minHeight: 10 },
    bandRow(oneLine(workplanWords.allProgrammes, language), shown, 'caption'),
  );
  for (const { key, label, lines } of byFund(facts.lines)) {
    push({
      code: '',
      label: oneLine(label, language),
      look: 'number',
      fund: key,
      lines,
      formula: ({ row, range, fund }) => `SUMPRODUCT(1*EXACT(${fund},$F${row}),${range})`,
    });
  }
  if (facts.exchangeRate === null) {
    rows.push(bandRow(oneLine(workplanWords.noExchangeRate, language), shown, 'note'));
  }
  return {
    name,
    columns: [
      { width: 9.5 },
      { width: 88 },
      { width: 20 },
      { width: 18 },
      // Without a rate there is nothing to say in it.
      { width: 22, hidden: facts.exchangeRate === null },
      { width: 8, hidden: true },
    ],
    rows,
    page: sheetPage(input, 'A4'),
    frozenRows: headerEnd,
    frozenColumns: 0,
    printTitles: { from: headerEnd, to: headerEnd },
    footer: footerText(title, language),
  };
}

function headerRow(language: DocumentLanguage, rated: boolean): SheetRow {
  const label = (text: Bilingual): SheetCell => textCell(wording(text, language), 'header');
  return {
    cells: [
      label(workplanColumnWords.code),
      label(workplanWords.programmeAndSource),
      label(workplanColumnWords.amountRiel),
      label(workplanColumnWords.amountDollar),
      rated ? label(workplanWords.bothInRiel) : empty('header'),
    ],
  };
}

/** What a formula refers to. */
interface FormulaPlaces {
  readonly row: number;
  /** The figure's own column. */
  readonly letter: 'C' | 'D';
  /** Ranges of the main sheet: the amounts, and beside them the keys of programmes and sources. */
  readonly range: string;
  readonly programme: string;
  readonly fund: string;
}

interface Figures {
  readonly code: string;
  readonly label: string;
  readonly look: 'group' | 'number' | 'total';
  readonly fund?: string;
  readonly lines: readonly LineFact[];
  readonly formula: (places: FormulaPlaces) => string;
  readonly row: number;
  readonly rate: number | null;
  readonly places: MainSheetPlaces;
}

/** A row of three figures; without lines on the main sheet there is nothing to refer to. */
function figuresRow(figures: Figures): SheetRow {
  const { look, row, rate, places } = figures;
  const words = look === 'number' ? 'text' : look;
  const labels = [
    textCell(figures.code, look === 'number' ? 'code' : look),
    textCell(figures.label, words),
  ];
  if (places.ranges === null) {
    const zero = numberCell(0, 'riel', look);
    return {
      cells: [...labels, zero, numberCell(0, 'dollar', look), rate === null ? empty(look) : zero],
    };
  }
  const { riel, dollar, programme, fund } = places.ranges;
  const sums = sumOf(figures.lines);
  const common = { row, programme, fund };
  return {
    ...(look === 'number' && figures.code !== '' ? { outlineLevel: 1 } : {}),
    cells: [
      ...labels,
      formulaCell(
        figures.formula({ ...common, letter: 'C', range: riel }),
        sums.riel,
        'riel',
        look,
      ),
      formulaCell(
        figures.formula({ ...common, letter: 'D', range: dollar }),
        sums.dollar,
        'dollar',
        look,
      ),
      rate === null || places.rate === null
        ? empty(look)
        : formulaCell(`C${row}+ROUND(D${row}*ExchangeRate,0)`, inRiel(sums, rate), 'riel', look),
      figures.fund === undefined ? empty() : textCell(figures.fund),
    ],
  };
}

interface Fund {
  readonly key: string;
  readonly label: Bilingual;
  readonly lines: readonly LineFact[];
}

/** The lines by source of funds, in the order in which the sources first stand. */
function byFund(lines: readonly LineFact[]): readonly Fund[] {
  const funds = new Map<string, { label: Bilingual; lines: LineFact[] }>();
  for (const fact of lines) {
    const key = fundKey(fact);
    const fund = funds.get(key);
    if (fund === undefined) funds.set(key, { label: fundLabel(fact), lines: [fact] });
    else fund.lines.push(fact);
  }
  return [...funds].map(([key, fund]) => ({ key, ...fund }));
}
