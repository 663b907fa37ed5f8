import type { Bilingual } from '../../../base/language.ts';

const room = '................';

/** The texts of an attendance list that no office needs to change. */
export const attendanceWords = {
  date: { km: 'កាលបរិច្ឆេទ', en: 'Date' },
  place: { km: 'ទីកន្លែង', en: 'Venue' },
  total: { km: 'ចំនួនសរុប (នាក់)', en: 'Total (people)' },
  women: { km: 'ក្នុងនោះ ស្រី (នាក់)', en: 'Of them women' },
  unstated: { km: 'មិនបានបញ្ជាក់ភេទ (នាក់)', en: 'Sex not stated' },
  /** Room to write the count by hand. */
  byHand: { km: `សរុប ${room} នាក់ ស្រី ${room} នាក់`, en: `Total ${room}, of them women ${room}` },
  listed: { km: 'ក្នុងបញ្ជី៖ ', en: 'On the list: ' },
  /** Over those of no stated body, behind others. */
  noBody: { km: 'មិនបានបញ្ជាក់ស្ថាប័ន/អង្គភាព', en: 'No body stated' },
  /** Over the blank rows of a sign-in sheet. */
  notListed: { km: 'អ្នកចូលរួមក្រៅបញ្ជី', en: 'Not on the list' },
  /** The same where no column asks for the body. */
  notListedWithBody: {
    km: 'អ្នកចូលរួមក្រៅបញ្ជី (សូមសរសេរមុខតំណែង និងស្ថាប័ន)',
    en: 'Not on the list (please write post and body)',
  },
  /** Behind the name of a group that goes on from the page before. */
  continued: { km: ' (ត)', en: ' (continued)' },
  pageCode: { km: 'កូដ QR៖ កូដទំព័រ', en: 'QR code: the page’s code' },
  present: { km: 'ចូលរួមជាក់ស្តែង៖ ', en: 'Present: ' },
} as const satisfies Record<string, Bilingual>;

export function after(label: Bilingual, text: Bilingual): Bilingual {
  return {
    km: text.km === '' ? '' : label.km + text.km,
    en: text.en === '' ? '' : label.en + text.en,
  };
}
