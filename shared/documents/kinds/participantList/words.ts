import type { Bilingual } from '../../../base/language.ts';

/** The texts of the figures, which no office needs to change. */
export const figureWords = {
  caption: { km: 'ចំនួនអ្នកចូលរួម', en: 'Participants in figures' },
  group: { km: 'បែងចែកតាម', en: 'By' },
  body: { km: 'តាមស្ថាប័ន/អង្គភាព', en: 'By body' },
  province: { km: 'តាមរាជធានី/ខេត្ត', en: 'By province' },
  bodyKind: { km: 'តាមប្រភេទស្ថាប័ន', en: 'By kind of body' },
  ageBand: { km: 'តាមក្រុមអាយុ', en: 'By age' },
  before: { km: 'តាមការចូលរួមពីមុន', en: 'By earlier events' },
  total: { km: 'សរុប (នាក់)', en: 'People' },
  women: { km: 'ស្រី (នាក់)', en: 'Women' },
  all: { km: 'សរុបរួម', en: 'All' },
  unstated: { km: 'មិនបានបញ្ជាក់', en: 'Not stated' },
} as const satisfies Record<string, Bilingual>;

/** «(៩ នាក់ ស្រី ៣ នាក់)» behind the name of a group. */
export function countBehind(title: Bilingual, total: Bilingual, women: Bilingual): Bilingual {
  return {
    km: title.km === '' ? '' : `${title.km} (${total.km} នាក់ ស្រី ${women.km} នាក់)`,
    en: title.en === '' ? '' : `${title.en} (${total.en}, women ${women.en})`,
  };
}
