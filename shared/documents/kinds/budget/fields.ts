import { amount, count, date, line, rows, word } from '../../fields/specParts.ts';
import { frameFields } from '../../fields/frameFields.ts';

/** What a budget estimate is drawn from. */
export const budgetFields = {
  ...frameFields,
  purpose: line(
    { km: 'សម្រាប់', en: 'For' },
    {
      required: true,
      hint: { km: 'ព្រឹត្តិការណ៍ ឬសកម្មភាព', en: 'The event or activity that is paid for.' },
    },
  ),
  firstDay: date({ km: 'ថ្ងៃចាប់ផ្តើម', en: 'First day' }),
  lastDay: date({ km: 'ថ្ងៃបញ្ចប់', en: 'Last day' }),
  venue: line({ km: 'ទីកន្លែងអនុវត្ត', en: 'Venue' }),
  source: line({ km: 'ប្រភពថវិកា', en: 'Source of funds' }),
  rate: count(
    { km: 'អត្រាប្តូរប្រាក់', en: 'Exchange rate' },
    {
      fractions: true,
      hint: { km: 'ចំនួនរៀលក្នុង ១ ដុល្លារអាមេរិក', en: 'Riel for one US dollar.' },
    },
  ),
  lines: rows(
    { km: 'ចំណាយ', en: 'Costs' },
    { km: 'ចំណាយ', en: 'a cost' },
    {
      group: line(
        { km: 'ជំពូក ឬក្រុម', en: 'Chapter or group' },
        { hint: { km: 'ចំណាយក្នុងក្រុមតែមួយត្រូវបូកសរុបជាមួយគ្នា', en: 'Costs of one group get a subtotal.' } },
      ),
      code: word({ km: 'លេខកូដថវិកា', en: 'Budget code' }),
      description: line({ km: 'បរិយាយ', en: 'Description' }),
      unit: line({ km: 'ឯកតា', en: 'Unit' }),
      quantity: count(
        { km: 'បរិមាណ', en: 'Quantity' },
        { fractions: true, hint: { km: 'ទុកទំនេរ ស្មើនឹង ១', en: 'Left empty, it counts as one.' } },
      ),
      times: count(
        { km: 'ចំនួនថ្ងៃ/ដង', en: 'Days or times' },
        { fractions: true, hint: { km: 'ទុកទំនេរ ស្មើនឹង ១', en: 'Left empty, it counts as one.' } },
      ),
      unitCost: amount({ km: 'តម្លៃឯកតា', en: 'Unit cost' }),
      remarks: line({ km: 'ផ្សេងៗ', en: 'Remarks' }),
    },
  ),
};
