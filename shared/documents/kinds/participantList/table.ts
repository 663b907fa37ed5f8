import type { TableSlot } from '../kind.ts';

/** The participants, with the columns of an official list; what reaches them stands only where it is asked for. */
export const listedParticipants: TableSlot = {
  key: 'participants',
  list: 'participants',
  label: { km: 'បញ្ជីអ្នកចូលរួម', en: 'List of participants' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 6, align: 'center' },
    { key: 'fullName', label: { km: 'គោត្តនាម និងនាម', en: 'Name' }, width: 25 },
    {
      key: 'latinName',
      label: { km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' },
      width: 20,
      figures: true,
      optional: true,
    },
    { key: 'sex', label: { km: 'ភេទ', en: 'Sex' }, width: 7, align: 'center' },
    { key: 'post', label: { km: 'មុខតំណែង', en: 'Post' }, width: 24 },
    { key: 'body', label: { km: 'ស្ថាប័ន/អង្គភាព', en: 'Body' }, width: 27 },
    { key: 'role', label: { km: 'តួនាទី', en: 'Role' }, width: 14, optional: true },
    { key: 'province', label: { km: 'រាជធានី/ខេត្ត', en: 'Province' }, width: 15, optional: true },
    { key: 'bodyKind', label: { km: 'ប្រភេទស្ថាប័ន', en: 'Kind of body' }, width: 16, optional: true },
    {
      key: 'phone',
      label: { km: 'លេខទូរស័ព្ទ', en: 'Telephone' },
      width: 17,
      figures: true,
      optional: true,
    },
    {
      key: 'email',
      label: { km: 'អ៊ីមែល', en: 'E-mail' },
      width: 24,
      figures: true,
      optional: true,
    },
    { key: 'remarks', label: { km: 'ផ្សេងៗ', en: 'Remarks' }, width: 12, optional: true },
    // What only the figures read.
    { key: 'ageBand', label: { km: 'ក្រុមអាយុ', en: 'Age' }, width: 13, optional: true },
    {
      key: 'before',
      label: { km: 'ការចូលរួមពីមុន', en: 'Earlier events' },
      width: 15,
      optional: true,
    },
  ],
};
