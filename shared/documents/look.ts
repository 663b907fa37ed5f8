/**
 * How a text document looks: fonts, sizes and colours by meaning. No public source gives an official sample, so
 * each value is a default that an office may change; both writers read it from here.
 */
export interface DocumentLook {
  readonly fonts: {
    /** Latin text: a face that every office PC has and whose figures are tabular. */
    readonly latin: string;
    /** Khmer running text. */
    readonly khmer: string;
    /** Khmer titles and headings. */
    readonly khmerHeading: string;
  };
  /** Sizes of Latin text in points; Khmer is set at `khmerScale` of them, because its letters stand larger. */
  readonly sizes: {
    readonly body: number;
    readonly table: number;
    readonly tableSmall: number;
    readonly note: number;
    readonly footer: number;
    readonly title: number;
    readonly country: number;
    readonly motto: number;
    readonly issuer: number;
    readonly heading1: number;
    readonly heading2: number;
    readonly heading3: number;
  };
  readonly khmerScale: number;
  /** Hex without `#`. */
  readonly colors: {
    readonly ink: string;
    readonly muted: string;
    readonly rule: string;
    readonly headerFill: string;
    readonly groupFill: string;
    readonly totalFill: string;
  };
  /** Natural line height of the fonts, in em: lower values cut off Khmer subscripts and stacked vowels. */
  readonly lineHeights: {
    readonly latin: number;
    readonly khmer: number;
    readonly khmerHeading: number;
  };
  /** Of page numbers in Khmer documents; the builders write those of the text. */
  readonly digits: 'khmer' | 'latin';
  /** Puts U+200B between Khmer words, for Word versions that cannot find them. */
  readonly khmerWordBreaks: boolean;
}

/** Times New Roman with Khmer OS Siemreap, headings in Khmer OS Muol Light: what government PCs have. */
export const governmentLook: DocumentLook = {
  fonts: {
    latin: 'Times New Roman',
    khmer: 'Khmer OS Siemreap',
    khmerHeading: 'Khmer OS Muol Light',
  },
  sizes: {
    body: 12,
    table: 10.5,
    tableSmall: 9.5,
    note: 9.5,
    footer: 9,
    title: 16,
    country: 14,
    motto: 13,
    issuer: 11,
    heading1: 13,
    heading2: 12,
    heading3: 12,
  },
  khmerScale: 0.92,
  colors: {
    ink: '000000',
    muted: '4A4F57',
    rule: '6B7280',
    headerFill: 'E4E9F0',
    groupFill: 'F1F4F8',
    totalFill: 'E4E9F0',
  },
  lineHeights: { latin: 1.2, khmer: 1.82, khmerHeading: 1.82 },
  digits: 'khmer',
  khmerWordBreaks: false,
};
