import type { Bilingual } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { sameValue } from '../../history/equal.ts';
import { ageBandOn, bandsOver } from './ages.ts';
import type { Erasure, OtherName, Person } from './model.ts';
import { newPerson } from './newPerson.ts';

/** What stands in the change log where a value was that is gone for good. */
export const erasedMark: Bilingual = { en: 'removed for good', km: 'បានលុបជាស្ថាពរ' };

/** Whether a value of the change log is gone for good, so that nothing can be taken back to it. */
export function isErased(value: unknown): boolean {
  return sameValue(value, erasedMark);
}

/**
 * What stays of a person who is removed for good: what past events count and print. Names as of now, honorific, sex,
 * province, and the age bands in place of the year of birth.
 * @param eventDays first days of the events that the person was asked to
 */
export function erasedPerson(
  person: Person,
  { by, on }: Pick<Erasure, 'by' | 'on'>,
  eventDays: readonly PlainDate[],
): Person {
  const { khmerName, latinName, honorific, sex, province } = person;
  return newPerson(person.id, {
    khmerName,
    latinName,
    honorific,
    sex,
    province,
    ageBand: ageBandOn(person, on),
    erased: { by, on, ageBands: bandsOver(person, eventDays) },
  });
}

/** What a record of a person, whole or in part, says that must not be found anywhere once they are removed. */
export function personalTexts(person: Partial<Person>): readonly string[] {
  const { phones = [], emails = [], notes = '', photograph = null } = person;
  return [...phones, ...emails, notes, photograph?.hash ?? ''].filter((text) => text !== '');
}

/** The names under which a record knows a person. */
export function allNames(person: Partial<Person>): readonly OtherName[] {
  const { khmerName = '', latinName = '', otherNames = [] } = person;
  return [{ khmerName, latinName }, ...otherNames];
}
