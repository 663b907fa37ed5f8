import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Filling } from '../fields/filling.ts';
import { filledWording } from '../fields/wording.ts';
import type { BuildInput } from '../kinds/kind.ts';
import { lookOf } from '../template/defaults.ts';
import type {
  Addressee,
  Block,
  NationalHeader,
  PageSetup,
  Paragraph,
  Run,
  Section,
  Signatures,
  TextDoc,
} from '../textDoc.ts';
import { excerpt } from '../../text/excerpt.ts';
import { distributionList, sideBySide } from './closing.ts';
import { withLatinDigits } from './digits.ts';
import { nationalHeader } from './opening.ts';
import { onOneLine, paragraphsOf, runLines, textLines } from './wording.ts';

/** What a paper has between the state's header and the signatures. */
interface PaperParts {
  /** For the file's properties; the paper's own title is `heading`. */
  readonly title: Bilingual;
  /** Set large in the middle; absent for letters. */
  readonly heading?: readonly Bilingual[];
  readonly addressee?: Addressee;
  /** Subject, reference, attachment: those that are empty are left out. */
  readonly particulars?: readonly Particular[];
  readonly body: readonly Block[];
  /** Pages of their own after the signatures, where the field is given. */
  readonly annex?: { readonly field: string; readonly blocks: readonly Block[] };
  /** After the signatures: annexes, each on pages of its own. */
  readonly annexes?: readonly Section[];
  readonly orientation?: 'portrait' | 'landscape';
  readonly border?: 'ornate';
  readonly middle?: true;
  /** Short papers have no page numbers. */
  readonly numbered?: false;
  /** Papers that go with a letter: no room for a number where they have none. */
  readonly letterNumber?: 'where given';
}

/** A line under the addressee: «កម្មវត្ថុ៖ …». */
interface Particular {
  readonly key: Bilingual;
  readonly value: Bilingual;
  /** The field that it says, so that a template file leaves the line out where nothing is given. */
  readonly field?: string;
}

/** As much of a title as stands at the foot of a page without pushing the text away. */
const footerLetters = 70;

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

const opens = /^(?:\{#[^{}]+\})+/;

/** What stands alone on a line of a template file is taken out with the line. */
function markLine(text: string): Paragraph {
  return { kind: 'paragraph', look: 'note', runs: [{ text }] };
}

/**
 * A paragraph that a condition holds as a whole, with the marks of the condition on lines of their own, so that a
 * template file leaves no empty line behind; any other paragraph as it is.
 */
function withMarksApart(paragraph: Paragraph): readonly Paragraph[] {
  const [run, ...more] = paragraph.runs;
  const open = run === undefined ? '' : (opens.exec(run.text)?.[0] ?? '');
  if (run === undefined || more.length > 0 || open === '') return [paragraph];
  const names = [...open.matchAll(/\{#([^{}]+)\}/g)].map(([, name = '']) => name);
  const close = names
    .toReversed()
    .map((name) => `{/${name}}`)
    .join('');
  const inner = run.text.slice(open.length, -close.length);
  const isWhole = run.text.endsWith(close) && !names.some((name) => inner.includes(`{/${name}}`));
  if (!isWhole) return [paragraph];
  return [
    ...names.map((name) => markLine(`{#${name}}`)),
    { ...paragraph, runs: [{ ...run, text: inner }] },
    ...names.toReversed().map((name) => markLine(`{/${name}}`)),
  ];
}

/** A wording of the template, filled, as paragraphs of the body. */
export function wordingBlocks(
  input: BuildInput,
  slot: string,
  look?: Omit<Paragraph, 'kind' | 'runs'>,
): readonly Paragraph[] {
  const paragraphs = proseBlocks(wordingOf(input, slot), input.language, look);
  return input.filling.isTemplate ? paragraphs.flatMap(withMarksApart) : paragraphs;
}

/** The paragraphs of a prose field that may be empty; in a template file without an empty line where it is. */
export function optionalProse(
  { filling, language }: Pick<BuildInput, 'filling' | 'language'>,
  path: string,
  look?: Omit<Paragraph, 'kind' | 'runs'>,
): readonly Paragraph[] {
  const paragraphs = proseBlocks(proseOf(filling, path), language, look);
  if (!filling.isTemplate) return paragraphs;
  const { open, close } = filling.condition(path);
  return [markLine(open), ...paragraphs, markLine(close)];
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

/** A prose field's paragraphs. */
export function proseOf(filling: Filling, path: string): readonly Bilingual[] {
  return paragraphsOf(filling.text(path));
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
          key: `${marks.open}${onOneLine(key, language)}${language === 'en' ? ':' : '៖'}`,
          value: between(lines, marks.close),
        };
      }),
    },
  ];
}

/** The letter number with its label; empty for a paper that needs none and has none. */
function numberLine(input: BuildInput, header: NationalHeader, always: boolean): string {
  if (always) return header.number;
  if (!input.filling.given('number')) return '';
  const { open, close } = input.filling.condition('number');
  return `${open}${header.number}${close}`;
}

/** The state's header with the issuer and the number, laid out as the template says. */
export function headerBlock(
  input: BuildInput,
  letterNumber?: PaperParts['letterNumber'],
): NationalHeader {
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

/** In a template file the annex stands in the text, after a page's end, so that a condition can take it out. */
function annexInTemplate({ filling }: BuildInput, annex: PaperParts['annex']): readonly Block[] {
  if (annex === undefined || !filling.isTemplate) return [];
  const { open, close } = filling.condition(annex.field);
  return [markLine(open), { kind: 'pageBreak' }, ...annex.blocks, markLine(close)];
}

function annexSection(
  { filling }: BuildInput,
  annex: PaperParts['annex'],
  section: Omit<Section, 'blocks'>,
): readonly Section[] {
  if (annex === undefined || filling.isTemplate || !filling.given(annex.field)) return [];
  return [{ ...section, blocks: annex.blocks }];
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
  const title = onOneLine(parts.title, language);
  const footer: readonly Run[] = [{ text: excerpt(title, footerLetters) }];
  const section: Section = {
    page,
    ...(parts.numbered === false ? { numbered: false } : {}),
    ...(parts.border === undefined ? {} : { border: parts.border }),
    ...(parts.middle === undefined ? {} : { middle: parts.middle }),
    footer,
    blocks: [
      headerBlock(input, parts.letterNumber),
      ...(template.datePlace === 'above'
        ? [{ kind: 'dateBlock', lines: dateLines(input) } satisfies Block]
        : []),
      ...titleBlocks(parts.heading ?? [], language),
      ...(parts.addressee === undefined ? [] : [parts.addressee]),
      ...particularsBlock(input, parts.particulars ?? []),
      ...parts.body,
      ...(signatures === null ? [] : [signatures]),
      ...(copies.items.length === 0 ? [] : [copies]),
      ...annexInTemplate(input, parts.annex),
    ],
  };
  const doc: TextDoc = {
    kind: 'text',
    properties: {
      title,
      subject: title,
      creator: onOneLine(office.issuer.at(-1) ?? { en: '', km: '' }, language),
      language,
    },
    look: lookOf(template),
    sections: [
      section,
      ...annexSection(input, parts.annex, { page, footer }),
      ...(parts.annexes ?? []),
    ],
    ...emblemPicture(input),
  };
  return template.digits === 'latin' ? withLatinDigits(doc) : doc;
}
