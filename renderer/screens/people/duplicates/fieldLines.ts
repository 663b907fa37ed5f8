import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage, type Language } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import type { Province } from '#shared/matrix/bodies.model.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { Person, PersonPost } from '#shared/people/directory/model.ts';
import { honorifics } from '#shared/people/honorifics.ts';
import type { MergeField } from '#shared/people/merge/mergeFields.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** What is needed to write a person's fields. */
export interface FieldWords {
  readonly texts: Messages['duplicates'];
  readonly language: Language;
  readonly bodies: ReadonlyMap<BodyId, BodyName>;
  readonly provinces: ReadonlyMap<ProvinceCode, Province>;
}

/** A field of a person in the window's language, a line for each value; no line where nothing is known. */
export function fieldLines(
  person: Person,
  field: MergeField,
  words: FieldWords,
): readonly string[] {
  const { texts, language, provinces } = words;
  switch (field) {
    case 'khmerName':
    case 'latinName':
    case 'notes':
      return lines(person[field]);
    case 'otherNames':
      return person.otherNames.map(({ khmerName, latinName }) =>
        [khmerName, latinName].filter((name) => name !== '').join(' · '),
      );
    case 'honorific': {
      const known = honorifics.find(({ value }) => value === person.honorific);
      return known === undefined ? [] : [known.label[language]];
    }
    case 'sex':
      return person.sex === null ? [] : [texts.sex[person.sex]];
    case 'age':
      if (person.birthYear !== null) return [texts.born(person.birthYear)];
      return person.ageBand === null ? [] : [texts.ageBands[person.ageBand]];
    case 'posts':
      return person.posts.map((post) => postLine(post, words));
    case 'province': {
      const known = person.province === null ? undefined : provinces.get(person.province);
      return known === undefined
        ? lines(person.province ?? '')
        : [inLanguage(known.name, language)];
    }
    case 'phones':
      return person.phones.map(phoneText);
    case 'emails':
      return person.emails;
    case 'languages':
      return person.languages.length === 0
        ? []
        : [person.languages.map((spoken) => texts.languages[spoken]).join(', ')];
    case 'tags':
      return person.tags.length === 0 ? [] : [person.tags.join(', ')];
    case 'photograph':
      return person.photograph === null ? [] : [person.photograph.name];
    case 'consent': {
      const { consent } = person;
      return consent === null
        ? []
        : [texts.consent(consent.given, formatCivil(consent.on, language))];
    }
  }
}

function lines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function postLine(post: PersonPost, { texts, language, bodies }: FieldWords): string {
  const known = post.body === null ? undefined : bodies.get(post.body);
  const body = inLanguage(known === undefined ? post.bodyText : known.name, language);
  const day = (date: PersonPost['from']): string | null =>
    date === null ? null : formatCivil(date, language);
  const span = texts.span(day(post.from), day(post.to));
  const held = texts.post(inLanguage(post.title, language), body);
  return span === '' ? held : `${held} (${span})`;
}
