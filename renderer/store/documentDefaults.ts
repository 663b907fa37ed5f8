import { usualNumbering } from '#shared/documents/register/numbers.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import type { OfficeSettings } from './records.ts';

/** What the office says of itself for its papers alone, until it says otherwise. */
export const documentDefaults: Pick<OfficeSettings, 'ranks' | 'emblem' | 'numbering'> = {
  ranks: usualRanks,
  emblem: null,
  numbering: usualNumbering,
};
