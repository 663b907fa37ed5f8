import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  type Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { unreachable } from '#shared/base/outcome.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type {
  Block,
  DateBlock,
  Distribution,
  Heading,
  KeyValues,
  List,
  NationalHeader,
  Paragraph as TextParagraph,
  Signatures,
} from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { ornamentPng, ornamentRatio, ornamentSvg } from '../ornament.ts';
import { DescribedTable } from './elements.ts';
import { wordAlign } from './runs.ts';
import { styleIds } from './styles.ts';
import { noBorders, plainText, styled, wordTable } from './table.ts';
import { shareWidth, twipsOfMm } from './units.ts';

/** What a block needs to know of the page it stands on. */
export interface Place {
  readonly look: DocumentLook;
  /** Width of the text, in twips. */
  readonly width: number;
  /** The block before was a table, which has no space of its own under it. */
  readonly afterTable: boolean;
  /** Numbers the ordered lists, so that each begins at 1. */
  readonly nextList: () => number;
}

export const listReferences = { bullets: 'bullets', numbers: 'numbers' } as const;

const ornamentWidth = 168;
/** Height of the room for signature and seal. */
const sealRoom = twipsOfMm(28);
const underTable = 140;
const signHere = '.'.repeat(34);

function ornament(): Paragraph {
  const size = { width: ornamentWidth, height: Math.round(ornamentWidth / ornamentRatio) };
  return new Paragraph({
    style: styleIds.motto,
    spacing: { before: 40, after: 120 },
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(ornamentSvg),
        fallback: { type: 'png', data: Uint8Array.from(atob(ornamentPng), (c) => c.charCodeAt(0)) },
        transformation: size,
        altText: { name: 'Ornament', title: 'Ornament', description: 'Ornament under the motto' },
      }),
    ],
  });
}

function nationalHeader(block: NationalHeader, { look }: Place): readonly Paragraph[] {
  const line = (style: string) => (text: string) => styled([{ text }], look, style);
  return [
    ...block.country.flatMap((country, index) => [
      line(styleIds.country)(country),
      ...block.motto.slice(index, index + 1).map(line(styleIds.motto)),
    ]),
    ornament(),
    ...block.issuer.map(line(styleIds.issuer)),
    ...(block.number === '' ? [] : [styled([{ text: block.number }], look, styleIds.letterNumber)]),
  ];
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

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

function heading(block: Heading, { look }: Place): Paragraph {
  return styled(block.runs, look, `Heading${block.level}`, {
    heading: levels[block.level],
    alignment: wordAlign(block.align ?? 'left', plainText(block.runs)),
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

function paragraph(block: TextParagraph, { look, afterTable }: Place): Paragraph {
  return styled(block.runs, look, paragraphStyles[block.look ?? 'body'], {
    ...(block.align === undefined
      ? {}
      : { alignment: wordAlign(block.align, plainText(block.runs)) }),
    ...(block.keepWithNext === true ? { keepNext: true } : {}),
    ...(afterTable ? { spacing: { before: underTable } } : {}),
    ...(block.indentFirstLine === true ? { indent: { firstLine: twipsOfMm(12.5) } } : {}),
  });
}

function list(block: List, { look, nextList }: Place): readonly Paragraph[] {
  const instance = nextList();
  const style = block.size === 'small' ? styleIds.listItemSmall : styleIds.listItem;
  const reference = block.ordered ? listReferences.numbers : listReferences.bullets;
  return block.items.map((runs) =>
    styled(runs, look, style, { numbering: { reference, level: 0, instance, custom: true } }),
  );
}

function borderless(rows: readonly TableRow[], widths: readonly number[], description: string) {
  return new DescribedTable(
    {
      rows,
      width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      margins: { left: 0, right: 80, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    },
    { title: '', description },
  );
}

function keyValues(block: KeyValues, { look, width }: Place): WordTable {
  const small = block.size === 'small';
  const valueStyle = small ? styleIds.particularsSmall : styleIds.particulars;
  const keyStyle = small ? styleIds.particularsSmall : styleIds.particularsKey;
  const widths = shareWidth(width, [block.keyWidth, 1 - block.keyWidth]);
  const rows = block.pairs.map(({ key, value }) => {
    const cells = [[[{ text: key, bold: true }]], value];
    return new TableRow({
      cantSplit: true,
      children: cells.map(
        (lines, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: lines.map((runs) => styled(runs, look, index === 0 ? keyStyle : valueStyle)),
          }),
      ),
    });
  });
  return borderless(rows, widths, xmlSafe(block.pairs.map(({ key }) => key).join(', ')));
}

function signatures(block: Signatures, { look, width }: Place): WordTable {
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
            styled([{ text }], look, style, line === 0 ? { spacing: { before } } : {}),
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
    ...block.items.map((text) =>
      styled([{ text }], look, styleIds.distribution, {
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
        wordTable(block, place.look, place.width),
      ];
    case 'keyValues':
      return [keyValues(block, place)];
    case 'signatures':
      return [signatures(block, place)];
    case 'distribution':
      return distribution(block, place);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return unreachable(block);
  }
}
