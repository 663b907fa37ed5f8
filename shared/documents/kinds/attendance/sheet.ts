import type { Bilingual } from '../../../base/language.ts';
import { formulaCell } from '../../build/sheetCells.ts';
import { footRow, forSheet, listSheet, type ListPlaces } from '../../build/listSheet.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { band, inCell, labelled } from '../../build/sheetMasthead.ts';
import type { RowFilling } from '../../fields/filling.ts';
import type { BuildInput } from '../kind.ts';
import type { SheetCell, SheetDoc, SheetRow } from '../../sheetDoc.ts';
import { blankRowsOf, countOf, orientationOf, signingHeight, whenAndWhere } from './parts.ts';
import { arrangedAttendance, attendanceGroups } from './order.ts';
import { participantsTable } from './table.ts';
import { attendanceWords } from './words.ts';

const pointsPerMillimetre = 72 / 25.4;
/** The figures of the foot stand in this column: the two before it are wide. */
const figureColumn = 3;

/** Either language may be typed into a blank row. */
const countOfWomen = (range: string) => `COUNTIF(${range},"ស្រី*")+COUNTIF(${range},"F*")`;
const countOfMen = (range: string) => `COUNTIF(${range},"ប្រុស*")+COUNTIF(${range},"M*")`;

/** Someone whose name is not known yet is counted too. */
const nameByHand = '..............................';

function nameCell(row: RowFilling, key: string): SheetCell | undefined {
  if (key !== 'fullName' || row.isTemplate || row.given('fullName')) return undefined;
  return { kind: 'text', text: nameByHand, look: 'text' };
}

function countRows(input: BuildInput, places: ListPlaces): readonly SheetRow[] {
  const { filling, language } = input;
  const columns = places.columns.length;
  if (!filling.isTemplate && filling.rows('participants').length === 0) {
    return [band(inCell(attendanceWords.byHand, language), columns, 'total')];
  }
  const range = (key: string) =>
    `${places.letter(key)}${places.first}:${places.letter(key)}${places.last}`;
  const { total, women, unstated } = countOf(filling);
  const row = (label: Bilingual, formula: string, result: number): SheetRow =>
    footRow(
      inCell(label, language),
      new Map([
        [Math.min(figureColumn, columns), formulaCell(formula, result, 'integer', 'total')],
      ]),
      columns,
    );
  const all = `COUNTA(${range('fullName')})`;
  const sexes = range('sex');
  return [
    row(attendanceWords.total, all, total),
    row(attendanceWords.women, countOfWomen(sexes), women),
    ...(unstated === 0
      ? []
      : [
          row(
            attendanceWords.unstated,
            `${all}-(${countOfWomen(sexes)})-(${countOfMen(sexes)})`,
            unstated,
          ),
        ]),
  ];
}

/** The attendance list as a workbook, with counts that follow what is typed into it. */
export function attendanceSheet(given: BuildInput): SheetDoc {
  const input: BuildInput = forSheet({
    ...given,
    filling: arrangedAttendance(given.filling, given.office),
  });
  const { filling, language } = input;
  const title = wordingLine(input, 'title');
  return listSheet(input, {
    title,
    heading: [title, wordingLine(input, 'about'), labelled(whenAndWhere(input))],
    slot: participantsTable,
    needs: ['fullName', 'sex'],
    groups: attendanceGroups(filling),
    cell: (row, { key }) => nameCell(row, key),
    groupRow: (group, { columns }) =>
      band(inCell(group.title ?? { en: '', km: '' }, language), columns.length, 'group'),
    blankRows: blankRowsOf(filling),
    minHeight: signingHeight * pointsPerMillimetre,
    foot: (places) => countRows(input, places),
    orientation: orientationOf(input),
  });
}
