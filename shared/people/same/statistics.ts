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

/** Counts the people once. */
export function statisticsOf(people: readonly Prepared[]): Statistics {
  const { usualFamily, usualGiven, usualOther } = weights.rarity;
  const forms = (script: NameForm['script']): NameRarity => ({
    family: rarityOf(
      people.map((person) => person[script]?.family ?? ''),
      usualFamily,
    ),
    given: rarityOf(
      people.map((person) => person[script]?.given ?? ''),
      usualGiven,
    ),
  });
  return {
    population: Math.log2(
      Math.min(people.length, weights.population.most) + weights.population.least,
    ),
    khmer: forms('khmer'),
    latin: forms('latin'),
    sounds: rarityOf(
      people.map(({ sounds }) => sounds),
      usualGiven,
    ),
    organisation: rarityOf(
      people.map(({ organisation }) => organisation.identity),
      usualOther,
    ),
    post: rarityOf(
      people.map((person) => person.post),
      usualOther,
    ),
    province: rarityOf(
      people.map((person) => person.province),
      usualOther,
    ),
    namesAtPhone: namesAt(people, ({ phones }) => phones),
    namesAtEmail: namesAt(people, ({ email }) => [email]),
  };
}

function namesAt(
  people: readonly Prepared[],
  valuesOf: (person: Prepared) => readonly string[],
): (value: string) => number {
  const names = new Map<string, Set<string>>();
  for (const person of people) {
    for (const value of valuesOf(person)) {
      const at = names.get(value);
      if (at === undefined) names.set(value, new Set([person.sounds]));
      else at.add(person.sounds);
    }
  }
  return (value) => Math.max(1, names.get(value)?.size ?? 1);
}
