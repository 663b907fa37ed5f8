import type { TableSlot } from '../kind.ts';

/** The people, with the columns that state lists have; eight of them stand upright on A4. */
export const participantsTable: TableSlot = {
  key: 'participants',
  list: 'participants',
  label: { km: 'បញ្ជីអ្នកចូលរួម', en: 'List of participants' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 6, align: 'center' },
    { key: 'fullName', label: { km: 'គោត្តនាម និងនាម', en: 'Name' }, width: 23 },
    {
      key: 'latinName',
      label: { km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' },
      width: 20,
      figures: true,
      optional: true,
    },
    { key: 'sex', label: { km: 'ភេទ', en: 'Sex' }, width: 7, align: 'center' },
    { key: 'rank', label: { km: 'ឋានៈ', en: 'Rank' }, width: 16, optional: true },
    { key: 'post', label: { km: 'មុខតំណែង', en: 'Post' }, width: 20 },
    { key: 'body', label: { km: 'ស្ថាប័ន/អង្គភាព', en: 'Body' }, width: 25 },
    { key: 'province', label: { km: 'រាជធានី/ខេត្ត', en: 'Province' }, width: 15, optional: true },
    { key: 'bodyKind', label: { km: 'ប្រភេទស្ថាប័ន', en: 'Kind of body' }, width: 16, optional: true },
    { key: 'phone', label: { km: 'លេខទូរស័ព្ទ', en: 'Telephone' }, width: 17, figures: true },
    { key: 'signature', label: { km: 'ហត្ថលេខា', en: 'Signature' }, width: 17 },
    { key: 'remarks', label: { km: 'ផ្សេងៗ', en: 'Remarks' }, width: 12 },
  ],
};
