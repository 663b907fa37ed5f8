import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { DocumentLook } from '#shared/documents/look.ts';
import { twipsOfPoints } from './units.ts';

/** The paragraph styles of a document, by the name that Word shows. */
export const styleIds = {
  country: 'Country',
  motto: 'Motto',
  ornament: 'Ornament',
  emblem: 'Emblem',
  issuer: 'Issuer',
  letterNumber: 'LetterNumber',
  date: 'DateLines',
  addresseeLabel: 'AddresseeLabel',
  addressee: 'Addressee',
  via: 'Via',
  picture: 'Picture',
  subtitle: 'Subtitle',
  official: 'OfficialHeading',
  body: 'BodyText',
  note: 'Note',
  tableText: 'TableText',
  tableSmall: 'TableTextSmall',
  tableHeader: 'TableHeader',
  tableHeaderSmall: 'TableHeaderSmall',
  particulars: 'Particulars',
  particularsKey: 'ParticularsKey',
  particularsSmall: 'ParticularsSmall',
  listItem: 'ListItem',
  listItemSmall: 'ListItemSmall',
  signature: 'SignatureRole',
  signatureDate: 'SignatureDate',
  signatureName: 'SignatureName',
  distributionTitle: 'DistributionTitle',
  distribution: 'Distribution',
  card: 'Card',
  cardHeading: 'CardHeading',
  sectionEnd: 'SectionEnd',
  pageHeader: 'PageHeader',
  pageFooter: 'PageFooter',
} as const;

/** Styles whose Khmer is set in the heading hand, which has no bold: there only Latin is bold. */
const headingHand: ReadonlySet<string> = new Set([
  'Title',
  'Heading1',
  'Heading2',
  styleIds.country,
  styleIds.motto,
  styleIds.issuer,
  styleIds.addresseeLabel,
  styleIds.addressee,
  styleIds.official,
  styleIds.particularsKey,
  styleIds.tableHeader,
  styleIds.tableHeaderSmall,
  styleIds.signature,
  styleIds.distributionTitle,
  styleIds.cardHeading,
]);

/** The Khmer font of a paragraph style. */
export function khmerFontOf(look: DocumentLook, style: string): string {
  return headingHand.has(style) ? look.fonts.khmerHeading : look.fonts.khmer;
}

function font(look: DocumentLook, khmer: string) {
  return { ascii: look.fonts.latin, hAnsi: look.fonts.latin, eastAsia: khmer, cs: khmer };
}

/** Sizes of a run; half points are Word's finest step. */
export function runSizes(look: DocumentLook, points: number) {
  return {
    size: Math.round(points * 2),
    sizeComplexScript: Math.round(points * look.khmerScale * 2),
  };
}

interface StyleWish {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly italics?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
  readonly basedOn?: string;
}

function style(look: DocumentLook, wish: StyleWish): IParagraphStyleOptions {
  const khmer = khmerFontOf(look, wish.id);
  const muol = headingHand.has(wish.id);
  return {
    id: wish.id,
    name: wish.name,
    basedOn: wish.basedOn ?? 'Normal',
    next: wish.keepNext === true ? styleIds.body : wish.id,
    quickFormat: true,
    run: {
      font: font(look, khmer),
      ...runSizes(look, wish.points),
      color: wish.muted === true ? look.colors.muted : look.colors.ink,
      bold: wish.bold === true,
      boldComplexScript: wish.bold === true && !muol,
      italics: wish.italics === true,
      italicsComplexScript: false,
    },
    paragraph: {
      alignment: wish.align ?? AlignmentType.LEFT,
      spacing: {
        before: twipsOfPoints(wish.before ?? 0),
        after: twipsOfPoints(wish.after ?? 0),
      },
      ...(wish.keepNext === true ? { keepNext: true, keepLines: true } : {}),
      ...(wish.outlineLevel === undefined ? {} : { outlineLevel: wish.outlineLevel }),
    },
  };
}

/**
 * All styles of a document. Line spacing stays the fonts' own ("auto"), which is what gives Khmer its 1.82 em
 * (Muol Light, Siemreap) or 1.87 em (Battambang); a fixed height would cut off subscripts.
 */
export function documentStyles(look: DocumentLook): IStylesOptions {
  const s = look.sizes;
  const center = AlignmentType.CENTER;
  const wishes: readonly StyleWish[] = [
    { id: styleIds.country, name: 'Country', points: s.country, bold: true, align: center },
    { id: styleIds.motto, name: 'Motto', points: s.motto, bold: true, align: center },
    {
      id: styleIds.ornament,
      name: 'Ornament',
      points: s.motto,
      align: center,
      before: 2,
      after: 6,
    },
    { id: styleIds.emblem, name: 'Emblem', points: s.issuer, align: center, after: 4 },
    { id: styleIds.issuer, name: 'Issuer', points: s.issuer, bold: true },
    { id: styleIds.letterNumber, name: 'Letter Number', points: s.body, before: 2 },
    { id: styleIds.date, name: 'Date Lines', points: s.body, align: center },
    {
      id: styleIds.addresseeLabel,
      name: 'Addressee Label',
      points: s.body,
      bold: true,
      align: center,
      before: 8,
      keepNext: true,
    },
    {
      id: styleIds.addressee,
      name: 'Addressee',
      points: s.body,
      bold: true,
      align: center,
      after: 2,
    },
    { id: styleIds.via, name: 'Via', points: s.body, align: center, after: 2 },
    { id: styleIds.picture, name: 'Picture', points: s.body, before: 4, after: 4 },
    { id: styleIds.subtitle, name: 'Subtitle', points: s.body, align: center, after: 6 },
    { id: styleIds.official, name: 'Official Heading', points: s.heading2, bold: true, after: 4 },
    { id: styleIds.body, name: 'Body Text', points: s.body, after: 6 },
    { id: styleIds.note, name: 'Note', points: s.note, muted: true, after: 2 },
    { id: styleIds.tableText, name: 'Table Text', points: s.table },
    { id: styleIds.tableSmall, name: 'Table Text Small', points: s.tableSmall },
    {
      id: styleIds.tableHeader,
      name: 'Table Header',
      points: s.table,
      bold: true,
      align: center,
      keepNext: true,
    },
    {
      id: styleIds.tableHeaderSmall,
      name: 'Table Header Small',
      points: s.tableSmall,
      bold: true,
      align: center,
      keepNext: true,
    },
    { id: styleIds.particulars, name: 'Particulars', points: s.body, after: 2 },
    {
      id: styleIds.particularsKey,
      name: 'Particulars Key',
      points: s.issuer,
      bold: true,
      after: 2,
    },
    { id: styleIds.particularsSmall, name: 'Particulars Small', points: s.note, after: 2 },
    { id: styleIds.listItem, name: 'List Item', points: s.body, after: 2 },
    { id: styleIds.listItemSmall, name: 'List Item Small', points: s.note, after: 1 },
    {
      id: styleIds.signature,
      name: 'Signature Role',
      points: s.body,
      bold: true,
      align: center,
      keepNext: true,
    },
    {
      id: styleIds.signatureDate,
      name: 'Signature Date',
      points: s.note + 1,
      align: center,
      keepNext: true,
    },
    {
      id: styleIds.signatureName,
      name: 'Signature Name',
      points: s.body,
      bold: true,
      align: center,
    },
    {
      id: styleIds.distributionTitle,
      name: 'Distribution Title',
      points: s.note,
      bold: true,
      before: 10,
      keepNext: true,
    },
    { id: styleIds.distribution, name: 'Distribution', points: s.note },
    { id: styleIds.card, name: 'Card', points: s.body, align: center },
    { id: styleIds.cardHeading, name: 'Card Heading', points: s.title, bold: true, align: center },
    { id: styleIds.pageHeader, name: 'Page Header', points: s.footer, muted: true },
    { id: styleIds.pageFooter, name: 'Page Footer', points: s.footer, muted: true },
  ];
  const { id: _title, ...title } = style(look, {
    id: 'Title',
    name: 'Title',
    points: s.title,
    bold: true,
    align: center,
    before: 10,
    after: 2,
    keepNext: true,
  });
  const { id: _caption, ...caption } = style(look, {
    id: 'Caption',
    name: 'caption',
    points: s.table,
    bold: true,
    before: 8,
    after: 3,
    keepNext: true,
  });
  const heading = (level: 1 | 2 | 3, points: number, before: number) => {
    const { id: _id, ...rest } = style(look, {
      id: `Heading${level}`,
      name: `heading ${level}`,
      points,
      bold: true,
      before,
      after: 4,
      keepNext: true,
      outlineLevel: level - 1,
    });
    return rest;
  };
  return {
    default: {
      document: {
        run: {
          font: font(look, look.fonts.khmer),
          ...runSizes(look, s.body),
          language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'km-KH' },
        },
      },
      title,
      caption,
      heading1: heading(1, s.heading1, 14),
      heading2: heading(2, s.heading2, 10),
      heading3: heading(3, s.heading3, 8),
    },
    paragraphStyles: [
      ...wishes.map((wish) => style(look, wish)),
      {
        id: styleIds.sectionEnd,
        name: 'Section End',
        basedOn: 'Normal',
        run: { size: 2, sizeComplexScript: 2 },
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
      },
    ],
  };
}
