import type { Bilingual } from '../../../base/language.ts';
import { listTable } from '../../build/listTable.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { particularsBlock } from '../../build/particulars.ts';
import { wordingBlocks } from '../../build/prose.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { Filling } from '../../fields/filling.ts';
import { countedUp } from '../../fields/joined.ts';
import { defineKind, type TableSlot } from '../kind.ts';
import { missionOrderExample } from './example.ts';
import { missionOrderCalculations, missionOrderFields } from './fields.ts';
import { visaBlocks } from './visas.ts';

const travellersSlot: TableSlot = {
  key: 'travellers',
  list: 'travellers',
  label: { km: 'មន្ត្រីបំពេញបេសកកម្ម', en: 'Travellers' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 7, align: 'center' },
    { key: 'fullName', label: { km: 'គោត្តនាម និងនាម', en: 'Name' }, width: 30 },
    { key: 'sex', label: { km: 'ភេទ', en: 'Sex' }, width: 9, align: 'center' },
    { key: 'post', label: { km: 'មុខតំណែង', en: 'Post' }, width: 26 },
    { key: 'body', label: { km: 'ស្ថាប័ន/អង្គភាព', en: 'Body' }, width: 28 },
    { key: 'phone', label: { km: 'លេខទូរស័ព្ទ', en: 'Telephone' }, width: 18, optional: true },
  ],
};

/** What the order says under the table, each with the field that it is left out without. */
function particulars(filling: Filling) {
  const of = (field: string, key: Bilingual) => ({ key, value: filling.text(field), field });
  return [
    of('destination', { km: 'ទីកន្លែង', en: 'Destination' }),
    of('purpose', { km: 'គោលបំណង', en: 'Purpose' }),
    of('departure', { km: 'ថ្ងៃចេញដំណើរ', en: 'Departure' }),
    of('returnWithDays', { km: 'ថ្ងៃត្រឡប់មកវិញ', en: 'Return' }),
    of('transportWithPlate', { km: 'មធ្យោបាយធ្វើដំណើរ', en: 'Transport' }),
    of('budget', { km: 'ប្រភពថវិកា', en: 'Source of funds' }),
    of('reference', { km: 'យោង', en: 'Reference' }),
  ];
}

const lead = {
  look: 'body',
  align: 'justify',
  indentFirstLine: true,
  keepWithNext: true,
} as const;

/** Sends officials on a mission, with room for the stamps of the authorities that they visit. */
export const missionOrder = defineKind({
  id: 'missionOrder',
  name: { km: 'លិខិតបញ្ជាបេសកកម្ម', en: 'Mission order' },
  purpose: {
    km: 'បញ្ជាមន្ត្រីឱ្យចុះបំពេញបេសកកម្ម ដោយមានកន្លែងសម្រាប់ទិដ្ឋាការរបស់អាជ្ញាធរ',
    en: 'Sends officials on a mission, with room for the stamps of the authorities visited',
  },
  fields: missionOrderFields,
  calculations: { fields: missionOrderCalculations, rows: {} },
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង', en: 'Title' },
      original: { km: 'លិខិតបញ្ជាបេសកកម្ម', en: 'Mission Order' },
    },
    {
      key: 'order',
      label: { km: 'ពាក្យបញ្ជា', en: 'Order' },
      original: {
        km: 'អគ្គលេខាធិការ បញ្ជាឱ្យមន្ត្រីដែលមានរាយនាមខាងក្រោម៖',
        en: 'The Secretary-General orders the following officials to go on mission:',
      },
    },
    {
      key: 'details',
      label: { km: 'ពាក្យនាំមុខលម្អិត', en: 'Before the details' },
      original: {
        km: 'ទៅបំពេញបេសកកម្ម តាមព័ត៌មានលម្អិតដូចខាងក្រោម៖',
        en: 'The details of the mission are:',
      },
    },
    {
      key: 'request',
      label: { km: 'សំណូមពរដល់អាជ្ញាធរ', en: 'Request to the authorities' },
      original: {
        km: 'សូមអាជ្ញាធរ និងស្ថាប័នពាក់ព័ន្ធ មេត្តាជួយសម្រួលដល់ការបំពេញបេសកកម្មនេះ ដោយក្តីអនុគ្រោះ។',
        en: 'The authorities and institutions concerned are kindly requested to facilitate this mission.',
      },
    },
    {
      key: 'visaTitle',
      label: { km: 'ចំណងជើងទិដ្ឋាការ', en: 'Title of the page for stamps' },
      original: { km: 'ទិដ្ឋាការរបស់អាជ្ញាធរ', en: 'Seen by the Authorities Visited' },
    },
  ],
  tables: [travellersSlot],
  defaults: {
    datePlace: 'below',
    distribution: [{ km: 'ឯកសារ-កាលប្បវត្តិ', en: 'File' }],
    signatories: [
      { role: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' }, name: { km: '', en: '' } },
    ],
  },
  example: missionOrderExample,
  subject: (filling) => filling.text('purpose'),
  addressee: (filling) => countedUp(filling.rows('travellers').map((row) => row.text('fullName'))),
  text: (input) => {
    const { filling } = input;
    return officialPaper(input, {
      title: wordingLine(input, 'title'),
      heading: [wordingLine(input, 'title')],
      body: [
        ...wordingBlocks(input, 'order', lead),
        ...(filling.rows('travellers').length === 0 ? [] : [listTable(input, travellersSlot)]),
        ...wordingBlocks(input, 'details', lead),
        ...particularsBlock(input, particulars(filling), input.language === 'both' ? 0.44 : 0.28),
        ...wordingBlocks(input, 'request'),
      ],
      annex: { field: 'visaPage', blocks: visaBlocks(input) },
    });
  },
});
