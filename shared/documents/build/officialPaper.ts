import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Filling } from '../fields/filling.ts';
import { filledWording } from '../fields/wording.ts';
import type { BuildInput } from '../kinds/kind.ts';
import { lookOf } from '../template/defaults.ts';
import type {
  Addressee,
  Block,
  PageSetup,
  Paragraph,
  Run,
  Section,
  Signatures,
  TextDoc,
} from '../textDoc.ts';
import { distributionList, sideBySide } from './closing.ts';
import { withLatinDigits } from './digits.ts';
import { nationalHeader } from './opening.ts';
import { onOneLine, runLines, textLines } from './wording.ts';

/** What a paper has between the state's header and the signatures. */
interface PaperParts {
  /** For the file's properties; the paper's own title is `heading`. */
  readonly title: Bilingual;
  /** Set large in the middle; absent for letters. */
  readonly heading?: readonly Bilingual[];
  readonly addressee?: Addressee;
  /** Subject, reference, attachment: those that are empty are left out. */
  readonly particulars?: readonly { readonly key: Bilingual; readonly value: Bilingual }[];
  readonly body: readonly Block[];
  /** After the signatures: annexes, each on pages of its own. */
  readonly annexes?: readonly Section[];
  readonly orientation?: 'portrait' | 'landscape';
  readonly border?: 'ornate';
  readonly middle?: true;
  /** Short papers have no page numbers. */
  readonly numbered?: false;
}

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

/** Paragraphs of a text in both languages, the second set back. */
export function proseBlocks(
  paragraphs: readonly Bilingual[],
  language: DocumentLanguage,
  look: Omit<Paragraph, 'kind' | 'runs'> = {
    look: 'body',
    align: 'justify',
    indentFirstLine: true,
  },
): readonly Paragraph[] {
  return paragraphs.flatMap((text) =>
    runLines(text, language).map((runs): Paragraph => ({ kind: 'paragraph', ...look, runs })),
  );
}

/** A wording of the template, filled, as paragraphs of the body. */
export function wordingBlocks(
  input: BuildInput,
  slot: string,
  look?: Omit<Paragraph, 'kind' | 'runs'>,
): readonly Paragraph[] {
  return proseBlocks(wordingOf(input, slot), input.language, look);
}

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

function paragraphsOf(text: string): readonly string[] {
  return text.split('\n').filter((part) => part.trim() !== '');
}

/** A prose field's paragraphs. */
export function proseOf(filling: Filling, path: string): readonly Bilingual[] {
  const { en, km } = filling.text(path);
  const khmer = paragraphsOf(km);
  const english = paragraphsOf(en);
  return Array.from({ length: Math.max(khmer.length, english.length) }, (_, index) => ({
    km: khmer[index] ?? '',
    en: english[index] ?? '',
  }));
}

/** The signatures as the office has them, in the order in which they are printed; null where nobody signs. */
export function signatureBlock(input: BuildInput): Signatures | null {
  const { template, language, filling } = input;
  if (template.signatories.length === 0) return null;
  const last = template.signatories.length - 1;
  const blocks = template.signatories.map(({ role, name }, index) => ({
    // The date stands over the one who signs last and with the highest rank.
    dateLines: template.datePlace === 'below' && index === last ? dateLines(input) : [],
    roles: filledWording(role, filling).flatMap((text) => textLines(text, language)),
    name: onOneLine(name, language),
  }));
  return sideBySide(blocks, language);
}

/** Subject, reference and the like, those that are given, in two columns. */
export function particularsBlock(
  pairs: NonNullable<PaperParts['particulars']>,
  language: DocumentLanguage,
): readonly Block[] {
  const given = pairs.filter(({ value }) => value.en !== '' || value.km !== '');
  if (given.length === 0) return [];
  return [
    {
      kind: 'keyValues',
      keyWidth: language === 'both' ? 0.24 : 0.16,
      pairs: given.map(({ key, value }) => ({
        key: `${onOneLine(key, language)}${language === 'en' ? ':' : '៖'}`,
        value: runLines(value, language).flatMap((line) =>
          line.flatMap(({ text, ...look }) =>
            text.split('\n').map((part): readonly Run[] => [{ ...look, text: part }]),
          ),
        ),
      })),
    },
  ];
}

/** The state's header with the issuer and the number, laid out as the template says. */
export function headerBlock({ template, office, filling, language }: BuildInput): Block {
  const number = filling.text('number').km;
  const header = nationalHeader(office.issuer, number, language);
  return {
    ...header,
    ...(template.header === 'none' ? { country: [], motto: [] } : {}),
    layout: template.header === 'sides' ? 'sides' : 'centred',
    ...(template.showEmblem && office.emblem !== null ? { emblem: office.emblem.key } : {}),
  };
}

/** The title of a paper, large in the middle, and under it its other lines. */
export function titleBlocks(
  lines: readonly Bilingual[],
  language: DocumentLanguage,
): readonly Block[] {
  return lines.flatMap((text, index) =>
    textLines(text, language).map((line, second): Block => ({
      kind: 'paragraph',
      look: index === 0 && second === 0 ? 'title' : 'subtitle',
      runs: [{ text: line, bold: true }],
    })),
  );
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

/**
 * The common form of an official paper: state header with issuer and number, date, title or addressee, particulars,
 * body, signatures, copies. Every kind but the workplan's annexed tables is put together by it.
 */
export function officialPaper(input: BuildInput, parts: PaperParts): TextDoc {
  const { template, office, language } = input;
  const signatures = signatureBlock(input);
  const copies = distributionList(template.distribution, language);
  const page: PageSetup = {
    size: 'A4',
    orientation: parts.orientation ?? 'portrait',
    margins: template.margins,
  };
  const section: Section = {
    page,
    ...(parts.numbered === false ? { numbered: false } : {}),
    ...(parts.border === undefined ? {} : { border: parts.border }),
    ...(parts.middle === undefined ? {} : { middle: parts.middle }),
    footer: [{ text: onOneLine(parts.title, language) }],
    blocks: [
      headerBlock(input),
      ...(template.datePlace === 'above'
        ? [{ kind: 'dateBlock', lines: dateLines(input) } satisfies Block]
        : []),
      ...titleBlocks(parts.heading ?? [], language),
      ...(parts.addressee === undefined ? [] : [parts.addressee]),
      ...particularsBlock(parts.particulars ?? [], language),
      ...parts.body,
      ...(signatures === null ? [] : [signatures]),
      ...(copies.items.length === 0 ? [] : [copies]),
    ],
  };
  const doc: TextDoc = {
    kind: 'text',
    properties: {
      title: onOneLine(parts.title, language),
      subject: onOneLine(parts.title, language),
      creator: onOneLine(office.issuer.at(-1) ?? { en: '', km: '' }, language),
      language,
    },
    look: lookOf(template),
    sections: [section, ...(parts.annexes ?? [])],
    ...emblemPicture(input),
  };
  return template.digits === 'latin' ? withLatinDigits(doc) : doc;
}
