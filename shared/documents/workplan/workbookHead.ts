import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { shownColumns, type ShownColumn } from '../build/listTable.ts';
import { workbookSlot } from '../kinds/workplan/slots.ts';
import type { SheetCell, SheetColumn, SheetRow } from '../sheetDoc.ts';
import { quarterWords, workplanColumnWords } from '../words.ts';
import type { WorkplanInput } from './paper.ts';
import { empty, textCell, wording } from '../build/sheetCells.ts';

/** A column of the main sheet, or four for the quarters; null where the office does not show it. */
export interface MainColumn {
  readonly key: string;
  readonly label: Bilingual;
  readonly span: number;
  readonly shown: ShownColumn | null;
}

/** Units, cost and amounts stand beneath one head. */
const budgetKeys: readonly string[] = ['units', 'unitCost', 'amountRiel', 'amountDollar'];

/**
 * The columns of the main sheet, in the order on which its sums rest. One that the office does not show is hidden:
 * its figures still count.
 */
export function mainColumns(input: WorkplanInput): readonly MainColumn[] {
  const shown = new Map(shownColumns(input, workbookSlot).map((column) => [column.key, column]));
  return workbookSlot.columns.map(({ key, label }) => ({
    key,
    label: shown.get(key)?.label ?? label,
    span: key === 'quarters' ? quarterWords.length : 1,
    shown: shown.get(key) ?? null,
  }));
}

/** With the two hidden columns of keys at the end. */
export function sheetColumns(columns: readonly MainColumn[]): readonly SheetColumn[] {
  const key = { width: 8, hidden: true };
  const own = columns.flatMap(({ span, shown }) =>
    Array.from({ length: span }, () =>
      shown === null ? key : { width: Math.round((shown.width / span) * 10) / 10 },
    ),
  );
  return [...own, key, key];
}

/** The head of the table: two rows, where quarters and figures stand beneath a common head. */
export function headerRows(
  columns: readonly MainColumn[],
  language: DocumentLanguage,
): readonly SheetRow[] {
  const label = (text: Bilingual): SheetCell => textCell(wording(text, language), 'header');
  const blank = empty('header');
  const above: SheetCell[] = [];
  const below: SheetCell[] = [];
  const merges: { from: number; to: number; rows?: number }[] = [];
  for (const { key, label: text, span } of columns) {
    const at = above.length + 1;
    if (budgetKeys.includes(key)) {
      above.push(key === 'units' ? label(workplanColumnWords.budget) : blank);
      below.push(label(text));
      if (key === 'units') merges.push({ from: at, to: at + budgetKeys.length - 1 });
    } else {
      above.push(label(text), ...Array.from({ length: span - 1 }, () => blank));
      if (span === 1) {
        below.push(blank);
        merges.push({ from: at, to: at, rows: 2 });
      } else {
        below.push(...quarterWords.map(({ short }) => label(short)));
        merges.push({ from: at, to: at + span - 1 });
      }
    }
  }
  for (const key of ['programme', 'fund']) {
    above.push(textCell(key, 'header'));
    below.push(blank);
    merges.push({ from: above.length, to: above.length, rows: 2 });
  }
  return [{ cells: above, merges }, { cells: below }];
}
