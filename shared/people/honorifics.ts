import type { Bilingual } from '../base/language.ts';

/** Honorifics in order of precedence, as state documents write them; `dr` forms go before a name as one title. */
export const honorifics = [
  { value: 'excellency-dr', label: { km: 'ឯកឧត្តមបណ្ឌិត', en: 'H.E. Dr.' } },
  { value: 'excellency', label: { km: 'ឯកឧត្តម', en: 'H.E.' } },
  { value: 'lok-chumteav-dr', label: { km: 'លោកជំទាវបណ្ឌិត', en: 'H.E. Dr.' } },
  { value: 'lok-chumteav', label: { km: 'លោកជំទាវ', en: 'Lok Chumteav' } },
  { value: 'mr-dr', label: { km: 'លោកបណ្ឌិត', en: 'Dr.' } },
  { value: 'mr', label: { km: 'លោក', en: 'Mr.' } },
  { value: 'mrs-dr', label: { km: 'លោកស្រីបណ្ឌិត', en: 'Dr.' } },
  { value: 'mrs', label: { km: 'លោកស្រី', en: 'Mrs.' } },
  { value: 'miss', label: { km: 'កញ្ញា', en: 'Miss' } },
] as const satisfies readonly { readonly value: string; readonly label: Bilingual }[];

export type HonorificKey = (typeof honorifics)[number]['value'];

/** The name with its honorific in front: «ឯកឧត្តម កែវ មុនី», "H.E. Keo Mony". */
export function withHonorific(honorific: HonorificKey | '', name: Bilingual): Bilingual {
  const title = honorifics.find(({ value }) => value === honorific)?.label;
  if (title === undefined) return name;
  return { km: after(title.km, name.km), en: after(title.en, name.en) };
}

function after(title: string, name: string): string {
  return name === '' ? '' : `${title} ${name}`;
}
