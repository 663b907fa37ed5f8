import { defineKind } from '../kind.ts';
import { budgetCalculations } from './amounts.ts';
import { budgetExample } from './example.ts';
import { budgetFields } from './fields.ts';
import { budgetPaper } from './paper.ts';
import { arrangedBudget } from './parts.ts';
import { budgetSheet } from './sheet.ts';
import { budgetTable } from './table.ts';

/** What an event or activity is estimated to cost, in riel and dollars, in groups where that is wanted. */
export const budget = defineKind({
  id: 'budget',
  name: { km: 'តារាងប៉ាន់ប្រមាណថវិកា', en: 'Budget estimate' },
  purpose: {
    km: 'ចំណាយប៉ាន់ប្រមាណសម្រាប់ព្រឹត្តិការណ៍ ឬសកម្មភាព',
    en: 'The estimated costs of an event or activity',
  },
  fields: budgetFields,
  calculations: budgetCalculations,
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង', en: 'Title' },
      original: { km: 'តារាងប៉ាន់ប្រមាណថវិកា', en: 'Budget Estimate' },
    },
    {
      key: 'about',
      label: { km: 'ក្រោមចំណងជើង', en: 'Under the title' },
      original: { km: '{purpose}', en: '{purpose}' },
    },
    {
      key: 'closing',
      label: { km: 'ក្រោមតារាង', en: 'Under the table' },
      original: {
        km: 'សរុបទឹកប្រាក់ជាអក្សរ៖ {totalWords}។\n[តាមអត្រាប្តូរប្រាក់ {rate} រៀលក្នុង ១ ដុល្លារអាមេរិក ស្មើនឹង {togetherRiel} ឬ {togetherDollar}។]',
        en: 'Total in words: {totalWords}.\n[At the rate of {rate} riel for one US dollar this comes to {togetherRiel} or {togetherDollar}.]',
      },
    },
  ],
  tables: [budgetTable],
  defaults: {
    signatories: [
      { role: { km: 'អ្នករៀបចំ', en: 'Prepared by' }, name: { km: '', en: '' } },
      { role: { km: 'អ្នកត្រួតពិនិត្យ', en: 'Checked by' }, name: { km: '', en: '' } },
      { role: { km: 'បានឃើញ និងឯកភាព', en: 'Seen and approved' }, name: { km: '', en: '' } },
    ],
    distribution: [],
    datePlace: 'below',
    // Its many columns lie across: the state's name beside the issuer's leaves them the height.
    header: 'sides',
  },
  example: budgetExample,
  subject: (filling) => filling.text('purpose'),
  addressee: () => ({ km: '', en: '' }),
  arranged: arrangedBudget,
  check: (filling) => {
    const lines = filling.rows('lines');
    const tooLarge = lines
      .filter(
        (row) => row.given('unitCost') && !row.given('amountRiel') && !row.given('amountDollar'),
      )
      .map(({ index }) => ({
        km: `ចំណាយទី ${index} មានទឹកប្រាក់ធំពេកមិនអាចគណនាបានត្រឹមត្រូវ។ សូមពិនិត្យបរិមាណ និងតម្លៃឯកតា។`,
        en: `Cost ${index} comes to more than can be reckoned exactly. Check its quantity and unit cost.`,
      }));
    const isLost = (['amountRiel', 'amountDollar'] as const).some(
      (key) =>
        lines.some((row) => row.given(key)) &&
        !filling.given(key === 'amountRiel' ? 'totalRiel' : 'totalDollar'),
    );
    return isLost
      ? [
          ...tooLarge,
          {
            km: 'ទឹកប្រាក់សរុបធំពេកមិនអាចគណនាបានត្រឹមត្រូវ។ សូមពិនិត្យបរិមាណ និងតម្លៃឯកតា។',
            en: 'The total is more than can be reckoned exactly. Check the quantities and unit costs.',
          },
        ]
      : tooLarge;
  },
  text: budgetPaper,
  sheets: budgetSheet,
});
