/** A made-up concept note for the preview of the template. */
export const conceptExample = {
  date: '2025-12-15',
  event: {
    kind: 'workshop',
    title: {
      km: 'សិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'Workshop on the One Village One Product Movement',
    },
    date: '2026-01-14',
    endDate: '2026-01-15',
    start: '08:30',
    end: '17:00',
    hall: { km: 'សាលាខេត្តគំរូ', en: 'Hall of Example Province' },
  },
  background: {
    km: 'ចលនាភូមិមួយ ផលិតផលមួយ ជំរុញឱ្យសហគមន៍ផលិតទំនិញដែលមានគុណភាព ដោយផ្អែកលើធនធាន និងចំណេះដឹងក្នុងមូលដ្ឋាន។\nផែនការយុទ្ធសាស្ត្រជាតិ កំណត់ឱ្យមានការផ្សព្វផ្សាយដល់រដ្ឋបាលថ្នាក់ក្រោមជាតិជារៀងរាល់ឆ្នាំ។',
    en: 'The One Village One Product Movement encourages communities to make goods of quality out of local resources and knowledge.\nThe National Strategic Plan provides for dissemination to sub-national administrations every year.',
  },
  rationale: {
    km: 'រដ្ឋបាលថ្នាក់ក្រោមជាតិត្រូវការព័ត៌មានច្បាស់លាស់ អំពីនីតិវិធីចុះបញ្ជី និងលក្ខណវិនិច្ឆ័យនៃផលិតផល។',
    en: 'Sub-national administrations need clear information on registration and on the criteria for products.',
  },
  objectives: [
    {
      text: {
        km: 'ផ្សព្វផ្សាយគោលនយោបាយ និងផែនការយុទ្ធសាស្ត្រ',
        en: 'Make the policy and the strategic plan known',
      },
    },
    {
      text: {
        km: 'ពិភាក្សាអំពីបញ្ហាប្រឈម និងដំណោះស្រាយនៅតាមមូលដ្ឋាន',
        en: 'Discuss challenges and solutions on the ground',
      },
    },
  ],
  results: [
    {
      text: {
        km: 'អ្នកចូលរួមយល់ច្បាស់អំពីតួនាទី និងភារកិច្ចរបស់ខ្លួន',
        en: 'The participants know their roles and duties',
      },
    },
  ],
  participants: {
    km: 'មន្ត្រីរដ្ឋបាលខេត្ត ក្រុង ស្រុក និងអ្នកផលិត ចំនួន ៦០ នាក់។',
    en: 'Sixty officers of the provincial and district administrations, and producers.',
  },
  agenda: [
    {
      from: '08:30',
      to: '09:00',
      activity: { km: 'ពិធីបើក', en: 'Opening' },
      responsible: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
    },
    {
      from: '09:00',
      to: '11:30',
      activity: { km: 'បទបង្ហាញ និងពិភាក្សា', en: 'Presentations and discussion' },
      responsible: { km: 'ក្រុមការងារ', en: 'Working group' },
    },
  ],
  costs: [
    {
      description: { km: 'អាហារ និងស្នាក់នៅ', en: 'Meals and lodging' },
      amount: { currency: 'KHR', amount: 4800000 },
    },
    {
      description: { km: 'ឯកសារ និងសម្ភារៈ', en: 'Documents and materials' },
      amount: { currency: 'KHR', amount: 480000 },
    },
  ],
  source: { km: 'ថវិកាជាតិ', en: 'National budget' },
  responsible: {
    km: 'អគ្គលេខាធិការដ្ឋាន សហការជាមួយគណៈកម្មាធិការខេត្ត។',
    en: 'The Secretariat-General together with the provincial committee.',
  },
  monitoring: {
    km: 'ការវាយតម្លៃមុន និងក្រោយសិក្ខាសាលា និងរបាយការណ៍ក្នុងរយៈពេលពីរសប្តាហ៍។',
    en: 'Evaluation before and after the workshop, and a report within two weeks.',
  },
} as const;
