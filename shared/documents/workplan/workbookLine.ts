import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import type { Target } from '../../workplan/model.ts';
import { targetUnitWords } from '../words.ts';
import { wording } from '../build/sheetCells.ts';
import type { LineFact, WorkplanPaperFacts } from './facts.ts';

/** Signs that stand beside a line; their meaning is printed under the table. */
export const signs = { openQuery: '†', assumed: '‡', workingTranslation: '§' } as const;

/** † rests on an open query, ‡ assumed years, § working translation (only where Khmer is printed). */
export function signsOf(fact: LineFact, language: DocumentLanguage): string {
  return [
    fact.openQueries.length > 0 ? signs.openQuery : '',
    fact.assumed ? signs.assumed : '',
    fact.workingTranslation && language !== 'en' ? signs.workingTranslation : '',
  ].join('');
}

/** «4 meetings», a text a target; an open count is its unit alone. */
export function targetsOf({ line, written }: LineFact): readonly Bilingual[] {
  if (written?.targets === undefined) return line.targets.map(targetWording);
  const khmer = written.targets.km.split('\n');
  const english = written.targets.en.split('\n');
  return Array.from({ length: Math.max(khmer.length, english.length) }, (_, index) => ({
    km: khmer[index] ?? '',
    en: english[index] ?? '',
  }));
}

/** The targets of a line, one below the other. */
export function targetsText(fact: LineFact, language: DocumentLanguage): string {
  return targetsOf(fact)
    .map((target) => wording(target, language))
    .join('\n');
}

function targetWording({ quantity, unit }: Target): Bilingual {
  const khmer = khmerUnits.get(unit);
  if (quantity === null) {
    return { en: plural(unit), km: khmer ?? '' };
  }
  const count = quantity.toLocaleString('en-US');
  return {
    en: `${count} ${quantity === 1 ? unit : plural(unit)}`,
    km: khmer === undefined ? '' : `${khmer} ${toKhmerDigits(count)}`,
  };
}

const khmerUnits: ReadonlyMap<string, string> = new Map(Object.entries(targetUnitWords));

const irregular: readonly (readonly [RegExp, string])[] = [
  [/woman$/, 'women'],
  [/person$/, 'people'],
  [/media$/, 'media'],
];

/** The plural of an English unit: workshop → workshops, study → studies, batch → batches. */
function plural(unit: string): string {
  for (const [ending, many] of irregular) if (ending.test(unit)) return unit.replace(ending, many);
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/**
 * Who is responsible: as printed in the plan, until a person chose other bodies; then those, lead first, by
 * their abbreviations.
 */
export function responsibleText({ line }: LineFact, bodies: WorkplanPaperFacts['bodies']): string {
  const chosen = line.lead === null ? [...line.partners] : [line.lead, ...line.partners];
  const derived =
    line.base === null
      ? chosen
      : line.base.lead === null
        ? line.base.partners
        : [line.base.lead, ...line.base.partners];
  const unchanged = chosen.join('\n') === derived.join('\n');
  if (unchanged && line.responsibility !== '') return line.responsibility;
  return chosen.map((id) => bodies[id]?.abbreviation ?? id).join(', ');
}

/** The remarks, and before them why the line is here where that needs saying. */
export function remarksText(fact: LineFact, language: DocumentLanguage): string {
  const { carriedFrom, remarks } = fact.line;
  if (fact.written !== undefined) return wording(fact.written.remarks, language);
  if (carriedFrom === null) return remarks;
  const from: Bilingual = {
    en: `Carried over from ${carriedFrom.year}`,
    km: `លើកមកពីឆ្នាំ${toKhmerDigits(String(carriedFrom.year))}`,
  };
  const opening =
    carriedFrom.reason === ''
      ? wording(from, language)
      : `${wording(from, language)}: ${carriedFrom.reason}`;
  return remarks === '' ? opening : `${opening}\n${remarks}`;
}

/** The remarks in each language. */
export function remarksIn(fact: LineFact): Bilingual {
  return { en: remarksText(fact, 'en'), km: remarksText(fact, 'km') };
}
