import type { BuildInput } from '../kinds/kind.ts';
import type { NationalHeader, TextDoc } from '../textDoc.ts';
import { nationalHeader } from './opening.ts';

/** Papers that go with a letter: no room for a number where they have none. */
export type LetterNumber = 'where given';

/** The letter number with its label; empty for a paper that needs none and has none. */
function numberLine(input: BuildInput, header: NationalHeader, always: boolean): string {
  if (always) return header.number;
  if (!input.filling.given('number')) return '';
  const { open, close } = input.filling.condition('number');
  return `${open}${header.number}${close}`;
}

/** The state's header with the issuer and the number, laid out as the template says. */
export function headerBlock(input: BuildInput, letterNumber?: LetterNumber): NationalHeader {
  const { template, office, filling, language } = input;
  const header = nationalHeader(office.issuer, filling.text('number').km, language);
  return {
    ...header,
    number: numberLine(input, header, letterNumber === undefined),
    ...(template.header === 'none' ? { country: [], motto: [] } : {}),
    layout: template.header === 'sides' ? 'sides' : 'centred',
    ...(template.showEmblem && office.emblem !== null ? { emblem: office.emblem.key } : {}),
  };
}

/** The emblem among the pictures of a document whose header names it. */
export function emblemPicture({
  template,
  office: { emblem },
}: Pick<BuildInput, 'template' | 'office'>): Pick<TextDoc, 'pictures'> {
  return template.showEmblem && emblem !== null
    ? { pictures: { [emblem.key]: emblem.picture } }
    : {};
}
