import type { NameRarity } from './nameAgreement.ts';
import type { NameForm } from './nameForm.ts';
import type { Prepared } from './prepared.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { weights } from './weights.ts';

/** How common each value is among the people at hand. */
export interface Statistics {
  /** What picking one person out of all costs, in bits. */
  readonly population: number;
  readonly khmer: NameRarity;
  readonly latin: NameRarity;
  readonly sounds: Rarity;
  readonly organisation: Rarity;
  readonly post: Rarity;
  readonly province: Rarity;
  /** How many different names stand by a telephone or an address; at least 1. */
  readonly namesAtPhone: (phone: string) => number;
  readonly namesAtEmail: (email: string) => number;
}

/**
 * Counts the people once.
 * @param ids whose entry each one is: a value that all entries of one person share is counted once
 */
export function statisticsOf(people: readonly Prepared[], ids: readonly string[]): Statistics {
  const { usualFamily, usualGiven, usualOther } = weights.rarity;
  const ofEach = (valueOf: (person: Prepared) => string): Iterable<string> =>
    oncePerPerson(people.map(valueOf), ids);
  const forms = (script: NameForm['script']): NameRarity => ({
    family: rarityOf(
      ofEach((person) => person[script]?.family ?? ''),
      usualFamily,
    ),
    given: rarityOf(
      ofEach((person) => person[script]?.given ?? ''),
      usualGiven,
    ),
  });
  return {
    population: Math.log2(
      Math.min(new Set(ids).size, weights.population.most) + weights.population.least,
    ),
    khmer: forms('khmer'),
    latin: forms('latin'),
    sounds: rarityOf(
      ofEach(({ sounds }) => sounds),
      usualGiven,
    ),
    organisation: rarityOf(
      ofEach(({ organisation }) => organisation.identity),
      usualOther,
    ),
    post: rarityOf(
      ofEach((person) => person.post),
      usualOther,
    ),
    province: rarityOf(
      ofEach((person) => person.province),
      usualOther,
    ),
    namesAtPhone: namesAt(people, ids, ({ phones }) => phones),
    namesAtEmail: namesAt(people, ids, ({ email }) => [email]),
  };
}

/** The values, each once for a person however many entries the person has. */
function* oncePerPerson(values: readonly string[], ids: readonly string[]): Iterable<string> {
  const seen = new Map<string, Set<string>>();
  for (const [at, value] of values.entries()) {
    const id = ids[at] ?? '';
    const own = seen.get(id);
    if (own === undefined) seen.set(id, new Set([value]));
    else if (own.has(value)) continue;
    else own.add(value);
    yield value;
  }
}

/** By several names one person is still one at a telephone. */
function namesAt(
  people: readonly Prepared[],
  ids: readonly string[],
  valuesOf: (person: Prepared) => readonly string[],
): (value: string) => number {
  const found = new Map<string, { readonly names: Set<string>; readonly holders: Set<string> }>();
  for (const [at, person] of people.entries()) {
    for (const value of valuesOf(person)) {
      const held = found.get(value) ?? { names: new Set(), holders: new Set() };
      held.names.add(person.sounds);
      held.holders.add(ids[at] ?? '');
      found.set(value, held);
    }
  }
  return (value) => {
    const held = found.get(value);
    return held === undefined ? 1 : Math.min(held.names.size, held.holders.size);
  };
}
