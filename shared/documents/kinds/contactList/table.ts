import type { TableSlot } from '../kind.ts';

/** The people of a list, and how each is reached. */
export const contacts: TableSlot = {
  key: 'people',
  list: 'people',
  label: { km: 'បញ្ជីទំនាក់ទំនង', en: 'List of contacts' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 6, align: 'center' },
    { key: 'fullName', label: { km: 'គោត្តនាម និងនាម', en: 'Name' }, width: 24 },
    {
      key: 'latinName',
      label: { km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' },
      width: 19,
      figures: true,
      optional: true,
    },
    { key: 'sex', label: { km: 'ភេទ', en: 'Sex' }, width: 7, align: 'center', optional: true },
    { key: 'post', label: { km: 'មុខតំណែង', en: 'Post' }, width: 20 },
    { key: 'body', label: { km: 'ស្ថាប័ន/អង្គភាព', en: 'Body' }, width: 22 },
    { key: 'province', label: { km: 'រាជធានី/ខេត្ត', en: 'Province' }, width: 14, optional: true },
    { key: 'phone', label: { km: 'លេខទូរស័ព្ទ', en: 'Telephone' }, width: 17, figures: true },
    { key: 'email', label: { km: 'អ៊ីមែល', en: 'E-mail' }, width: 25, figures: true },
    { key: 'address', label: { km: 'អាសយដ្ឋាន', en: 'Address' }, width: 24, optional: true },
    { key: 'remarks', label: { km: 'ផ្សេងៗ', en: 'Remarks' }, width: 12, optional: true },
  ],
};
