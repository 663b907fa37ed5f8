import type { RawRow } from '../../matrix/import/rawTable.ts';
import { readPhones } from '../phones.ts';
import type { ListSheet } from './listSheet.ts';
import { readProvince } from './readProvince.ts';
import { readsAsName } from './readName.ts';
import { readSex } from './readSex.ts';
import { isOnlyTitles } from './splitHonorific.ts';
import type { ListUse } from './uses.ts';
import { isDitto, isRunningNumber, nameKey, namesBody, namesPost, saysNothing } from './words.ts';

/** Shares of a column's filled cells, from 0 to 1, that read as something. */
export interface ColumnContents {
  /** How many cells hold anything. */
  readonly filled: number;
  readonly numbers: number;
  readonly sexes: number;
  readonly phones: number;
  readonly emails: number;
  readonly provinces: number;
  readonly titles: number;
  readonly names: number;
  /** Names of two words at least, in Latin letters each with a capital. */
  readonly fullNames: number;
  readonly bodies: number;
  readonly posts: number;
  /** How many different texts there are, as a share. */
  readonly different: number;
  /** Mostly Khmer letters. */
  readonly khmer: boolean;
}

/** Enough rows to tell; in a sheet of hundreds of columns, enough cells. */
const rowsLookedAt = 200;
const cellsLookedAt = 5_000;

/** What an e-mail address looks like within a text. */
export const emailPattern = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;

const fullName =
  /[\u1780-\u17D3].*[\s\u200B].*[\u1780-\u17D3]|(?:^|[\s.])\p{Lu}\S*(?:[\s.]+\p{Lu}\S*)+$/u;

/** @param rows those below the headings */
export function columnContents(
  sheet: ListSheet,
  rows: readonly RawRow[],
): readonly ColumnContents[] {
  const most = Math.max(20, Math.floor(cellsLookedAt / Math.max(1, sheet.width)));
  const sample = rows.slice(0, Math.min(rowsLookedAt, most));
  return Array.from({ length: sheet.width }, (_, index) => {
    const texts = sample
      .map((row) => sheet.own(row, index + 1))
      .filter((text) => !saysNothing(text) && !isDitto(text));
    const share = (is: (text: string) => boolean): number =>
      texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
    const all = texts.join('');
    const khmer = all.match(/[\u1780-\u17D3]/gu)?.length ?? 0;
    return {
      filled: texts.length,
      numbers: share(isRunningNumber),
      sexes: share((text) => readSex(text) !== null),
      phones: share((text) => readPhones(text).phones.length > 0),
      emails: share((text) => text.search(emailPattern) !== -1),
      provinces: share((text) => /\D/u.test(text) && readProvince(text) !== null),
      titles: share(isOnlyTitles),
      names: share(readsAsName),
      fullNames: share((text) => readsAsName(text) && fullName.test(text)),
      bodies: share(namesBody),
      posts: share(namesPost),
      different: texts.length === 0 ? 0 : new Set(texts.map(nameKey)).size / texts.length,
      khmer: khmer * 2 > all.replaceAll(/[\s\d]/gu, '').length,
    };
  });
}

/** What a column holds by its contents alone, where they leave no doubt. */
export function plainUse(contents: ColumnContents): ListUse | null {
  if (contents.filled === 0) return null;
  if (contents.sexes >= 0.8) return 'sex';
  if (contents.emails >= 0.6) return 'email';
  if (contents.phones >= 0.6) return 'phone';
  if (contents.titles >= 0.8) return 'honorific';
  if (contents.provinces >= 0.8) return 'province';
  return contents.numbers >= 0.8 && contents.different > 0.5 ? 'number' : null;
}
