import type { AnyKind } from '../kinds/kind.ts';
import { governmentLook, type DocumentLook } from '../look.ts';
import type { PageSetup } from '../textDoc.ts';
import type { DocumentTemplate, OfficeFacts, TemplateChanges, TemplateColumn } from './model.ts';

/** Page defaults without a public source: A4, 2 cm, at the left 2.5 cm for filing. */
const margins: PageSetup['margins'] = { top: 20, right: 20, bottom: 20, left: 25 };

function originalColumns(kind: AnyKind): Readonly<Record<string, readonly TemplateColumn[]>> {
  return Object.fromEntries(
    kind.tables.map((table) => [
      table.key,
      table.columns
        .filter((column) => column.optional !== true)
        .map(({ key, label, width }) => ({ key, label, width })),
    ]),
  );
}

/** A kind's template as the program brings it; signatories and copies are the office's where the kind has none. */
export function originalTemplate(kind: AnyKind, office: OfficeFacts): DocumentTemplate {
  const wording = Object.fromEntries(kind.wording.map(({ key, original }) => [key, original]));
  return {
    signatories: office.signatories,
    distribution: office.distribution,
    header: 'centred',
    showEmblem: true,
    datePlace: 'above',
    lunarInEnglish: false,
    fonts: governmentLook.fonts,
    bodySize: governmentLook.sizes.body,
    titleSize: governmentLook.sizes.title,
    margins,
    digits: 'khmer',
    khmerWordBreaks: false,
    ...kind.defaults,
    wording,
    columns: originalColumns(kind),
  };
}

/** The template as the office wants it: its changes over the original. */
export function templateWith(
  kind: AnyKind,
  office: OfficeFacts,
  changes: TemplateChanges,
): DocumentTemplate {
  const original = originalTemplate(kind, office);
  return {
    ...original,
    ...changes,
    wording: { ...original.wording, ...changes.wording },
    columns: { ...original.columns, ...changes.columns },
  };
}

/** The look of a document: fonts and the two sizes from the template, all other sizes in proportion. */
export function lookOf(template: DocumentTemplate): DocumentLook {
  const scale = template.bodySize / governmentLook.sizes.body;
  const half = (points: number) => Math.round(points * scale * 2) / 2;
  const { sizes } = governmentLook;
  return {
    ...governmentLook,
    fonts: template.fonts,
    sizes: {
      body: template.bodySize,
      table: half(sizes.table),
      tableSmall: half(sizes.tableSmall),
      note: half(sizes.note),
      footer: half(sizes.footer),
      title: template.titleSize,
      country: half(sizes.country),
      motto: half(sizes.motto),
      issuer: half(sizes.issuer),
      heading1: half(sizes.heading1),
      heading2: half(sizes.heading2),
      heading3: half(sizes.heading3),
    },
    digits: template.digits,
    khmerWordBreaks: template.khmerWordBreaks,
  };
}
