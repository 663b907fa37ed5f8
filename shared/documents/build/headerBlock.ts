import type { BuildInput } from '../kinds/kind.ts';
import type { NationalHeader, TextDoc } from '../textDoc.ts';
import { blankNumber, nationalHeader } from './opening.ts';

/** Papers that go with a letter: no room for a number where they have none. */
export type LetterNumber = 'where given';

/** The mark that shows what follows where the field is empty, of the one that shows it where it is not. */
function unless(open: string): string {
  return open.replace('#', '^');
}

/** The letter number with its label; empty for a paper that needs none and has none. */
function numberLine(input: BuildInput, header: NationalHeader, always: boolean): string {
  const { open, close } = input.filling.condition('number');
  // In a template the room to write it by hand stands where nothing is given.
  if (always)
    return open === '' ? header.number : `${header.number}${unless(open)}${blankNumber}${close}`;
  if (!input.filling.given('number')) return '';
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
