import type { Cell } from 'exceljs';
import { hasKhmer, splitByScript } from '#shared/documents/build/scripts.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { CellLook, SheetRow } from '#shared/documents/sheetDoc.ts';
import { mustBeQuoted, quoteMark } from './finishPackage.ts';
import { numberPlace, styleOf, type SheetStyle } from './sheetStyles.ts';

type Style = Cell['style'];
type Font = NonNullable<Style['font']>;

/** The workbook's styles by what a cell is: each made once, so that cells share it. */
export class CellStyles {
  readonly #look: DocumentLook;
  readonly #styles = new Map<string, Style>();

  constructor(look: DocumentLook) {
    this.#look = look;
  }

  /** @param row whose cells stand in its middle where it is as high as a hand that signs */
  plain(cellLook: CellLook | undefined, row: SheetRow): Style {
    return this.#made(cellLook, row, 'plain', (style) => this.#base(style, 'latin'));
  }

  number(cellLook: CellLook | undefined, format: string, row: SheetRow): Style {
    return this.#made(cellLook, row, format, (style) => ({
      ...this.#base(style, 'latin'),
      // Not wrapped: a number breaks like a word and would lose its last digits to the next line.
      alignment: {
        horizontal: numberPlace(cellLook),
        vertical: style.vertical,
      },
      numFmt: format,
    }));
  }

  text(cellLook: CellLook | undefined, text: string, row: SheetRow): Style {
    const script = hasKhmer(text) ? 'khmer' : 'latin';
    const quoted = mustBeQuoted(text);
    return this.#made(cellLook, row, `${script}${quoted ? ' quoted' : ''}`, (style) => ({
      ...this.#base(style, script),
      numFmt: '@',
      ...(quoted ? { protection: quoteMark } : {}),
    }));
  }

  /** Runs by script where both stand in the text: the fonts differ. */
  textValue(cellLook: CellLook | undefined, text: string): Cell['value'] {
    const stretches = splitByScript(text);
    if (new Set(stretches.map(({ script }) => script)).size < 2) return text;
    const style = styleOf(cellLook, this.#look);
    return {
      richText: stretches.map(({ text, script }) => ({ text, font: this.#font(style, script) })),
    };
  }

  #made(
    cellLook: CellLook | undefined,
    { minHeight }: SheetRow,
    kind: string,
    make: (style: SheetStyle) => Style,
  ): Style {
    const key = `${cellLook ?? ''} ${kind}${minHeight === undefined ? '' : ' middle'}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const own = styleOf(cellLook, this.#look);
    const style = make(minHeight === undefined ? own : { ...own, vertical: 'middle' });
    this.#styles.set(key, style);
    return style;
  }

  #base(style: SheetStyle, script: 'latin' | 'khmer'): Style {
    const line = { style: 'thin', color: { argb: `FF${this.#look.colors.rule}` } } as const;
    return {
      font: this.#font(style, script),
      alignment: { horizontal: style.horizontal, vertical: style.vertical, wrapText: true },
      border:
        style.border === 'none'
          ? {}
          : style.border === 'bottom'
            ? { bottom: line }
            : { top: line, left: line, bottom: line, right: line },
      ...(style.fill === null
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${style.fill}` } } }),
    };
  }

  #font(style: SheetStyle, script: 'latin' | 'khmer'): Partial<Font> {
    const { fonts } = this.#look;
    const moul = style.size.moul && script === 'khmer';
    return {
      name: script === 'latin' ? fonts.latin : moul ? fonts.khmerHeading : fonts.khmer,
      size: style.size[script],
      // The heading hand is heavy by itself, and made bolder it runs together.
      bold: style.size.bold && !moul,
      color: { argb: `FF${style.color}` },
    };
  }
}
