import { z } from 'zod';
import { givenBilingual, givenText } from '../fields/givenText.ts';
import type { OfficeFacts, TemplateChanges } from './model.ts';

/** A key: of a wording, a table, a column, a rank. */
const key = z.string().min(1).max(100);

/** Font names go into style sheets: no mark that could end one. */
const fontName = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N} ._+-]{1,64}$/u, 'is to be the name of a font: letters, digits, spaces');

const millimetres = z.number().min(0).max(60);

export const signatorySchema = z.strictObject({
  role: givenBilingual,
  name: givenBilingual.default({ km: '', en: '' }),
});

export const columnSchema = z.strictObject({
  key,
  label: givenBilingual,
  width: z.number().positive().max(1000),
});

const mostSignatories = 8;
const mostCopies = 60;
export const mostColumns = 30;

/** What of a template is the same for every kind. */
export const commonChanges = {
  signatories: z.exactOptional(z.array(signatorySchema).max(mostSignatories)),
  distribution: z.exactOptional(z.array(givenBilingual).max(mostCopies)),
  header: z.exactOptional(z.enum(['centred', 'sides', 'none'])),
  showEmblem: z.exactOptional(z.boolean()),
  datePlace: z.exactOptional(z.enum(['above', 'below'])),
  lunarInEnglish: z.exactOptional(z.boolean()),
  fonts: z.exactOptional(
    z.strictObject({ latin: fontName, khmer: fontName, khmerHeading: fontName }),
  ),
  bodySize: z.exactOptional(z.number().min(6).max(24)),
  titleSize: z.exactOptional(z.number().min(6).max(60)),
  margins: z.exactOptional(
    z.strictObject({
      top: millimetres,
      right: millimetres,
      bottom: millimetres,
      left: millimetres,
    }),
  ),
  digits: z.exactOptional(z.enum(['khmer', 'latin'])),
  khmerWordBreaks: z.exactOptional(z.boolean()),
};

/**
 * The office's changes of any kind's template, as backups and exchange files give them. A wording or a column that
 * the kind does not know any more is kept: building leaves it out.
 */
export const templateChangesSchema: z.ZodType<TemplateChanges> = z.strictObject({
  ...commonChanges,
  wording: z.exactOptional(z.record(key, givenBilingual)),
  columns: z.exactOptional(z.record(key, z.array(columnSchema).min(1).max(mostColumns))),
});

/** Five megabytes of picture, as base64 writes them. */
const longestPicture = Math.ceil((5 * 1024 * 1024) / 3) * 4;
const base64 = z.base64().min(4).max(longestPicture);
const pixels = z.number().int().min(1).max(100_000);

/** A picture's form only; whether it is one is found where pictures are read. */
const picture = z.strictObject({
  type: z.enum(['png', 'jpeg', 'svg']),
  base64,
  width: pixels,
  height: pixels,
  asPng: z.exactOptional(base64),
});

const officeShape = {
  issuer: z.array(givenBilingual).max(10),
  place: givenBilingual,
  signatories: z.array(signatorySchema).max(mostSignatories),
  distribution: z.array(givenBilingual).max(mostCopies),
  era: z.enum(['ព.ស.', 'ពុទ្ធសករាជ']),
  ranks: z.array(z.strictObject({ key, label: givenBilingual })).max(200),
};

/** What the office says of itself, as backups and exchange files give it. */
export const officeFactsSchema: z.ZodType<OfficeFacts> = z.strictObject({
  ...officeShape,
  emblem: z.strictObject({ key: givenText, picture }).nullable(),
});

/** What a file may say of the office in place of what the program has; an emblem is not among it. */
export const officeChangesSchema: z.ZodType<Partial<Omit<OfficeFacts, 'emblem'>>> = z.strictObject({
  issuer: z.exactOptional(officeShape.issuer.describe('Who sends it, top down.')),
  place: z.exactOptional(officeShape.place.describe('Where it is dated.')),
  signatories: z.exactOptional(officeShape.signatories.describe('In the order of signing.')),
  distribution: z.exactOptional(officeShape.distribution.describe('Who gets a copy.')),
  era: z.exactOptional(officeShape.era.describe('How the Buddhist era is named.')),
  ranks: z.exactOptional(officeShape.ranks.describe('In order of precedence.')),
});
