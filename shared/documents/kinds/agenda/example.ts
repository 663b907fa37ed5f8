/** A made-up agenda for the preview of the template. */
export const agendaExample = {
  date: '2026-03-02',
  what: 'event',
  event: {
    kind: 'workshop',
    title: {
      km: 'គំរូប្រធានបទ នៃចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'An Example Topic of the One Village One Product Movement',
    },
    date: '2026-03-12',
    endDate: '2026-03-13',
    start: '08:00',
    end: '11:30',
    hall: { km: 'សាលប្រជុំគំរូ', en: 'Example Meeting Hall' },
    address: { km: 'រាជធានីភ្នំពេញ', en: 'Phnom Penh' },
  },
  chairs: [
    {
      honorific: 'excellency',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      post: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' },
      body: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat-General' },
    },
  ],
  agenda: [
    {
      day: '2026-03-12',
      from: '08:00',
      to: '08:30',
      activity: { km: 'ចុះឈ្មោះសិក្ខាកាម', en: 'Registration of participants' },
      responsible: { km: 'លេខាធិការដ្ឋាន', en: 'Secretariat' },
    },
    {
      day: '2026-03-12',
      from: '08:30',
      to: '08:45',
      activity: { km: 'គោរពភ្លេងជាតិ', en: 'National anthem' },
      responsible: { km: 'សិក្ខាកាមទាំងអស់', en: 'All participants' },
    },
    {
      day: '2026-03-12',
      from: '08:45',
      to: '09:15',
      activity: { km: 'មតិស្វាគមន៍ និងបើកសិក្ខាសាលា', en: 'Welcome and opening remarks' },
      responsible: { km: 'ឯកឧត្តម គំរូ ទីមួយ', en: 'H.E. Example One' },
    },
    {
      day: '2026-03-12',
      from: '09:15',
      to: '11:30',
      activity: { km: 'បទបង្ហាញ និងការពិភាក្សា', en: 'Presentation and discussion' },
      responsible: { km: 'លោកស្រី គំរូ ទីពីរ', en: 'Mrs. Example Two' },
      documents: { km: 'ឯកសារទី១', en: 'Document 1' },
      remarks: { km: 'សំណួរ និងចម្លើយ', en: 'Questions and answers' },
    },
    {
      day: '2026-03-13',
      from: '08:00',
      to: '11:00',
      activity: { km: 'ទស្សនកិច្ចផលិតផលភូមិ', en: 'Visit to the village products' },
      responsible: { km: 'លោក គំរូ ទីបី', en: 'Mr. Example Three' },
    },
    {
      day: '2026-03-13',
      from: '11:00',
      to: '11:30',
      activity: { km: 'បូកសរុប និងបិទសិក្ខាសាលា', en: 'Summary and closing' },
      responsible: { km: 'ឯកឧត្តម គំរូ ទីមួយ', en: 'H.E. Example One' },
    },
  ],
} as const;
