import type { Bilingual } from '../../base/language.ts';
import { filledWording } from '../fields/wording.ts';
import type { BuildInput } from '../kinds/kind.ts';

/** A wording of the template, filled; one text a paragraph. */
export function wordingOf(
  { template, filling }: Pick<BuildInput, 'template' | 'filling'>,
  slot: string,
): readonly Bilingual[] {
  const wording = template.wording[slot];
  if (wording === undefined) throw new Error(`No wording ${slot}`);
  return filledWording(wording, filling);
}

/** As `wordingOf`, on one line: headings, labels. */
export function wordingLine(
  input: Pick<BuildInput, 'template' | 'filling'>,
  slot: string,
): Bilingual {
  const paragraphs = wordingOf(input, slot);
  return {
    km: paragraphs.map(({ km }) => km).join(' '),
    en: paragraphs.map(({ en }) => en).join(' '),
  };
}
