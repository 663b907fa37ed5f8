import type { Bilingual } from '../../../base/language.ts';
import {
  arrangedList,
  groupHeads,
  groupingColumns,
  listGroups,
  wideRow,
} from '../../build/listOrder.ts';
import { forSheet, listSheet } from '../../build/listSheet.ts';
import { listTable, shownColumns } from '../../build/listTable.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { band, inCell } from '../../build/sheetMasthead.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { SheetDoc } from '../../sheetDoc.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { contactListExample } from './example.ts';
import { contactListCalculations, contactListFields } from './fields.ts';
import { contacts } from './table.ts';

/** State tables of more columns lie across. */
const mostUprightColumns = 5;

/** What a list of the one kind has no use for, and what stands over each group already. */
function without({ filling }: BuildInput): readonly string[] {
  const grouping = groupingColumns(filling);
  switch (filling.key('of')) {
    case 'phone':
      return ['email', ...grouping];
    case 'email':
      return ['phone', ...grouping];
    default:
      return grouping;
  }
}

function titleOf(input: BuildInput): Bilingual {
  switch (input.filling.key('of')) {
    case 'phone':
      return wordingLine(input, 'titlePhone');
    case 'email':
      return wordingLine(input, 'titleEmail');
    default:
      return wordingLine(input, 'title');
  }
}

function arranged(input: BuildInput): BuildInput {
  return { ...input, filling: arrangedList(input.filling, 'people', input.language) };
}

function orientationOf(input: BuildInput): 'portrait' | 'landscape' {
  const { length } = shownColumns(input, contacts, without(input));
  return length > mostUprightColumns ? 'landscape' : 'portrait';
}

function sheet(given: BuildInput): SheetDoc {
  const input = forSheet(arranged(given));
  const title = titleOf(input);
  const said = (text: Bilingual) => inCell(text, input.language);
  return listSheet(input, {
    title,
    heading: [title, wordingLine(input, 'about')],
    slot: contacts,
    without: without(input),
    needs: [],
    groups: listGroups(input.filling, 'people'),
    groupRow: (group, { columns }) =>
      band(said(group.title ?? { km: '', en: '' }), columns.length, 'group'),
    foot: ({ columns }) =>
      input.filling.isTemplate
        ? []
        : [band(said(input.filling.text('peopleTotal')), columns.length, 'total')],
    orientation: orientationOf(input),
  });
}

/** How people are reached: the telephone list, the mailing list, or both in one. */
export const contactList = defineKind({
  id: 'contactList',
  name: { km: 'បញ្ជីទំនាក់ទំនង', en: 'Telephone and mailing list' },
  purpose: {
    km: 'លេខទូរស័ព្ទ និងអ៊ីមែលរបស់អ្នកចូលរួម ក្រុម ឬបុគ្គលដែលបានជ្រើស',
    en: 'Telephone numbers and e-mail addresses of participants, a group or chosen people',
  },
  fields: contactListFields,
  calculations: contactListCalculations,
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង (ទាំងពីរ)', en: 'Title (both)' },
      original: { km: 'បញ្ជីទំនាក់ទំនង', en: 'List of Contacts' },
    },
    {
      key: 'titlePhone',
      label: { km: 'ចំណងជើង (លេខទូរស័ព្ទ)', en: 'Title (telephone numbers)' },
      original: { km: 'បញ្ជីលេខទូរស័ព្ទ', en: 'Telephone List' },
    },
    {
      key: 'titleEmail',
      label: { km: 'ចំណងជើង (អ៊ីមែល)', en: 'Title (e-mail addresses)' },
      original: { km: 'បញ្ជីអាសយដ្ឋានអ៊ីមែល', en: 'Mailing List' },
    },
    {
      key: 'about',
      label: { km: 'ក្រោមចំណងជើង', en: 'Under the title' },
      original: { km: '{about}', en: '{about}' },
    },
  ],
  tables: [contacts],
  defaults: { signatories: [], distribution: [], header: 'none' },
  example: contactListExample,
  subject: (filling) => filling.text('about'),
  addressee: () => ({ km: '', en: '' }),
  arranged: (filling) => arrangedList(filling, 'people', 'km'),
  text: (given) => {
    const input = arranged(given);
    const title = titleOf(input);
    const columns = shownColumns(input, contacts, without(input)).length;
    return officialPaper(input, {
      title,
      heading: [title, wordingLine(input, 'about')],
      letterNumber: 'where given',
      orientation: orientationOf(input),
      body: [
        listTable(input, contacts, {
          without: without(input),
          before: groupHeads(input, 'people', columns),
          foot: [wideRow(input, input.filling.text('peopleTotal'), columns, 'total')],
        }),
      ],
    });
  },
  sheets: sheet,
});
