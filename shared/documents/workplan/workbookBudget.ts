import { inLanguage, type DocumentLanguage } from '../../base/language.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheetDoc.ts';
import { workplanColumnWords, workplanWords } from '../words.ts';
import type { LineFact, WorkplanDocumentFacts } from './facts.ts';
import { inRiel, sumOf, type Amounts } from './workbookAmounts.ts';
import {
  bandRow,
  empty,
  formulaCell,
  joined,
  numberCell,
  oneLine,
  textCell,
  wording,
} from './workbookCells.ts';
import { groupLines, groupTitle, programmeKey } from './workbookGroups.ts';
import type { MainSheetPlaces } from './workbookMain.ts';
import { workplanTitle } from './workbookMasthead.ts';
import { landscape } from './workbookPages.ts';

/** A programme code, B title or source, C riel, D dollars, E both in riel. */
const columnCount = 5;

/**
 * The budget by programme and source of funds. Every figure is a formula over the main sheet, so that it follows
 * what is changed there. Sums compare by EXACT, not SUMIFS, which takes `*` and `?` in a source's name as
 * wildcards, `>` as a comparison, and `RGC` for `rgc`.
 */
export function budgetSheet(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
  name: string,
  places: MainSheetPlaces,
): Sheet {
  const title = joined([workplanWords.budgetBySource, workplanTitle(facts)], ' · ');
  const rows: SheetRow[] = [
    bandRow(oneLine(title, language), columnCount, 'title'),
    headerRow(language),
  ];
  const headerEnd = rows.length;
  const nextRow = (): number => rows.length + 1;
  for (const group of groupLines(facts)) {
    const { code, title } = groupTitle(group);
    const lines = group.strategies.flatMap((strategy) => strategy.lines);
    const sources = sourcesOf(lines);
    const first = nextRow() + 1;
    const last = nextRow() + sources.length;
    rows.push(
      figuresRow(
        [textCell(code, 'group'), textCell(wording(title, language), 'group')],
        ({ letter }) => `SUBTOTAL(9,${letter}${first}:${letter}${last})`,
        sumOf(lines),
        { look: 'group', row: nextRow(), rate: facts.exchangeRate, places },
      ),
    );
    const key = programmeKey(lines[0]?.programme ?? null);
    for (const source of sources) {
      rows.push({
        outlineLevel: 1,
        ...figuresRow(
          [textCell(key), textCell(sourceText(source, language))],
          ({ range, programme, sourceRange, row }) =>
            `SUMPRODUCT(EXACT(${programme},$A${row})*EXACT(${sourceRange},${source === '' ? '""' : `$B${row}`}),${range})`,
          sumOf(lines.filter(({ line }) => line.source === source)),
          { look: 'number', row: nextRow(), rate: facts.exchangeRate, places },
        ),
      });
    }
  }
  const total = figuresRow(
    [textCell('', 'total'), textCell(wording(workplanWords.grandTotal, language), 'total')],
    ({ letter }) => `SUBTOTAL(9,${letter}${headerEnd + 1}:${letter}${rows.length})`,
    sumOf(facts.lines),
    { look: 'total', row: nextRow(), rate: facts.exchangeRate, places },
  );
  rows.push(total, { cells: [] });
  rows.push(bandRow(oneLine(workplanWords.allProgrammes, language), columnCount, 'caption'));
  for (const source of sourcesOf(facts.lines)) {
    rows.push(
      figuresRow(
        [textCell(''), textCell(sourceText(source, language))],
        ({ range, programme, sourceRange, row }) =>
          `SUMPRODUCT((${programme}<>"")*EXACT(${sourceRange},${source === '' ? '""' : `$B${row}`}),${range})`,
        sumOf(facts.lines.filter(({ line }) => line.source === source)),
        { look: 'number', row: nextRow(), rate: facts.exchangeRate, places },
      ),
    );
  }
  if (facts.exchangeRate === null) {
    rows.push(bandRow(oneLine(workplanWords.noExchangeRate, language), columnCount, 'note'));
  }
  return {
    name,
    columns: [{ width: 9.5 }, { width: 70 }, { width: 20 }, { width: 18 }, { width: 20 }],
    rows,
    page: landscape('A4'),
    frozenRows: headerEnd,
    frozenColumns: 0,
    printTitles: { from: headerEnd, to: headerEnd },
    footer: oneLine(title, language),
  };
}

function headerRow(language: DocumentLanguage): SheetRow {
  const label = (text: { en: string; km: string }): SheetCell =>
    textCell(wording(text, language), 'header');
  return {
    cells: [
      label(workplanColumnWords.code),
      label(workplanWords.programmeAndSource),
      label(workplanColumnWords.amountRiel),
      label(workplanColumnWords.amountDollar),
      label(workplanWords.bothInRiel),
    ],
  };
}

interface FormulaPlaces {
  readonly row: number;
  /** The figure's own column. */
  readonly letter: 'C' | 'D';
  /** Its range on the main sheet, and those of programmes and sources. */
  readonly range: string;
  readonly programme: string;
  readonly sourceRange: string;
}

/** A row of three figures; without lines on the main sheet there is nothing to refer to. */
function figuresRow(
  labels: readonly [SheetCell, SheetCell],
  formula: (places: FormulaPlaces) => string,
  sums: Amounts,
  context: {
    readonly look: 'group' | 'number' | 'total';
    readonly row: number;
    readonly rate: number | null;
    readonly places: MainSheetPlaces;
  },
): SheetRow {
  const { look, row, rate, places } = context;
  if (places.ranges === null) {
    return {
      cells: [
        ...labels,
        numberCell(0, 'riel', look),
        numberCell(0, 'dollar', look),
        rate === null ? empty(look) : numberCell(0, 'riel', look),
      ],
    };
  }
  const { programme, source: sourceRange, riel, dollar } = places.ranges;
  const common = { row, programme, sourceRange };
  return {
    cells: [
      ...labels,
      formulaCell(formula({ ...common, letter: 'C', range: riel }), sums.riel, 'riel', look),
      formulaCell(formula({ ...common, letter: 'D', range: dollar }), sums.dollar, 'dollar', look),
      rate === null || places.rate === null
        ? empty(look)
        : formulaCell(`C${row}+ROUND(D${row}*${places.rate},0)`, inRiel(sums, rate), 'riel', look),
    ],
  };
}

/** In the order in which they first stand. */
function sourcesOf(lines: readonly LineFact[]): readonly string[] {
  return [...new Set(lines.map(({ line }) => line.source))];
}

function sourceText(source: string, language: DocumentLanguage): string {
  return source === ''
    ? `(${inLanguage(workplanWords.notStated, language === 'en' ? 'en' : 'km')})`
    : source;
}
