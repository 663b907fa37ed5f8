import type { Bilingual } from '../base/language.ts';
import { toKhmerDigits } from '../text/khmerDigits.ts';

/** How many people there are, and of them women; `unstated` of them are of no stated sex. */
export interface PeopleCount {
  readonly total: number;
  readonly women: number;
  readonly unstated: number;
}

/** Counts people. Every document and screen counts by this, so that one event has one number. */
export function countPeople(people: readonly { readonly sex?: unknown }[]): PeopleCount {
  return {
    total: people.length,
    women: people.filter(({ sex }) => sex === 'F').length,
    unstated: people.filter(({ sex }) => sex !== 'F' && sex !== 'M').length,
  };
}

function grouped(count: number, mark: string): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, mark);
}

const km = (count: number) => toKhmerDigits(grouped(count, '.'));
const en = (count: number) => grouped(count, ',');

/**
 * «សរុប ៤៥ នាក់ ស្រី ១៨ នាក់», "Total 45, of them 18 women". Where the sex of some is not stated it says so, since
 * the women among them are not counted.
 */
export function peopleCountText({ total, women, unstated }: PeopleCount): Bilingual {
  const open: Bilingual =
    unstated === 0
      ? { km: '', en: '' }
      : {
          km: ` (មិនបានបញ្ជាក់ភេទ ${km(unstated)} នាក់)`,
          en: ` (sex not stated: ${en(unstated)})`,
        };
  return {
    km: `សរុប ${km(total)} នាក់ ស្រី ${km(women)} នាក់${open.km}`,
    en: `Total ${en(total)}, of them ${en(women)} ${women === 1 ? 'woman' : 'women'}${open.en}`,
  };
}
