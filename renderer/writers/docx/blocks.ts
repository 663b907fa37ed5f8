import {
  AlignmentType,
  type IParagraphOptions,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Tab,
  type Table as WordTable,
  TableCell,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { unreachable } from '#shared/base/outcome.ts';
import type {
  Addressee,
  Align,
  Block,
  DateBlock,
  Distribution,
  Heading,
  KeyValues,
  List,
  Paragraph as TextParagraph,
  Signatures,
} from '#shared/documents/textDoc.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { wordCards } from './cards.ts';
import { ComplexScriptRun } from './elements.ts';
import { pictureRun, qrRun } from './drawings.ts';
import { wordNamePlate } from './namePlate.ts';
import { nationalHeader } from './nationalHeader.ts';
import type { Place } from './place.ts';
import { borderless } from './placing.ts';
import { wordAlign, wordRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { plainText, styled, wordTable } from './table.ts';
import { shareWidth, twipsOfMm } from './units.ts';

/** Twips: numbers of ordered lists hang at the margin. */
export const numberIndent = { left: 454, hanging: 454 } as const;
export const listReferences = { bullets: 'bullets', numbers: 'numbers' } as const;

/** Height of the room for signature and seal. */
const sealRoom = twipsOfMm(28);
const underTable = 140;
const underAddressee = 160;
const signHere = '.'.repeat(34);

function last(index: number, lines: readonly string[]): boolean {
  return index === lines.length - 1;
}

/** Sets the addressee off from what follows. */
function spaceUnder(isLast: boolean): Pick<IParagraphOptions, 'spacing'> {
  return isLast ? { spacing: { after: underAddressee } } : {};
}

/** The relation formula, the names under it, and through whom: one line where that is one name. */
function addressee(block: Addressee, { look }: Place): readonly Paragraph[] {
  const { via } = block;
  const [firstVia = '', ...moreVia] = via?.names ?? [];
  return [
    ...(block.label === '' ? [] : [styled([{ text: block.label }], look, styleIds.addresseeLabel)]),
    ...block.names.map((text, index) =>
      styled(
        [{ text }],
        look,
        styleIds.addressee,
        spaceUnder(last(index, block.names) && via === undefined),
      ),
    ),
    ...(via === undefined
      ? []
      : [`${via.label} ${firstVia}`.trim(), ...moreVia].map((text, index, lines) =>
          styled([{ text }], look, styleIds.via, spaceUnder(last(index, lines))),
        )),
  ];
}

/** A drawing on a line of its own. */
function drawing(run: ParagraphChild, align: Align): Paragraph {
  return new Paragraph({
    style: styleIds.picture,
    alignment: wordAlign(align, '', 'en'),
    children: [run],
  });
}

function dateBlock(block: DateBlock, { look, width }: Place): readonly Paragraph[] {
  return block.lines.map((text, index) =>
    styled([{ text }], look, styleIds.date, {
      ...(block.lines.length === 1
        ? { alignment: AlignmentType.RIGHT }
        : { indent: { left: Math.round(width * 0.38) } }),
      spacing: { before: index === 0 ? 80 : 0, after: index === block.lines.length - 1 ? 80 : 0 },
    }),
  );
}

function heading(block: Heading, { look, language, breakBefore }: Place): Paragraph {
  return styled(block.runs, look, `Heading${block.level}`, {
    ...(breakBefore ? { pageBreakBefore: true } : {}),
    alignment: wordAlign(block.align ?? 'left', plainText(block.runs), language),
  });
}

const paragraphStyles: Record<NonNullable<TextParagraph['look']>, string> = {
  body: styleIds.body,
  title: 'Title',
  subtitle: styleIds.subtitle,
  moul: styleIds.official,
  note: styleIds.note,
  caption: 'Caption',
};

function paragraph(
  block: TextParagraph,
  { look, language, afterTable, keep, breakBefore }: Place,
): Paragraph {
  return styled(block.runs, look, paragraphStyles[block.look ?? 'body'], {
    ...(block.align === undefined
      ? {}
      : { alignment: wordAlign(block.align, plainText(block.runs), language) }),
    ...(keep || block.keepWithNext === true ? { keepNext: true } : {}),
    ...(breakBefore ? { pageBreakBefore: true } : {}),
    ...(afterTable ? { spacing: { before: underTable } } : {}),
    ...(block.indentFirstLine === true ? { indent: { firstLine: twipsOfMm(12.5) } } : {}),
  });
}

/** Word has no Khmer numbers for its lists: there the number is written, as it is by hand. */
function khmerList(block: List, { look, keep }: Place): readonly Paragraph[] {
  const style = block.size === 'small' ? styleIds.listItemSmall : styleIds.listItem;
  return block.items.map(
    (runs, index) =>
      new Paragraph({
        style,
        keepNext: keep && index === block.items.length - 1,
        indent: numberIndent,
        tabStops: [{ type: TabStopType.LEFT, position: numberIndent.left }],
        children: [
          new ComplexScriptRun({ children: [toKhmerDigits(`${index + 1}.`), new Tab()] }),
          ...wordRuns(runs, look, style),
        ],
      }),
  );
}

function list(block: List, place: Place): readonly Paragraph[] {
  const { look, nextList, keep } = place;
  if (block.ordered && place.digits === 'khmer') return khmerList(block, place);
  const instance = nextList();
  const style = block.size === 'small' ? styleIds.listItemSmall : styleIds.listItem;
  const reference = block.ordered ? listReferences.numbers : listReferences.bullets;
  return block.items.map((runs, index) =>
    styled(runs, look, style, {
      keepNext: keep && index === block.items.length - 1,
      numbering: { reference, level: 0, instance, custom: true },
    }),
  );
}

function keyValues(block: KeyValues, { look, width, keep }: Place): WordTable {
  const small = block.size === 'small';
  const valueStyle = small ? styleIds.particularsSmall : styleIds.particulars;
  const keyStyle = small ? styleIds.particularsSmall : styleIds.particularsKey;
  const widths = shareWidth(width, [block.keyWidth, 1 - block.keyWidth]);
  const rows = block.pairs.map(({ key, value }, at) => {
    const keepNext = keep && at === block.pairs.length - 1;
    const cells = [[[{ text: key, bold: true }]], value];
    return new TableRow({
      cantSplit: true,
      children: cells.map(
        (lines, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: lines.map((runs) =>
              styled(runs, look, index === 0 ? keyStyle : valueStyle, { keepNext }),
            ),
          }),
      ),
    });
  });
  return borderless(rows, widths, xmlSafe(block.pairs.map(({ key }) => key).join(', ')));
}

function signatures(block: Signatures, { look, width, keep }: Place): WordTable {
  const widths = shareWidth(
    width,
    block.blocks.map(() => 1),
  );
  const row = (
    linesOf: (signature: Signatures['blocks'][number]) => readonly string[],
    style: string,
    before: number,
  ) =>
    new TableRow({
      cantSplit: true,
      children: block.blocks.map((signature, index) => {
        const lines = linesOf(signature);
        const content = lines.length === 0 ? [''] : lines;
        return new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: content.map((text, line) =>
            styled([{ text }], look, style, {
              ...(line === 0 ? { spacing: { before } } : {}),
              ...(keep ? { keepNext: true } : {}),
            }),
          ),
        });
      }),
    });
  const dated = block.blocks.some(({ dateLines }) => dateLines.length > 0);
  return borderless(
    [
      ...(dated ? [row(({ dateLines }) => dateLines, styleIds.signatureDate, 160)] : []),
      row(({ roles }) => roles, styleIds.signature, dated ? 40 : 160),
      row(({ name }) => [name === '' ? signHere : name], styleIds.signatureName, sealRoom),
    ],
    widths,
    xmlSafe(block.blocks.map(({ roles }) => roles.join(' ')).join(', ')),
  );
}

function distribution(block: Distribution, place: Place): readonly Paragraph[] {
  const { look } = place;
  return [
    styled([{ text: block.title }], look, styleIds.distributionTitle),
    ...block.items.map((text, index) =>
      styled([{ text }], look, styleIds.distribution, {
        keepNext: index < block.items.length - 1,
        numbering: {
          reference: listReferences.bullets,
          level: 0,
          instance: place.nextList(),
          custom: true,
        },
      }),
    ),
  ];
}

/** The paragraphs and tables of a block. */
export function wordBlock(block: Block, place: Place): readonly (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'nationalHeader':
      return nationalHeader(block, place);
    case 'addressee':
      return addressee(block, place);
    case 'dateBlock':
      return dateBlock(block, place);
    case 'heading':
      return [heading(block, place)];
    case 'paragraph':
      return [paragraph(block, place)];
    case 'list':
      return list(block, place);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [styled(block.caption, place.look, 'Caption')]),
        wordTable(block, place),
      ];
    case 'keyValues':
      return block.pairs.length === 0 ? [] : [keyValues(block, place)];
    case 'signatures':
      return block.blocks.length === 0 ? [] : [signatures(block, place)];
    case 'distribution':
      return distribution(block, place);
    case 'picture': {
      const { picture, width, description } = block;
      return [drawing(pictureRun(picture, width, description, place), block.align)];
    }
    case 'qrCode': {
      const { text, size, description } = block;
      return [drawing(qrRun(text, size, description, place), block.align)];
    }
    case 'cards':
      return block.cards.length === 0 ? [] : [wordCards(block, place)];
    case 'namePlate':
      return [wordNamePlate(block, place)];
    case 'pageBreak':
      return [new Paragraph({ style: styleIds.sectionEnd, children: [new PageBreak()] })];
    default:
      return unreachable(block);
  }
}
