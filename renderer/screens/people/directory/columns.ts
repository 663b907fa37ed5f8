import type { PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { sortColumns, type SortColumn } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** What the texts of a row are made with. */
export interface RowScene {
  readonly language: Language;
  readonly texts: Messages['people'];
  readonly provinces: ReadonlyMap<ProvinceCode, Bilingual>;
  /** Where a person's page is: a plain address, because a list draws too many at once for links that watch the place. */
  readonly addressOf: (person: PersonId) => string;
}

/** Pixels at least, and the share of the room that is left. */
const widths: Record<SortColumn, { readonly least: number; readonly share: number }> = {
  khmerName: { least: 164, share: 1.2 },
  latinName: { least: 150, share: 1.2 },
  sex: { least: 64, share: 0 },
  post: { least: 150, share: 1.4 },
  organisation: { least: 180, share: 2 },
  province: { least: 150, share: 0.6 },
  phone: { least: 138, share: 0 },
  email: { least: 180, share: 1 },
};

/** The columns that are shown, in their order. */
export function shownColumns(hidden: readonly SortColumn[]): readonly SortColumn[] {
  return sortColumns.filter((column) => !hidden.includes(column));
}

/** The grid's columns as CSS writes them. */
export function columnTemplate(columns: readonly SortColumn[]): string {
  return columns
    .map((column) => {
      const { least, share } = widths[column];
      return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
    })
    .join(' ');
}

/** Pixels below which the table scrolls sideways. */
export function leastWidth(columns: readonly SortColumn[]): number {
  return columns.reduce((sum, column) => sum + widths[column].least, 0);
}

/** What a row shows in a column, and what is copied of it. */
export function cellText(row: DirectoryRow, column: SortColumn, scene: RowScene): string {
  const { language, texts, provinces } = scene;
  switch (column) {
    case 'khmerName':
      return row.khmerName;
    case 'latinName':
      return row.latinName;
    case 'sex':
      return row.sex === null ? '' : texts.sexShort[row.sex];
    case 'post':
      return inLanguage(row.post, language);
    case 'organisation':
      return inLanguage(row.organisation, language);
    case 'province': {
      const name = row.province === null ? undefined : provinces.get(row.province);
      return name === undefined ? '' : inLanguage(name, language);
    }
    case 'phone':
      return row.phones.map(phoneText).join(', ');
    case 'email':
      return row.emails.join(', ');
  }
}
