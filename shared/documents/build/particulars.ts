import type { Bilingual } from '../../base/language.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { Block, Run } from '../textDoc.ts';
import { runLines, withColon } from './wording.ts';

/** A line under the addressee: «កម្មវត្ថុ៖ …». */
export interface Particular {
  readonly key: Bilingual;
  readonly value: Bilingual;
  /** The field that it says, so that a template file leaves the line out where nothing is given. */
  readonly field?: string;
}

/** A text between the marks of a condition, which only a template file has. */
function between(lines: readonly (readonly Run[])[], close: string): readonly (readonly Run[])[] {
  if (close === '') return lines;
  return [...lines.slice(0, -1), [...(lines.at(-1) ?? []), { text: close }]];
}

/**
 * Subject, reference and the like, those that are given, in two columns.
 * @param keyWidth the share of the text's width that the longest key takes
 */
export function particularsBlock(
  { filling, language }: Pick<BuildInput, 'filling' | 'language'>,
  particulars: readonly Particular[],
  keyWidth = language === 'both' ? 0.24 : 0.16,
): readonly Block[] {
  const given = particulars.filter(({ value }) => value.en !== '' || value.km !== '');
  if (given.length === 0) return [];
  return [
    {
      kind: 'keyValues',
      keyWidth,
      pairs: given.map(({ key, value, field }) => {
        const marks = field === undefined ? { open: '', close: '' } : filling.condition(field);
        const lines = runLines(value, language).flatMap((line) =>
          line.flatMap(({ text, ...look }) =>
            text.split('\n').map((part): readonly Run[] => [{ ...look, text: part }]),
          ),
        );
        return {
          key: `${marks.open}${withColon(key, language)}`,
          value: between(lines, marks.close),
        };
      }),
    },
  ];
}
