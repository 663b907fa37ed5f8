/** A made-up list of contacts for the preview of the template. */
export const contactListExample = {
  date: '2026-01-14',
  of: 'both',
  about: {
    km: 'គំរូក្រុមការងារ នៃចលនាភូមិមួយ ផលិតផលមួយ',
    en: 'An Example Working Group of the One Village One Product Movement',
  },
  people: [
    {
      honorific: 'mr',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      sex: 'M',
      post: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director' },
      body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
      phone: '012 000 001',
      email: 'one@example.gov.kh',
    },
    {
      honorific: 'mrs',
      name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
      sex: 'F',
      post: { km: 'អនុប្រធានការិយាល័យ', en: 'Deputy Head of Office' },
      body: { km: 'ក្រសួងកិច្ចការនារី', en: "Ministry of Women's Affairs" },
      phone: '012 000 002',
      email: 'two@example.gov.kh',
    },
    {
      honorific: 'miss',
      name: { km: 'គំរូ ទីបី', en: 'Example Three' },
      sex: 'F',
      post: { km: 'មន្ត្រី', en: 'Officer' },
      body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
      phone: '012 000 003',
    },
  ],
} as const;
