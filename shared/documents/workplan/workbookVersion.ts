import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { formatCivil } from '../../calendar/dateText.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Sheet, SheetRow } from '../sheetDoc.ts';
import { provenanceWords, workplanColumnWords, workplanWords } from '../words.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import {
  bandRow,
  empty,
  footerText,
  joined,
  numberCell,
  oneLine,
  plain,
  textCell,
  wording,
} from '../build/sheetCells.ts';
import { scopeText, stateText } from './workbookMasthead.ts';
import { sheetPage, titleOf, type WorkplanInput } from './paper.ts';

const columnCount = 4;

/** Where the workplan comes from, where it stands, and which lines were taken out of it. */
export function versionSheet(facts: WorkplanPaperFacts, input: WorkplanInput, name: string): Sheet {
  const { language } = input;
  const title = joined([workplanWords.sourceAndVersion, titleOf(input)], ' · ');
  return {
    name,
    columns: [{ width: 12 }, { width: 50 }, { width: 80 }, { width: 40 }],
    rows: [
      bandRow(wording(title, language), columnCount, 'title'),
      ...factRows(facts, language),
      ...removedRows(facts, language),
    ],
    page: sheetPage(input, 'A4'),
    frozenRows: 1,
    frozenColumns: 0,
    footer: footerText(title, language),
  };
}

function factRows(facts: WorkplanPaperFacts, language: DocumentLanguage): readonly SheetRow[] {
  const words = provenanceWords;
  const { approved, plan, provenance, lines } = facts;
  const onQueries = lines.filter(({ openQueries }) => openQueries.length > 0).length;
  const assumed = lines.filter(({ assumed }) => assumed).length;
  const text = (key: Bilingual, value: Bilingual): SheetRow =>
    pair(key, textCell(wording(value, language), 'value'), language);
  const count = (key: Bilingual, value: number): SheetRow =>
    pair(key, numberCell(value, 'integer', 'value'), language);
  return [
    text(words.plan, plan.title),
    text(words.planYears, plain(yearsText(plan.years))),
    text(words.year, plain(String(facts.year))),
    text(words.scope, scopeText(facts)),
    text(words.state, stateText(facts)),
    ...(approved === null
      ? []
      : [
          text(words.approvedBy, plain(approved.by)),
          text(words.approvedOn, dateText(approved.on)),
          text(words.letterNumber, plain(approved.letterNumber)),
        ]),
    text(words.date, dateText(facts.date)),
    text(words.preparedBy, plain(facts.preparedBy)),
    count(words.lines, lines.length),
    count(words.linesOnQueries, onQueries),
    count(words.linesAssumed, assumed),
    count(words.undecided, facts.undecided.length),
    ...(facts.exchangeRate === null
      ? [text(workplanWords.exchangeRate, workplanWords.notStated)]
      : [
          pair(
            workplanWords.exchangeRate,
            numberCell(facts.exchangeRate, 'rate', 'value'),
            language,
          ),
        ]),
    text(words.source, plain(provenance.source)),
    text(words.program, plain(provenance.program)),
  ];
}

function pair(
  key: Bilingual,
  value: SheetRow['cells'][number],
  language: DocumentLanguage,
): SheetRow {
  return {
    cells: [textCell(wording(key, language), 'key'), empty('key'), value, empty('value')],
    merges: [
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ],
  };
}

function yearsText(years: readonly number[]): string {
  return years.length === 0 ? '' : `${years[0]}–${years.at(-1)}`;
}

function dateText(date: PlainDate | null): Bilingual {
  if (date === null) return plain('');
  return { en: formatCivil(date, 'en'), km: formatCivil(date, 'km') };
}

function removedRows(facts: WorkplanPaperFacts, language: DocumentLanguage): readonly SheetRow[] {
  if (facts.removedLines.length === 0) return [];
  const head = [
    workplanColumnWords.code,
    workplanColumnWords.activity,
    provenanceWords.reason,
    provenanceWords.removedBy,
  ];
  return [
    { cells: [] },
    bandRow(oneLine(provenanceWords.removedLines, language), columnCount, 'caption'),
    { cells: head.map((text) => textCell(wording(text, language), 'header')) },
    ...facts.removedLines.map(({ line }): SheetRow => {
      const by =
        line.removed === null
          ? ''
          : `${line.removed.by}, ${oneLine(dateText(line.removed.on), language)}`;
      return {
        cells: [
          textCell(line.code ?? '', 'code'),
          textCell(wording(line.activity, language)),
          textCell(line.removed?.reason ?? ''),
          textCell(by),
        ],
      };
    }),
  ];
}
