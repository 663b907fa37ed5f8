import type { GridColumn } from '#renderer/components/grid/model.ts';
import { failure, success } from '#shared/base/outcome.ts';
import type { SamplePatch, SampleRow } from './sampleRows.ts';

type Column = GridColumn<SampleRow, SamplePatch>;

const grouped = new Intl.NumberFormat('en-US');
const money = (amount: number): string => grouped.format(amount);

function wholeNumber(text: string): number | null {
  return /^\d{1,3}(,?\d{3})*$/.test(text) || /^\d+$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : null;
}

const months: readonly Column[] = Array.from({ length: 12 }, (_, month) => ({
  id: `m${month + 1}`,
  header: String(month + 1),
  group: 'Months',
  width: 32,
  minWidth: 28,
  align: 'center',
  sortable: false,
  filterable: false,
  searchable: false,
  text: (row) => (row.months[month] === true ? 'x' : ''),
  display: (row) => (row.months[month] === true ? '■' : ''),
  edit: {
    editor: 'text',
    parse: (text, row) =>
      success({ months: row.months.map((set, at) => (at === month ? text !== '' : set)) }),
  },
}));

export const sampleColumns: readonly Column[] = [
  { id: 'code', header: 'Code', width: 84, freeze: true, hideable: false, text: (row) => row.code },
  {
    id: 'title',
    header: 'Activity',
    width: 240,
    freeze: true,
    text: (row) => row.title,
    edit: {
      editor: 'longText',
      parse: (text) =>
        text.trim() === '' ? failure('An activity needs a title.') : success({ title: text }),
    },
  },
  {
    id: 'khmer',
    header: 'សកម្មភាព',
    width: 260,
    grow: 1,
    lang: 'km',
    text: (row) => row.khmer,
    edit: { editor: 'text', parse: (text) => success({ khmer: text }) },
  },
  {
    id: 'kind',
    header: 'Kind',
    width: 110,
    text: (row) => row.kind,
    edit: {
      editor: {
        select: ['workshop', 'training', 'exhibition', 'tour', 'meeting', 'other'].map((value) => ({
          value,
          label: value,
        })),
      },
      parse: (text) =>
        ['workshop', 'training', 'exhibition', 'tour', 'meeting', 'other'].includes(text)
          ? success({ kind: text })
          : failure(`"${text}" is no kind of event.`),
    },
  },
  {
    id: 'quantity',
    header: 'Quantity',
    width: 84,
    align: 'end',
    text: (row) => String(row.quantity),
    sortKey: (row) => row.quantity,
    footer: (rows) => money(rows.reduce((sum, row) => sum + row.quantity, 0)),
    tone: (row) => (row.quantity > 22 ? 'doubt' : undefined),
    edit: {
      editor: 'number',
      parse: (text) => {
        const quantity = wholeNumber(text);
        return quantity === null
          ? failure(`"${text}" is not a whole number.`)
          : success({ quantity });
      },
    },
  },
  {
    id: 'amount',
    header: 'Amount (riel)',
    width: 120,
    align: 'end',
    text: (row) => (row.amount === null ? '' : money(row.amount)),
    sortKey: (row) => row.amount,
    footer: (rows) => money(rows.reduce((sum, row) => sum + (row.amount ?? 0), 0)),
    edit: {
      editor: 'number',
      text: (row) => (row.amount === null ? '' : String(row.amount)),
      parse: (text) => {
        if (text === '') return success({ amount: null });
        const amount = wholeNumber(text);
        return amount === null ? failure(`"${text}" is not an amount.`) : success({ amount });
      },
    },
  },
  ...months,
  {
    id: 'note',
    header: 'Remarks',
    width: 200,
    text: (row) => row.note,
    edit: { editor: 'longText', parse: (text) => success({ note: text }) },
  },
];
