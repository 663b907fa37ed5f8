import type { Bilingual, Language } from '../../base/language.ts';
import type { Person } from './model.ts';

type Named = Pick<Person, 'khmerName' | 'latinName'>;

/** The name in the language's script; in the other script where it is known in that one alone. */
export function personName({ khmerName, latinName }: Named, language: Language): string {
  const [first, second] = language === 'km' ? [khmerName, latinName] : [latinName, khmerName];
  return first === '' ? second : first;
}

/** The name for a document: each language in its own script, and empty where it is not known in it. */
export function personNames({ khmerName, latinName }: Named): Bilingual {
  return { km: khmerName, en: latinName };
}
