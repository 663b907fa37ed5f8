import type { Bilingual } from '../../../base/language.ts';
import { groupingColumns, listGroups } from '../../build/listOrder.ts';
import { footRow, forSheet, listSheet, type ListPlaces } from '../../build/listSheet.ts';
import { formulaCell, textCell } from '../../build/sheetCells.ts';
import { band, between, inCell, labelled } from '../../build/sheetMasthead.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { SheetCell, SheetDoc, SheetRow } from '../../sheetDoc.ts';
import type { BuildInput } from '../kind.ts';
import { countRows, figureColumns, figuresOf } from './figures.ts';
import { arrangedParticipants, orientationOf, whenAndWhere } from './parts.ts';
import { listedParticipants } from './table.ts';
import { figureWords } from './words.ts';

/** The figures stand in these columns: those before them are wide enough for a name. */
const figureColumn = 3;

const isWoman = (range: string) => `((LEFT(${range},4)="ស្រី")+(LEFT(${range},1)="F")>0)`;

function rangeOf(places: ListPlaces, key: string): string {
  const letter = places.letter(key);
  return `$${letter}$${places.first}:$${letter}$${places.last}`;
}

function figure(formula: string, result: number, look: 'total' | 'number'): SheetCell {
  return formulaCell(formula, result, 'integer', look);
}

/** Total and women in their columns, after what they are of. */
function countRow(
  label: string,
  [total, women]: readonly [SheetCell, SheetCell],
  columns: number,
): SheetRow {
  const at = Math.min(figureColumn, columns);
  return footRow(
    label,
    new Map([
      [at, total],
      [at + 1, women],
    ]),
    columns,
  );
}

function shareRow(label: string, cells: readonly [SheetCell, SheetCell]): SheetRow {
  const name = between(
    [{ from: 1, to: figureColumn - 1, text: label, look: 'text' }],
    figureColumn - 1,
  );
  return { ...name, cells: [...name.cells, ...cells] };
}

/** Total and women, and the figures that are wanted: formulas that follow what is changed in the list. */
function foot(input: BuildInput, places: ListPlaces): readonly SheetRow[] {
  const { filling, language } = input;
  const columns = places.columns.length;
  const rows = filling.rows('participants');
  if (filling.isTemplate || rows.length === 0) return [];
  const said = (text: Bilingual) => inCell(text, language);
  const whole = countRows(rows);
  const sexes = rangeOf(places, 'sex');
  // Rows of people have a number; the headings of groups between them have none.
  const people = `COUNT(${rangeOf(places, 'no')})`;
  const head = countRow(
    said(figureWords.all),
    [
      figure(people, whole.total, 'total'),
      figure(`SUMPRODUCT(--${isWoman(sexes)})`, whole.women, 'total'),
    ],
    columns,
  );
  const names = countRow(
    '',
    [textCell(said(figureWords.total), 'header'), textCell(said(figureWords.women), 'header')],
    columns,
  );
  const figures: SheetRow[] = [];
  for (const { title, column, shares } of figuresOf(filling)) {
    figures.push(band(said(title), Math.max(columns, figureColumn + 1), 'group'));
    for (const { label, stated, count } of shares) {
      // The row in which its name stands: after the list, two rows of the foot, and the figures before it.
      const row = places.last + 2 + figures.length + 1;
      const range = rangeOf(places, column);
      const same = stated
        ? `(${range}=$A$${row})`
        : `(${range}="")*ISNUMBER(${rangeOf(places, 'no')})`;
      figures.push(
        shareRow(said(label), [
          figure(`SUMPRODUCT(1*${same})`, count.total, 'number'),
          figure(`SUMPRODUCT(${same}*${isWoman(sexes)})`, count.women, 'number'),
        ]),
      );
    }
  }
  return [names, head, ...figures];
}

/** The list of participants as a workbook, with counts that follow what is typed into it. */
export function participantListSheet(given: BuildInput): SheetDoc {
  const input = forSheet({
    ...given,
    filling: arrangedParticipants(given.filling, given.language),
  });
  const { filling, language } = input;
  const title = wordingLine(input, 'title');
  const counted = figuresOf(filling).map(({ column }) => column);
  return listSheet(input, {
    title,
    heading: [title, wordingLine(input, 'about'), labelled(whenAndWhere(input))],
    slot: listedParticipants,
    without: groupingColumns(filling),
    needs: ['no', 'fullName', 'sex', ...figureColumns.filter((key) => counted.includes(key))],
    // A column that only the figures read says what their names say, in as many languages.
    cell: (row, { key }) =>
      !row.isTemplate && counted.some((column) => column === key)
        ? textCell(inCell(row.text(key), language))
        : undefined,
    groups: listGroups(filling, 'participants'),
    groupRow: (group, { columns }) =>
      band(inCell(group.title ?? { km: '', en: '' }, language), columns.length, 'group'),
    foot: (places) => foot(input, places),
    orientation: orientationOf(input),
  });
}
