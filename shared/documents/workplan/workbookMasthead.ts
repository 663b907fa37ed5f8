import type { DocumentLanguage, Bilingual } from '../../base/language.ts';
import { dateLines } from '../build/dateLines.ts';
import type { SheetRow } from '../sheetDoc.ts';
import { revisionWords, stateWords, workplanStateWords, workplanWords } from '../words.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { titleOf, type WorkplanInput } from './paper.ts';
import {
  bandRow,
  empty,
  joined,
  oneLine,
  plain,
  textCell,
  withDigits,
} from '../build/sheetCells.ts';

/** «Draft», «Approved, revision 2» */
export function stateText(facts: WorkplanPaperFacts): Bilingual {
  const state = workplanStateWords[facts.status];
  if (facts.revision === 0) return state;
  const revision = joined([revisionWords, plain(String(facts.revision))], ' ');
  return withDigits({
    en: `${state.en}, ${revision.en.toLowerCase()}`,
    km: `${state.km} ${revision.km}`,
  });
}

/** For whom: the one body, or all of them. */
export function scopeText(facts: WorkplanPaperFacts): Bilingual {
  return facts.scope === null ? workplanWords.wholePlan : facts.scope.name;
}

/**
 * The opening of the main sheet: the issuer at the left, the state's name and motto and the date at the right, then title,
 * plan, scope and state. Few rows, because they are frozen with the table's head.
 */
export function mastheadRows(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  layout: { readonly columns: number; readonly left: number; readonly right: number },
): readonly SheetRow[] {
  const { language } = input;
  const left = issuerLines(facts, language);
  const right = rightLines(input);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    sideBySide(left[index] ?? '', right[index], layout),
  );
  const about = withDigits(joined([facts.plan.title, scopeText(facts), stateText(facts)], ' · '));
  return [
    ...rows,
    bandRow(wordingLines(titleOf(input), language), layout.columns, 'title'),
    bandRow(wordingLines(about, language), layout.columns, 'subtitle'),
  ];
}

function wordingLines(text: Bilingual, language: DocumentLanguage): string {
  return language === 'both' ? `${text.km}\n${text.en}` : oneLine(text, language);
}

function issuerLines(facts: WorkplanPaperFacts, language: DocumentLanguage): readonly string[] {
  const main = language === 'both' ? 'km' : language;
  const lines = facts.issuer.map((line) => oneLine(line, main));
  if (language === 'both') lines.push(oneLine(joined(facts.issuer, ' · '), 'en'));
  if (facts.letterNumber !== '') {
    lines.push(`${oneLine(stateWords.number, main)} ${facts.letterNumber}`);
  }
  return lines;
}

interface RightLine {
  readonly text: string;
  readonly look: 'country' | 'date';
}

/** Country and motto, unless the office may not use them; and the date, unless it stands below. */
function rightLines(input: WorkplanInput): readonly RightLine[] {
  const { language, template } = input;
  const main = language === 'both' ? 'km' : language;
  const country =
    template.header === 'none'
      ? []
      : [
          stateWords.country[main],
          stateWords.motto[main],
          ...(language === 'both' ? [`${stateWords.country.en} · ${stateWords.motto.en}`] : []),
        ];
  const [first = '', ...others] = template.datePlace === 'above' ? dateLines(input) : [];
  // The civil date in both languages stands on one line: these rows are frozen and have to be few.
  const dates = [first, others.join(' · ')].filter((text) => text !== '');
  return [
    ...country.map((text) => ({ text, look: 'country' as const })),
    ...dates.map((text) => ({ text, look: 'date' as const })),
  ];
}

function sideBySide(
  left: string,
  right: RightLine | undefined,
  layout: { readonly columns: number; readonly left: number; readonly right: number },
): SheetRow {
  const cells = Array.from({ length: layout.columns }, (_, index) => {
    if (index === 0) return textCell(left, 'issuer');
    if (index === layout.right - 1) return textCell(right?.text ?? '', right?.look ?? 'date');
    return empty();
  });
  return {
    cells,
    merges: [
      { from: 1, to: layout.left },
      { from: layout.right, to: layout.columns },
    ],
  };
}
