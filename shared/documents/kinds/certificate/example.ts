/** A made-up certificate for the preview of the template. */
export const certificateExample = {
  date: '2026-03-13',
  deed: 'participation',
  recipients: [
    {
      honorific: 'mr',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      sex: 'M',
      post: { km: 'ប្រធានសហគមន៍គំរូ', en: 'Head of the Example Community' },
      body: { km: 'ខេត្តតាកែវ', en: 'Takeo Province' },
      certificateNumber: '001/26',
    },
    {
      honorific: 'mrs',
      name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
      sex: 'F',
      body: { km: 'ខេត្តកំពត', en: 'Kampot Province' },
      certificateNumber: '002/26',
    },
  ],
  event: {
    kind: 'training',
    title: {
      km: 'គំរូប្រធានបទ នៃចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'An Example Topic of the One Village One Product Movement',
    },
    date: '2026-03-12',
    endDate: '2026-03-13',
    hall: { km: 'សាលប្រជុំគំរូ', en: 'Example Meeting Hall' },
    address: { km: 'រាជធានីភ្នំពេញ', en: 'Phnom Penh' },
  },
} as const;
