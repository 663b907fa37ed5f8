import { groupedBy } from '../../build/arrange.ts';
import { footRow, forSheet, listSheet, type ListPlaces } from '../../build/listSheet.ts';
import { listTable, shownColumns } from '../../build/listTable.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { particularsBlock } from '../../build/particulars.ts';
import { wordingBlocks } from '../../build/prose.ts';
import { wordingLine, wordingOf } from '../../build/templateWording.ts';
import { onOneLine, sameInBoth } from '../../build/wording.ts';
import type { SheetDoc, SheetRow } from '../../sheetDoc.ts';
import type { TextDoc } from '../../textDoc.ts';
import { quarterWords, workplanWords } from '../../words.ts';
import { headerRows } from '../../workplan/letterTable.ts';
import { textCell } from '../../build/sheetCells.ts';
import { letterWords } from '../../workplan/letterWords.ts';
import type { BuildInput, TableSlot } from '../kind.ts';
import { totalWords } from './calculations.ts';
import { activitiesSlot, workbookSlot } from './slots.ts';

/** The quarters of a column, each with its name. */
function quartersOf<Column extends { readonly key: string; readonly width: number }>(
  column: Column,
): readonly Column[] {
  if (column.key !== 'quarters') return [column];
  return quarterWords.map(({ name }, index) => ({
    ...column,
    key: `quarter${index + 1}`,
    label: name,
    width: column.width / quarterWords.length,
  }));
}

/** Fields that read the same in every language: a placeholder of each language would print them twice. */
const words: ReadonlySet<string> = new Set([
  'code',
  'fund',
  'responsible',
  'person',
  'months',
  ...quarterWords.map((_, index) => `quarter${index + 1}`),
]);

/** A table whose quarters are columns like any other: each has a placeholder of its own. */
function withQuarters(
  input: BuildInput,
  slot: TableSlot,
): { readonly input: BuildInput; readonly slot: TableSlot } {
  const { template } = input;
  const columns = {
    ...template.columns,
    [slot.key]: (template.columns[slot.key] ?? []).flatMap(quartersOf),
  };
  return {
    input: { ...input, template: { ...template, columns } },
    slot: { ...slot, columns: slot.columns.flatMap(quartersOf) },
  };
}

/** The Word file of placeholders: header, particulars, opening, one table with a repeated row, totals, signatures. */
export function templatePaper(given: BuildInput): TextDoc {
  const { input, slot } = withQuarters(given, activitiesSlot);
  const { filling } = input;
  return officialPaper(input, {
    title: wordingLine(input, 'title'),
    heading: wordingOf(input, 'title'),
    orientation: 'landscape',
    particulars: [
      { key: letterWords.subject, value: wordingLine(input, 'subject') },
      { key: letterWords.scope, value: filling.text('scopeText') },
      { key: letterWords.status, value: filling.text('state') },
    ],
    body: [
      ...wordingBlocks(input, 'openingAlone'),
      {
        ...listTable(input, slot, {
          size: 'small',
          cell: (_, { key }) => (words.has(key) ? sameInBoth(`{${key}}`) : undefined),
        }),
        header: headerRows(shownColumns(given, activitiesSlot), input.language),
      },
      ...particularsBlock(
        input,
        [
          { field: 'totalRiel', key: totalWords.riel },
          { field: 'totalDollars', key: totalWords.dollars },
          { field: 'totalInRiel', key: totalWords.together },
        ].map(({ field, key }) => ({ field, key, value: filling.text(field) })),
      ),
      ...wordingBlocks(input, 'provenance', { look: 'note' }),
    ],
  });
}

function totalRow({ columns }: ListPlaces, label: string): readonly SheetRow[] {
  const totals = { amountRiel: 'totalRiel', amountDollar: 'totalDollars' };
  const cells = Object.entries(totals).flatMap(([key, field]) => {
    const at = columns.findIndex((column) => column.key === key);
    return at === -1 ? [] : [[at + 1, textCell(`{${field}}`, 'total')] as const];
  });
  return cells.length === 0 ? [] : [footRow(label, new Map(cells), columns.length)];
}

/** Characters that the name of a field needs, broken once. */
const room = 8;

/** The Excel file of placeholders: the same over one sheet, which is as wide as that of the workbook. */
export function templateSheets(given: BuildInput): SheetDoc {
  const { input, slot } = withQuarters(forSheet(given), workbookSlot);
  const { filling, language } = input;
  const doc = listSheet(input, {
    title: wordingLine(input, 'title'),
    heading: [...wordingOf(input, 'title'), filling.text('scopeText'), filling.text('state')],
    slot,
    needs: [],
    groups: groupedBy(filling.rows('lines'), () => ({ km: '', en: '' })),
    cell: (_, { key, align }) =>
      words.has(key) ? textCell(`{${key}}`, align === 'center' ? 'mark' : 'text') : undefined,
    groupRow: () => ({ cells: [] }),
    foot: (places) => totalRow(places, onOneLine(workplanWords.grandTotal, language)),
    orientation: 'landscape',
  });
  const columns = shownColumns(input, slot).map(({ width }) => ({ width: Math.max(width, room) }));
  return {
    ...doc,
    sheets: doc.sheets.map((sheet) => ({
      ...sheet,
      columns,
      page: { ...sheet.page, size: 'A3' },
    })),
  };
}
