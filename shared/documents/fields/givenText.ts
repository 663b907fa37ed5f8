import { z } from 'zod';
import type { Bilingual } from '../../base/language.ts';

/** As much text as any paper holds; more is a slip of the clipboard. */
const longestText = 20_000;

/** A text from outside. */
export const givenText = z.string().max(longestText);

/** A text in both languages, or one text that stands for both. */
export const givenBilingual = z
  .union([givenText, z.strictObject({ km: givenText.optional(), en: givenText.optional() })], {
    error: 'is to be a text, or a text for each of km and en',
  })
  .transform((given): Bilingual =>
    typeof given === 'string'
      ? { km: given, en: given }
      : { km: given.km ?? '', en: given.en ?? '' },
  );
