/** A made-up letter for the preview of the template. */
export const letterExample = {
  date: '2026-01-05',
  relation: 'superior',
  addressees: [
    {
      honorific: 'excellency',
      name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
      post: { km: 'រដ្ឋលេខាធិការ', en: 'Secretary of State' },
      body: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: 'Ministry of Commerce' },
    },
  ],
  subject: {
    km: 'សំណើសុំចាត់តាំងមន្ត្រីបង្គោល សម្រាប់ចលនាភូមិមួយ ផលិតផលមួយ',
    en: 'Request to appoint a focal person for the One Village One Product Movement',
  },
  reference: {
    km: 'ផែនការយុទ្ធសាស្ត្រជាតិ ស្តីពីការជំរុញចលនាភូមិមួយ ផលិតផលមួយ',
    en: 'National Strategic Plan on the Promotion of the One Village One Product Movement',
  },
  attachment: { km: 'ទម្រង់ចាត់តាំងមន្ត្រីបង្គោល', en: 'the form for appointing a focal person' },
  body: {
    km: 'សេចក្តីដូចមានក្នុងកម្មវត្ថុ និងយោងខាងលើ អគ្គលេខាធិការដ្ឋានសូមគោរពជម្រាបជូនថា ការអនុវត្តផែនការសកម្មភាពប្រចាំឆ្នាំ ត្រូវការកិច្ចសហការពីក្រសួង ស្ថាប័នពាក់ព័ន្ធទាំងអស់។\nអាស្រ័យហេតុនេះ សូមឯកឧត្តមមេត្តាចាត់តាំងមន្ត្រីបង្គោលមួយរូប ដើម្បីសម្របសម្រួលការងារជាមួយអគ្គលេខាធិការដ្ឋាន ដោយសេចក្តីអនុគ្រោះ។',
    en: 'With regard to the subject and the reference above, the Secretariat-General has the honour to state that carrying out the annual workplan rests on the cooperation of all ministries and institutions concerned.\nThe Secretariat-General therefore requests Your Excellency to appoint one focal person to coordinate the work with it.',
  },
} as const;
