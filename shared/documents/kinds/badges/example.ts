/** Made-up badges for the preview of the template. */
export const badgesExample = {
  date: '2026-01-14',
  event: {
    kind: 'workshop',
    title: {
      km: 'សិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'Workshop on the One Village One Product Movement',
    },
    date: '2026-01-14',
  },
  participants: [
    {
      honorific: 'excellency',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      post: { km: 'រដ្ឋលេខាធិការ', en: 'Secretary of State' },
      body: {
        km: 'ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ',
        en: 'Ministry of Agriculture, Forestry and Fisheries',
      },
      role: 'chair',
      code: 'A1B2C3D4E5F6',
    },
    {
      honorific: 'mr',
      name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
      post: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director' },
      body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
      role: 'speaker',
      code: 'A2B3C4D5E6F7',
    },
    {
      honorific: 'mrs',
      name: { km: 'គំរូ ទីបី', en: 'Example Three' },
      post: { km: 'អនុប្រធានការិយាល័យ', en: 'Deputy Head of Office' },
      body: { km: 'ក្រសួងកិច្ចការនារី', en: "Ministry of Women's Affairs" },
      role: 'participant',
      code: 'A3B4C5D6E7F8',
    },
  ],
} as const;
