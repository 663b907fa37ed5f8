import { choice, date, line, prose, word } from './specParts.ts';

/** What every document has, whatever its kind: number, dates, place, and in which digits it is written. */
export const frameFields = {
  number: word(
    { km: 'លេខ', en: 'Number' },
    {
      hint: {
        km: 'ទុកទំនេរ ដើម្បីឱ្យកម្មវិធីដាក់លេខនៅពេលចេញឯកសារ',
        en: 'Left empty, the program gives the number when the document is issued.',
      },
    },
  ),
  date: date({ km: 'កាលបរិច្ឆេទ', en: 'Date' }, { required: true }),
  lunarDate: word(
    { km: 'កាលបរិច្ឆេទចន្ទគតិ', en: 'Lunar date' },
    {
      hint: {
        km: 'ទុកទំនេរ ដើម្បីឱ្យកម្មវិធីគណនា',
        en: 'Left empty, the program works it out.',
      },
    },
  ),
  place: line(
    { km: 'ទីកន្លែង', en: 'Place' },
    {
      hint: {
        km: 'ទុកទំនេរ ដើម្បីប្រើទីកន្លែងរបស់ការិយាល័យ',
        en: 'Left empty, the office’s own place stands.',
      },
    },
  ),
  digits: choice(
    { km: 'លេខក្នុងអត្ថបទខ្មែរ', en: 'Digits in Khmer text' },
    [
      { value: 'khmer', label: { km: '១២៣ (ខ្មែរ)', en: '១២៣ (Khmer)' } },
      { value: 'latin', label: { km: '123 (ឡាតាំង)', en: '123 (Latin)' } },
    ],
    {
      unprinted: true,
      hint: {
        km: 'ទុកទំនេរ ដើម្បីប្រើតាមគំរូឯកសារ',
        en: 'Left empty, those of the template stand.',
      },
    },
  ),
};

/** What a letter says of itself under the addressee. */
export const letterFields = {
  subject: line({ km: 'កម្មវត្ថុ', en: 'Subject' }, { required: true }),
  reference: prose({ km: 'យោង', en: 'Reference' }),
  attachment: prose({ km: 'ឯកសារភ្ជាប់', en: 'Attachment' }),
};
