import type { Bilingual } from '../../base/language.ts';
import { workplanWords } from '../words.ts';
import type { HeadingFact } from './facts.ts';
import { letterWords } from './letterWords.ts';

/** «Programme I: …»; the lines outside the plan have a heading of their own. The code stays as printed. */
export function programmeName(heading: HeadingFact | null): Bilingual {
  if (heading === null) return workplanWords.withoutProgramme;
  const { code, title } = heading;
  return {
    en: `${letterWords.programme.en} ${code}: ${title.en === '' ? title.km : title.en}`,
    km: `${letterWords.programme.km} ${code}៖ ${title.km === '' ? title.en : title.km}`,
  };
}

/** «1.2 …» */
export function strategyName({ code, title }: HeadingFact): Bilingual {
  return {
    en: title.en === '' ? '' : `${code} ${title.en}`,
    km: title.km === '' ? '' : `${code} ${title.km}`,
  };
}
