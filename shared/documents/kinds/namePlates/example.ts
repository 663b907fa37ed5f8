/** Made-up name plates for the preview of the template. */
export const namePlatesExample = {
  date: '2026-01-14',
  event: {
    kind: 'meeting',
    title: {
      km: 'កិច្ចប្រជុំគណៈកម្មាធិការជាតិ',
      en: 'Meeting of the National Committee',
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
    },
    {
      honorific: 'mrs',
      name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
      post: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director' },
      body: { km: 'ក្រសួងកិច្ចការនារី', en: "Ministry of Women's Affairs" },
    },
  ],
} as const;
