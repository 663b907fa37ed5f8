import type { Bilingual } from '../../../base/language.ts';

/** The texts of a budget estimate that no office needs to change. */
export const budgetWords = {
  days: { km: 'កាលបរិច្ឆេទ', en: 'Date' },
  venue: { km: 'ទីកន្លែង', en: 'Venue' },
  source: { km: 'ប្រភពថវិកា', en: 'Source of funds' },
  total: { km: 'សរុប', en: 'Total' },
  rate: { km: 'អត្រាប្តូរប្រាក់ (រៀលក្នុង ១ ដុល្លារអាមេរិក)', en: 'Exchange rate (riel for one US dollar)' },
  togetherRiel: { km: 'សរុបរួមគិតជារៀល', en: 'Together in riel' },
  togetherDollar: { km: 'សរុបរួមគិតជាដុល្លារអាមេរិក', en: 'Together in US dollars' },
} as const satisfies Record<string, Bilingual>;
