import type { BuildInput } from '../kinds/kind.ts';

const noDate = 'ថ្ងៃទី........ ខែ............ ឆ្នាំ............';

/** The date's lines: in Khmer the lunar one (or what was written over it), then place and civil date. */
export function dateLines({ filling, office, template, language }: BuildInput): readonly string[] {
  const place =
    filling.given('place') && !filling.isTemplate ? filling.text('place') : office.place;
  const date = filling.text('date');
  const lunar = filling.text('date.lunar').km;
  const khmer = `${place.km} ${date.km === '' ? noDate : date.km}`.trim();
  const english = [place.en, date.en].filter((part) => part !== '').join(', ');
  const withLunar = lunar === '' ? [] : [lunar];
  switch (language) {
    case 'km':
      return [...withLunar, khmer];
    case 'en':
      return [...(template.lunarInEnglish ? withLunar : []), english];
    case 'both':
      return [...withLunar, khmer, english];
  }
}
