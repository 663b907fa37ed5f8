import { listTable, shownColumns } from '../../build/listTable.ts';
import { onOneLine } from '../../build/wording.ts';
import type { RowFilling } from '../../fields/filling.ts';
import type { Row, Table } from '../../textDoc.ts';
import type { BuildInput, TableSlot } from '../kind.ts';

export const agendaSlot: TableSlot = {
  key: 'agenda',
  list: 'agenda',
  label: { km: 'របៀបវារៈ', en: 'Agenda' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 6, align: 'center', optional: true },
    { key: 'time', label: { km: 'ម៉ោង', en: 'Time' }, width: 18, align: 'center', figures: true },
    {
      key: 'duration',
      label: { km: 'រយៈពេល', en: 'Duration' },
      width: 12,
      align: 'center',
      optional: true,
    },
    { key: 'activity', label: { km: 'សកម្មភាព', en: 'Activity' }, width: 40 },
    { key: 'responsible', label: { km: 'អ្នកទទួលខុសត្រូវ', en: 'Responsible' }, width: 26 },
    { key: 'documents', label: { km: 'ឯកសារ', en: 'Documents' }, width: 16, optional: true },
    { key: 'remarks', label: { km: 'ផ្សេងៗ', en: 'Remarks' }, width: 16 },
  ],
};

/** The items under the days on which they fall. */
export function agendaTable(input: BuildInput): Table {
  const { language } = input;
  const columns = shownColumns(input, agendaSlot).length;
  const dayRow = (row: RowFilling): readonly Row[] => {
    if (row.isTemplate || !row.given('dayHeading')) return [];
    const text = onOneLine(row.text('dayHeading'), language);
    return [{ look: 'group', cells: [{ colSpan: columns, align: 'left', lines: [[{ text }]] }] }];
  };
  return listTable(input, agendaSlot, {
    before: dayRow,
    cell: (row, { key }) => {
      if (key !== 'time' || !row.isTemplate) return undefined;
      // A row of a template cannot have another before it now and then: the day stands before the hours.
      const { open, close } = row.condition('dayHeading');
      const [day, hours] = [row.text('dayHeading'), row.text('time')];
      return {
        km: `${open}${day.km} ${close}${hours.km}`,
        en: `${open}${day.en} ${close}${hours.en}`,
      };
    },
  });
}
