/** A made-up workplan for the preview of the template. */
export const workplanExample = {
  number: '012/25',
  date: '2025-12-08',
  year: 2026,
  plan: {
    title: {
      km: 'ផែនការយុទ្ធសាស្ត្រជាតិ ស្តីពីការជំរុញចលនាភូមិមួយ ផលិតផលមួយ (គំរូ)',
      en: 'National Strategic Plan on the Promotion of the One Village One Product Movement (example)',
    },
    firstYear: 2024,
    lastYear: 2028,
  },
  exchangeRate: 4000,
  preparedBy: 'Planning office',
  headings: [
    {
      code: 'I',
      level: 'programme',
      title: {
        km: 'ការអភិវឌ្ឍក្របខ័ណ្ឌច្បាប់ ធនធានមនុស្ស និងស្ថាប័ន',
        en: 'Develop the legal framework, human resources and institutions',
      },
    },
    {
      code: '1.1',
      level: 'strategy',
      title: {
        km: 'កិច្ចការរដ្ឋបាល និងប្រតិបត្តិការផ្ទៃក្នុង',
        en: 'Administrative affairs and internal operations',
      },
    },
    {
      code: 'II',
      level: 'programme',
      title: {
        km: 'ការស្រាវជ្រាវ និងអភិវឌ្ឍន៍ផលិតផល',
        en: 'Research and development of products',
      },
    },
  ],
  lines: [
    {
      code: '1.1.1',
      programme: 'I',
      activity: {
        km: 'កិច្ចប្រជុំគណៈកម្មាធិការជាតិ',
        en: 'Meetings of the National Committee',
      },
      indicator: { km: '២ដងក្នុងមួយឆ្នាំ', en: 'Twice a year' },
      quantity: 2,
      unit: 'meeting',
      kind: 'meeting',
      months: '6, 12',
      responsible: 'OVOP-SG',
      units: 2,
      unitCost: 4_500_000,
      currency: 'KHR',
      fund: 'RGC',
    },
    {
      code: '1.1.2',
      programme: 'I',
      activity: {
        km: 'កិច្ចប្រជុំក្រុមការងារអន្តរក្រសួង',
        en: 'Meetings of the inter-ministerial team',
      },
      indicator: { km: '៤ដងក្នុងមួយឆ្នាំ', en: 'Four times a year' },
      quantity: 4,
      unit: 'meeting',
      kind: 'meeting',
      months: '3, 6, 9, 12',
      monthsAre: 'proposed',
      responsible: 'OVOP-SG',
      units: 4,
      unitCost: 1_200_000,
      currency: 'KHR',
      fund: 'RGC',
      openQueries: 'H01',
    },
    {
      code: '2.1.1',
      programme: 'II',
      activity: {
        km: 'វគ្គបណ្តុះបណ្តាលស្តីពីគុណភាពផលិតផល',
        en: 'Training on the quality of products',
      },
      indicator: { km: 'ចំនួនវគ្គបណ្តុះបណ្តាល', en: 'Number of training courses' },
      target: { km: 'វគ្គ ៤ សម្រាប់សិក្ខាកាម ២៤០ នាក់', en: '4 courses for 240 trainees' },
      kind: 'training',
      months: '2-5, 8',
      lead: 'MAFF',
      partners: 'OVOP-SG, MoC',
      units: 4,
      unitCost: 5500.25,
      currency: 'USD',
      fund: 'RGC-DPs',
      remarks: { km: 'ផ្អែកលើថវិកាដៃគូ', en: 'Depends on the partner’s budget' },
    },
  ],
  queries: [
    {
      id: 'H01',
      codes: '1.1.2',
      question: {
        km: 'តើកិច្ចប្រជុំនេះធ្វើឡើងក្នុងឆ្នាំណាខ្លះ?',
        en: 'In which years is this meeting to be held?',
      },
    },
  ],
} as const;
