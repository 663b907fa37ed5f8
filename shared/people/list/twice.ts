import type { ListedPerson, RowPlace } from './model.ts';
import { nameKey } from './words.ts';

interface Listed extends RowPlace {
  readonly person: ListedPerson;
}

/** A listed person with what names and bodies are compared by. */
interface Keyed extends Listed {
  readonly khmer: string;
  readonly latin: string;
  readonly body: string;
}

/** A name that stands more often is none («Participant»), and comparing would take ever longer. */
const mostNamesakes = 200;

/**
 * Finds the row in which the same person seems to stand already: the same name in either script, and nothing that
 * speaks against it, or a telephone or e-mail address of their own. Two people may bear one name, with bodies,
 * provinces or telephones of their own: these are not asked about. Call it with the rows in their order.
 */
export function twiceFinder(): (listed: Listed) => RowPlace | null {
  const byName = new Map<string, Keyed[]>();
  return (listed) => {
    const { khmerName, latinName, organisation } = listed.person;
    const [khmer, latin, body] = [nameKey(khmerName), nameKey(latinName), nameKey(organisation)];
    const keyed = { ...listed, khmer, latin, body };
    const keys = [...new Set([khmer, latin])].filter((key) => key !== '');
    for (const key of keys) {
      const found = byName.get(key)?.find((other) => isSame(other, keyed));
      if (found !== undefined) return found;
    }
    for (const key of keys) {
      const others = byName.get(key);
      if (others === undefined) byName.set(key, [keyed]);
      else if (others.length < mostNamesakes) others.push(keyed);
    }
    return null;
  };
}

function isSame(a: Keyed, b: Keyed): boolean {
  // The same in one script and another in the other: two people.
  if (differ(a.khmer, b.khmer) || differ(a.latin, b.latin)) return false;
  const { phones, email, sex, province } = a.person;
  if (phones.some((phone) => b.person.phones.includes(phone))) return true;
  if (email !== '' && email.toLowerCase() === b.person.email.toLowerCase()) return true;
  const phonesDiffer = phones.length > 0 && b.person.phones.length > 0;
  return !(
    phonesDiffer ||
    differ(sex ?? '', b.person.sex ?? '') ||
    differ(email, b.person.email) ||
    differ(province ?? '', b.person.province ?? '') ||
    differ(a.body, b.body)
  );
}

/** Whether both say something, and not the same. */
function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}
