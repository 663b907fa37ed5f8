/** The event and the people of every example that lists people: made up, and looking it. */
export const exampleWorkshop = {
  kind: 'workshop',
  title: {
    km: 'សិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ',
    en: 'Workshop on the One Village One Product Movement',
  },
  date: '2026-01-14',
  start: '08:30',
  end: '11:30',
  hall: { km: 'សាលប្រជុំអគ្គលេខាធិការដ្ឋាន', en: 'Meeting hall of the Secretariat-General' },
} as const;

export const examplePeople = {
  director: {
    honorific: 'mr',
    name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
    sex: 'M',
    post: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director' },
    body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
    rank: 'director',
    phone: '012 000 001',
  },
  deputy: {
    honorific: 'mrs',
    name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
    sex: 'F',
    post: { km: 'អនុប្រធានការិយាល័យ', en: 'Deputy Head of Office' },
    body: { km: 'ក្រសួងកិច្ចការនារី', en: "Ministry of Women's Affairs" },
    rank: 'deputy-office-head',
    phone: '012 000 002',
  },
  secretary: {
    honorific: 'excellency',
    name: { km: 'គំរូ ទីបី', en: 'Example Three' },
    sex: 'M',
    post: { km: 'រដ្ឋលេខាធិការ', en: 'Secretary of State' },
    body: {
      km: 'ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ',
      en: 'Ministry of Agriculture, Forestry and Fisheries',
    },
    rank: 'secretary-of-state',
    phone: '012 000 003',
  },
  officer: {
    honorific: 'miss',
    name: { km: 'គំរូ ទីបួន', en: 'Example Four' },
    sex: 'F',
    post: { km: 'មន្ត្រី', en: 'Officer' },
    body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
    rank: 'officer',
    phone: '012 000 004',
  },
} as const;

/** Said of whoever arranges it. */
export const exampleOrganiser = { km: 'អ្នករៀបចំ', en: 'Organiser' } as const;
