import type { Bilingual } from '../../base/language.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheetDoc.ts';
import { workplanColumnWords, workplanWords } from '../words.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { bandRow, footerText, joined, textCell, wording } from '../build/sheetCells.ts';
import { sheetPage, titleOf, type WorkplanInput } from './paper.ts';

/** Every open query on which a line or an undecided activity rests, with the source lines to look at. */
export function queriesSheet(facts: WorkplanPaperFacts, input: WorkplanInput, name: string): Sheet {
  const { language } = input;
  const columns = [{ width: 9 }, { width: 36 }, { width: 24 }, { width: 120 }];
  const head = [
    workplanWords.queryNumber,
    workplanWords.codes,
    workplanWords.sourceLines,
    workplanWords.question,
  ];
  const rows = facts.queries.map(({ id, codes, lines, question }): SheetRow => ({
    cells: [
      textCell(id, 'code'),
      textCell(codes.join(', ')),
      textCell(lines.join(', ')),
      textCell(wording(question, language)),
    ],
  }));
  return tableSheet(input, {
    name,
    columns,
    title: workplanWords.openQueries,
    introduction:
      rows.length === 0 ? workplanWords.noOpenQueries : workplanWords.openQueriesIntroduction,
    head,
    rows,
  });
}

/** Activities that may fall in the year; they stand apart, so that no total rests on a guess. */
export function undecidedSheet(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  name: string,
): Sheet {
  const { language } = input;
  const rows = facts.undecided.map(
    ({ code, activity, indicator, responsibility, queries }): SheetRow => ({
      cells: [
        textCell(code, 'code'),
        textCell(wording(activity, language)),
        textCell(wording(indicator, language)),
        textCell(responsibility),
        textCell(queries.join(', ')),
      ],
    }),
  );
  return tableSheet(input, {
    name,
    columns: [{ width: 10 }, { width: 76 }, { width: 56 }, { width: 27 }, { width: 20 }],
    title: workplanWords.undecided,
    introduction: workplanWords.undecidedIntroduction,
    head: [
      workplanColumnWords.code,
      workplanColumnWords.activity,
      workplanColumnWords.indicator,
      workplanColumnWords.responsible,
      workplanWords.queries,
    ],
    rows,
  });
}

function tableSheet(
  input: WorkplanInput,
  table: {
    readonly name: string;
    readonly columns: Sheet['columns'];
    readonly title: Bilingual;
    readonly introduction: Bilingual;
    readonly head: readonly Bilingual[];
    readonly rows: readonly SheetRow[];
  },
): Sheet {
  const { language } = input;
  const title = joined([table.title, titleOf(input)], ' · ');
  const count = table.columns.length;
  const head: readonly SheetCell[] = table.head.map((text) =>
    textCell(wording(text, language), 'header'),
  );
  return {
    name: table.name,
    columns: table.columns,
    rows: [
      bandRow(wording(title, language), count, 'title'),
      bandRow(wording(table.introduction, language), count, 'note'),
      { cells: head },
      ...table.rows,
    ],
    page: sheetPage(input, 'A4'),
    frozenRows: 3,
    frozenColumns: 1,
    printTitles: { from: 3, to: 3 },
    ...(table.rows.length === 0
      ? {}
      : { autoFilter: { fromRow: 3, toRow: 3 + table.rows.length, columns: count } }),
    footer: footerText(title, language),
  };
}
