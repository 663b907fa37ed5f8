import type { Bilingual } from '../../base/language.ts';
import { workplanWords } from '../words.ts';
import type { HeadingFact } from './facts.ts';
import { letterWords } from './letterWords.ts';

/** «Programme I: …»; the lines outside the plan have a heading of their own. The code stays as printed. */
export function programmeName(heading: HeadingFact | null): Bilingual {
  if (heading === null) return workplanWords.withoutProgramme;
  const { code, title } = heading;
  const named = {
    en: `${letterWords.programme.en} ${code}`,
    km: `${letterWords.programme.km} ${code}`,
  };
  if (title.en === '' && title.km === '') return named;
  return {
    en: `${named.en}: ${title.en === '' ? title.km : title.en}`,
    km: `${named.km}៖ ${title.km === '' ? title.en : title.km}`,
  };
}

/** «1.2 …» */
export function strategyName({ code, title }: HeadingFact): Bilingual {
  return {
    en: title.en === '' ? '' : `${code} ${title.en}`,
    km: title.km === '' ? '' : `${code} ${title.km}`,
  };
}
