import type { Bilingual } from '../../base/language.ts';
import { honorifics } from '../../people/honorifics.ts';
import { line } from '../fields/specParts.ts';

interface Addressed {
  readonly addressees: readonly { readonly honorific: string }[];
}

/** To people of every standing, or of one that is not known. */
const anyone: Bilingual = { km: 'ឯកឧត្តម លោកជំទាវ លោក លោកស្រី', en: 'you' };

const excellencies: ReadonlySet<string> = new Set(['excellency', 'lok-chumteav']);

/**
 * How a sentence speaks to the addressees: «ឯកឧត្តម», «ឯកឧត្តម លោកស្រី» in order of precedence; "Your Excellency",
 * "Your Excellencies", or "you". A doctor is spoken to as others are.
 */
export function addressedAs({ addressees }: Addressed): Bilingual {
  const keys = addressees.map(({ honorific }) => honorific.replace(/-dr$/, ''));
  if (keys.length === 0 || keys.includes('')) return anyone;
  const km = honorifics
    .filter(({ value }) => keys.includes(value))
    .map(({ label }) => label.km)
    .join(' ');
  if (!keys.every((key) => excellencies.has(key))) return { km, en: anyone.en };
  return { km, en: keys.length === 1 ? 'Your Excellency' : 'Your Excellencies' };
}

/** The calculated field that wordings speak to the addressees by. */
export const addressedCalculation = {
  addressed: {
    spec: line({ km: 'ពាក្យហៅអ្នកទទួល', en: 'Addressees, as they are spoken to' }),
    of: addressedAs,
  },
};
