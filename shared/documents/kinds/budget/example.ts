/** A made-up budget for the preview of the template; its figures are no official rates. */
export const budgetExample = {
  date: '2026-01-05',
  purpose: {
    km: 'សិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ',
    en: 'Workshop on the One Village One Product Movement',
  },
  firstDay: '2026-01-14',
  lastDay: '2026-01-15',
  venue: { km: 'ខេត្តគំរូ', en: 'Example Province' },
  source: { km: 'ថវិកាជាតិ', en: 'National budget' },
  rate: 4000,
  lines: [
    {
      group: { km: 'ក. អាហារ និងស្នាក់នៅ', en: 'A. Meals and lodging' },
      code: '60001',
      description: { km: 'អាហារសម្រន់', en: 'Refreshments' },
      unit: { km: 'នាក់', en: 'person' },
      quantity: 60,
      times: 2,
      unitCost: { currency: 'KHR', amount: 10000 },
    },
    {
      group: { km: 'ក. អាហារ និងស្នាក់នៅ', en: 'A. Meals and lodging' },
      code: '60002',
      description: { km: 'ស្នាក់នៅរបស់គ្រូបង្គោល', en: 'Lodging of the trainers' },
      unit: { km: 'យប់', en: 'night' },
      quantity: 4,
      times: 1,
      unitCost: { currency: 'USD', amount: 25.5 },
    },
    {
      group: { km: 'ខ. សម្ភារៈ', en: 'B. Materials' },
      code: '60003',
      description: { km: 'ឯកសារ និងសម្ភារៈការិយាល័យ', en: 'Documents and stationery' },
      unit: { km: 'ឈុត', en: 'set' },
      quantity: 60,
      unitCost: { currency: 'KHR', amount: 8000 },
      remarks: { km: 'គំរូ', en: 'Example' },
    },
    {
      group: { km: 'ខ. សម្ភារៈ', en: 'B. Materials' },
      description: { km: 'បដា', en: 'Banner' },
      unit: { km: 'ផ្ទាំង', en: 'piece' },
      quantity: 1,
      unitCost: { currency: 'USD', amount: 40 },
    },
  ],
} as const;
