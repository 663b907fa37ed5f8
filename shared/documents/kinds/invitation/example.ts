/** A made-up invitation for the preview of the template. */
export const invitationExample = {
  date: '2026-03-02',
  relation: 'superior',
  addressees: [
    {
      honorific: 'excellency',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      post: { km: 'រដ្ឋលេខាធិការ', en: 'Secretary of State' },
      body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
      rank: 'secretary-of-state',
    },
    {
      honorific: 'lok-chumteav',
      name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
      post: { km: 'អនុរដ្ឋលេខាធិការ', en: 'Under-Secretary of State' },
      body: { km: 'ក្រសួងទេសចរណ៍', en: 'Ministry of Tourism' },
      rank: 'under-secretary',
    },
  ],
  event: {
    kind: 'workshop',
    title: {
      km: 'គំរូប្រធានបទ នៃចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'An Example Topic of the One Village One Product Movement',
    },
    date: '2026-03-12',
    start: '08:30',
    end: '11:30',
    hall: { km: 'សាលប្រជុំគំរូ', en: 'Example Meeting Hall' },
    address: { km: 'រាជធានីភ្នំពេញ', en: 'Phnom Penh' },
  },
  chairs: [
    {
      honorific: 'excellency',
      name: { km: 'គំរូ ទីបី', en: 'Example Three' },
      post: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' },
    },
  ],
  contact: { name: { km: 'លោក គំរូ ទីបួន', en: 'Mr. Example Four' }, phone: '012 000 000' },
  replyBy: '2026-03-09',
  agenda: [
    {
      from: '08:30',
      to: '08:45',
      activity: { km: 'គោរពភ្លេងជាតិ', en: 'National anthem' },
      responsible: { km: 'អ្នកចូលរួមទាំងអស់', en: 'All participants' },
    },
    {
      from: '08:45',
      to: '09:15',
      activity: { km: 'មតិបើកសិក្ខាសាលា', en: 'Opening remarks' },
      responsible: { km: 'ឯកឧត្តម គំរូ ទីបី', en: 'H.E. Example Three' },
    },
    {
      from: '09:15',
      to: '11:30',
      activity: { km: 'បទបង្ហាញ និងការពិភាក្សា', en: 'Presentation and discussion' },
      responsible: { km: 'លោក គំរូ ទីបួន', en: 'Mr. Example Four' },
    },
  ],
} as const;
