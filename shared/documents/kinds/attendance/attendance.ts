import { countPeople, peopleCountText } from '../../../people/counts.ts';
import { eventCalculations } from '../../build/eventFields.ts';
import { listTable, shownColumns } from '../../build/listTable.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { runLines } from '../../build/wording.ts';
import { line, word } from '../../fields/specParts.ts';
import type { RowFilling } from '../../fields/filling.ts';
import type { Bilingual } from '../../../base/language.ts';
import type { Row } from '../../textDoc.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { attendanceExample } from './example.ts';
import { attendanceFields } from './fields.ts';
import { arrangedAttendance, attendanceGroups } from './order.ts';
import { blankRowsOf, mostBlankRows, orientationOf, signingHeight, whenAndWhere } from './parts.ts';
import { attendanceSheet } from './sheet.ts';
import { participantsTable } from './table.ts';
import { after, attendanceWords } from './words.ts';

function wideRow(
  { language }: BuildInput,
  text: Bilingual,
  columns: number,
  look: NonNullable<Row['look']>,
): Row {
  return { look, cells: [{ colSpan: columns, lines: runLines(text, language) }] };
}

/** The count; where rows are left for others, of those on the list, with room to write who came. */
function footOf(input: BuildInput, columns: number): readonly Row[] {
  const { filling } = input;
  const { byHand, listed, present } = attendanceWords;
  const row = (text: Bilingual) => wideRow(input, text, columns, 'total');
  if (!filling.isTemplate && filling.rows('participants').length === 0) return [row(byHand)];
  const total = filling.text('participantsTotal');
  return blankRowsOf(filling) === 0
    ? [row(total)]
    : [row(after(listed, total)), row(after(present, byHand))];
}

/** The rows that begin a group, with what the group is called. */
function groupHeads(input: BuildInput): ReadonlyMap<number, Bilingual> {
  return new Map(
    attendanceGroups(input.filling).flatMap(({ title, rows: [first] }) =>
      title === null || first === undefined ? [] : [[first.index, title] as const],
    ),
  );
}

/** Who is invited to an event or came to it, with room to sign; without names a list to be handed round. */
export const attendance = defineKind({
  id: 'attendance',
  name: { km: 'បញ្ជីវត្តមាន', en: 'Attendance list' },
  purpose: {
    km: 'បញ្ជីឈ្មោះអ្នកចូលរួម សម្រាប់ចុះហត្ថលេខា',
    en: 'The people at an event, with room to sign',
  },
  fields: attendanceFields,
  calculations: {
    fields: {
      ...eventCalculations,
      participantsTotal: {
        spec: line({ km: 'ចំនួនអ្នកចូលរួម', en: 'Count of participants' }),
        of: ({ participants }) => peopleCountText(countPeople(participants)),
      },
    },
    rows: {
      participants: {
        latinName: {
          spec: word({ km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' }),
          of: ({ row }: { readonly row: { readonly name: Bilingual } }) => row.name.en,
        },
      },
    },
  },
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង', en: 'Title' },
      original: { km: 'បញ្ជីវត្តមាន', en: 'Attendance List' },
    },
    {
      key: 'about',
      label: { km: 'ក្រោមចំណងជើង', en: 'Under the title' },
      original: { km: '{event.title}', en: '{event.title}' },
    },
    {
      key: 'when',
      label: { km: 'កាលបរិច្ឆេទ និងម៉ោង', en: 'Date and time' },
      original: { km: '{event.days}[ {event.hours}]', en: '{event.days}[, {event.hours}]' },
    },
  ],
  tables: [participantsTable],
  defaults: {
    signatories: [{ role: { km: 'អ្នករៀបចំ', en: 'Prepared by' }, name: { km: '', en: '' } }],
    distribution: [],
    datePlace: 'below',
  },
  example: attendanceExample,
  subject: (filling) => filling.text('event.title'),
  addressee: () => ({ km: '', en: '' }),
  arranged: arrangedAttendance,
  check: (filling) =>
    (filling.number('blankRows') ?? 0) <= mostBlankRows
      ? []
      : [
          {
            km: 'ចំនួនជួរទំនេរលើសពី ១.០០០ ជួរ។ សូមបន្ថយចំនួន។',
            en: 'More than 1,000 blank rows are asked for. Ask for fewer.',
          },
        ],
  text: (given) => {
    const input: BuildInput = {
      ...given,
      filling: arrangedAttendance(given.filling, given.office),
    };
    const columns = shownColumns(input, participantsTable).length;
    const heads = groupHeads(input);
    const before = ({ index }: RowFilling): readonly Row[] => {
      const title = heads.get(index);
      return title === undefined ? [] : [wideRow(input, title, columns, 'group')];
    };
    return officialPaper(input, {
      title: wordingLine(input, 'title'),
      heading: [wordingLine(input, 'title'), wordingLine(input, 'about')],
      letterNumber: 'where given',
      particulars: whenAndWhere(input),
      orientation: orientationOf(input),
      body: [
        listTable(input, participantsTable, {
          before,
          minHeight: signingHeight,
          blankRows: blankRowsOf(input.filling),
          foot: footOf(input, columns),
        }),
      ],
    });
  },
  sheets: attendanceSheet,
});
