import type { ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { honorifics } from '#shared/people/honorifics.ts';
import type { ReadEntry } from '#shared/people/imports/listRows.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useProvinces } from '#renderer/store/live/useReference.ts';

export const entryFields = [
  'khmerName',
  'latinName',
  'honorific',
  'sex',
  'birthYear',
  'post',
  'organisation',
  'province',
  'phones',
  'email',
  'remarks',
] as const;
export type EntryField = (typeof entryFields)[number];

/** The fields of a listed person as texts. */
export function useEntryTexts(): {
  readonly textOf: (entry: ReadEntry, field: EntryField) => string;
  readonly province: (code: ProvinceCode | null) => string;
  readonly sex: (sex: 'F' | 'M' | null) => string;
} {
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const provinces = useProvinces();
  const province = (code: ProvinceCode | null): string => {
    const found = provinces?.find((one) => one.code === code);
    return found === undefined ? (code ?? '') : inLanguage(found.name, language);
  };
  const sex = (value: 'F' | 'M' | null): string => (value === null ? '' : texts.sex[value]);
  const textOf = ({ person, titles, birthYear }: ReadEntry, field: EntryField): string => {
    switch (field) {
      case 'honorific': {
        const known = honorifics.find(({ value }) => value === person.honorific)?.label[language];
        return titles === '' ? (known ?? '') : titles;
      }
      case 'sex':
        return sex(person.sex);
      case 'birthYear':
        return birthYear === undefined ? '' : String(birthYear);
      case 'province':
        return province(person.province);
      case 'phones':
        return person.phones.map(phoneText).join(', ');
      case 'khmerName':
      case 'latinName':
      case 'post':
      case 'organisation':
      case 'email':
      case 'remarks':
        return person[field];
    }
  };
  return { textOf, province, sex };
}
