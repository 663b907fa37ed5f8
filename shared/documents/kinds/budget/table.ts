import type { TableSlot } from '../kind.ts';

/** The costs; amounts of the two currencies stand in columns of their own, and one that is not used is left out. */
export const budgetTable: TableSlot = {
  key: 'lines',
  list: 'lines',
  label: { km: 'តារាងចំណាយ', en: 'Table of costs' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 6, align: 'center' },
    { key: 'code', label: { km: 'លេខកូដ', en: 'Code' }, width: 10, align: 'center', figures: true },
    { key: 'description', label: { km: 'បរិយាយ', en: 'Description' }, width: 32 },
    { key: 'unit', label: { km: 'ឯកតា', en: 'Unit' }, width: 11, align: 'center' },
    {
      key: 'quantity',
      label: { km: 'បរិមាណ', en: 'Quantity' },
      width: 10,
      align: 'right',
      figures: true,
    },
    {
      key: 'times',
      label: { km: 'ចំនួនថ្ងៃ/ដង', en: 'Days or times' },
      width: 10,
      align: 'right',
      figures: true,
    },
    {
      key: 'currency',
      label: { km: 'រូបិយប័ណ្ណ', en: 'Currency' },
      width: 9,
      align: 'center',
      figures: true,
      optional: true,
    },
    {
      key: 'unitCost',
      label: { km: 'តម្លៃឯកតា', en: 'Unit cost' },
      width: 17,
      align: 'right',
      figures: true,
    },
    {
      key: 'amountRiel',
      label: { km: 'ទឹកប្រាក់ (រៀល)', en: 'Amount (riel)' },
      width: 17,
      align: 'right',
      figures: true,
    },
    {
      key: 'amountDollar',
      label: { km: 'ទឹកប្រាក់ (ដុល្លារ)', en: 'Amount (US$)' },
      width: 15,
      align: 'right',
      figures: true,
    },
    { key: 'remarks', label: { km: 'ផ្សេងៗ', en: 'Remarks' }, width: 14 },
  ],
};
