/** A made-up mission order for the preview of the template. */
export const missionOrderExample = {
  date: '2026-03-02',
  travellers: [
    {
      honorific: 'mr',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      sex: 'M',
      post: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director' },
      body: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
    },
    {
      honorific: 'mrs',
      name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
      sex: 'F',
      post: { km: 'ប្រធានការិយាល័យ', en: 'Head of Office' },
      body: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
    },
    {
      honorific: 'mr',
      name: { km: 'គំរូ ទីបី', en: 'Example Three' },
      sex: 'M',
      post: { km: 'អ្នកបើកបរ', en: 'Driver' },
      body: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
    },
  ],
  destination: { km: 'ខេត្តសៀមរាប', en: 'Siem Reap Province' },
  purpose: {
    km: 'តាមដានការអនុវត្តផែនការសកម្មភាព របស់គណៈកម្មាធិការខេត្ត',
    en: 'To monitor the implementation of the workplan of the provincial committee',
  },
  departure: '2026-03-10',
  return: '2026-03-12',
  transport: 'office-car',
  plate: '2X-0000',
  budget: { km: 'ថវិកាជាតិ', en: 'National budget' },
  reference: {
    km: 'ផែនការសកម្មភាពប្រចាំឆ្នាំ ២០២៦',
    en: 'Annual Workplan 2026',
  },
  visas: 3,
} as const;
