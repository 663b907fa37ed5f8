import type { Bilingual } from '../../base/language.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { BuildInput } from '../kinds/kind.ts';
import { lookOf } from '../template/defaults.ts';
import type { Addressee, Block, PageSetup, Run, Section, TextDoc } from '../textDoc.ts';
import { distributionList } from './closing.ts';
import { dateLines } from './dateLines.ts';
import { withLatinDigits } from './digits.ts';
import { emblemPicture, headerBlock, type LetterNumber } from './headerBlock.ts';
import { particularsBlock, type Particular } from './particulars.ts';
import { markLine } from './prose.ts';
import { signatureBlock } from './signatureBlock.ts';
import { titleBlocks } from './titleBlocks.ts';
import { onOneLine } from './wording.ts';

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
  readonly letterNumber?: LetterNumber;
}

/** As much of a title as stands at the foot of a page without pushing the text away. */
const footerLetters = 55;
/** A word that would be cut there is left out, where it is not most of the text. */
const cutWord = /\s\S{1,20}…$/u;

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
  const footer: readonly Run[] = [{ text: excerpt(title, footerLetters).replace(cutWord, '…') }];
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
