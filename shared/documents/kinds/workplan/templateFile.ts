import { groupedBy } from '../../build/arrange.ts';
import { footRow, forSheet, listSheet, type ListPlaces } from '../../build/listSheet.ts';
import { listTable } from '../../build/listTable.ts';
import {
  officialPaper,
  particularsBlock,
  wordingBlocks,
  wordingLine,
  wordingOf,
} from '../../build/officialPaper.ts';
import { onOneLine } from '../../build/wording.ts';
import type { SheetDoc, SheetRow } from '../../sheetDoc.ts';
import type { TextDoc } from '../../textDoc.ts';
import { quarterWords, workplanWords } from '../../words.ts';
import { textCell } from '../../workplan/workbookCells.ts';
import { letterWords } from '../../workplan/letterWords.ts';
import type { BuildInput, TableSlot } from '../kind.ts';
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

/** A table whose quarters are columns like any other: rows of placeholders have no head in two rows. */
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
      listTable(input, slot, { size: 'small' }),
      ...particularsBlock(
        input,
        [
          { field: 'totalRiel', key: letterWords.riel },
          { field: 'totalDollars', key: letterWords.dollars },
          { field: 'totalInRiel', key: letterWords.together },
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

/** The Excel file of placeholders: the same over one sheet. */
export function templateSheets(given: BuildInput): SheetDoc {
  const { input, slot } = withQuarters(forSheet(given), workbookSlot);
  const { filling, language } = input;
  return listSheet(input, {
    title: wordingLine(input, 'title'),
    heading: [...wordingOf(input, 'title'), filling.text('scopeText'), filling.text('state')],
    slot,
    needs: [],
    groups: groupedBy(filling.rows('lines'), () => ({ km: '', en: '' })),
    groupRow: () => ({ cells: [] }),
    foot: (places) => totalRow(places, onOneLine(workplanWords.grandTotal, language)),
    orientation: 'landscape',
  });
}
