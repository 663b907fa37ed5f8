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
  present: { km: 'ចូលរួមជាក់ស្តែង៖ ', en: 'Present: ' },
} as const satisfies Record<string, Bilingual>;

export function after(label: Bilingual, text: Bilingual): Bilingual {
  return {
    km: text.km === '' ? '' : label.km + text.km,
    en: text.en === '' ? '' : label.en + text.en,
  };
}
