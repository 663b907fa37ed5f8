import type { Bilingual } from '../../base/language.ts';
import type { BuildInput } from '../kinds/kind.ts';
import { lookOf } from '../template/defaults.ts';
import type { Block, TextDoc } from '../textDoc.ts';
import { withLatinDigits } from './digits.ts';
import { onOneLine } from './wording.ts';

/** A paper of cards or plates: upright sheets without header, number and signature. */
export function cardPaper(
  { template, office, language }: BuildInput,
  title: Bilingual,
  /** Of each sheet. */
  sheets: readonly (readonly Block[])[],
): TextDoc {
  const text = onOneLine(title, language);
  const page = { size: 'A4', orientation: 'portrait', margins: template.margins } as const;
  const doc: TextDoc = {
    kind: 'text',
    properties: {
      title: text,
      subject: text,
      creator: onOneLine(office.issuer.at(-1) ?? { km: '', en: '' }, language),
      language,
    },
    look: lookOf(template),
    sections: (sheets.length === 0 ? [[]] : sheets).map((blocks) => ({
      page,
      numbered: false,
      blocks,
    })),
  };
  return template.digits === 'latin' ? withLatinDigits(doc) : doc;
}

/** Millimetres at the foot of a sheet for the end of its section, and for what programs round. */
const reserve = 5;

/** The room between the margins of an upright A4 sheet, in millimetres. */
export function sheetRoom({
  template: {
    margins: { top, right, bottom, left },
  },
}: Pick<BuildInput, 'template'>): { readonly width: number; readonly height: number } {
  return { width: 210 - left - right, height: 297 - top - bottom - reserve };
}
