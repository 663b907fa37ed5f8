import { inLanguage, type Language } from '#shared/base/language.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { PersonScene } from './usePersonScene.ts';

type Texts = Messages['person'];

function some(count: number, text: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [text(count)];
}

function when(there: boolean, text: string): readonly string[] {
  return there ? [text] : [];
}

/** What there is of this person that goes; nothing is named that is not there. */
export function whatGoes(
  person: Person,
  { taken, groups }: PersonScene,
  options: {
    readonly texts: Texts;
    readonly language: Language;
    /** Whether a list named the person. */
    readonly listed: boolean;
  },
): readonly string[] {
  const { texts, language, listed } = options;
  const { goes } = texts;
  const seats = groups
    .filter(({ members }) => members.some((seat) => seat.person === person.id))
    .map(({ name }) => inLanguage(name, language) || texts.untitledGroup);
  const remarked = taken.some(({ part }) => part.remarks !== '');
  return [
    ...some(person.phones.length, goes.phones),
    ...some(person.emails.length, goes.emails),
    ...when(person.photograph !== null, goes.photograph),
    ...when(person.birthYear !== null, goes.birthYear),
    ...when(person.notes !== '', goes.notes),
    ...when(person.tags.length > 0, goes.tags(person.tags.join(', '))),
    ...when(person.languages.length > 0, goes.languages),
    ...when(person.consent !== null, goes.consent),
    ...some(person.posts.length, goes.posts),
    ...some(person.otherNames.length, goes.otherNames),
    ...when(seats.length > 0, goes.groups(seats.join(', '))),
    ...when(remarked, goes.remarks),
    ...when(listed, goes.lists),
    goes.history,
  ];
}

/** What stays of this person. */
export function whatStays(person: Person, { taken }: PersonScene, texts: Texts): readonly string[] {
  const { stays } = texts;
  const facts = [
    ...when(person.honorific !== '', stays.honorific),
    ...when(person.sex !== null, stays.sex),
    ...when(person.province !== null, stays.province),
    ...when(person.birthYear !== null || person.ageBand !== null, stays.ageBand),
  ];
  return [
    stays.name,
    ...when(facts.length > 0, facts.join(', ')),
    ...some(taken.length, stays.events),
    stays.scans,
    stays.log,
  ];
}
