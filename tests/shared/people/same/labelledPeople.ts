import type { ProvinceCode } from '#shared/base/ids.ts';
import type { KnownPerson } from '#shared/people/list/model.ts';
import { bodies, type MadeUpBody, posts } from './madeUpBodies.ts';
import { families, firsts, lasts, type Syllable } from './madeUpNames.ts';
import { latinSlip, typedKhmer } from './typingHabits.ts';

/** Records of made-up people, and whose record each is. */
export interface LabelledPeople {
  readonly records: readonly KnownPerson[];
  /** Record id → person; two records of one person are a true pair. */
  readonly personOf: ReadonlyMap<string, number>;
}

/** How often lists do what they do; a share of 1. */
const habits = {
  /** Records of a person: one, two, three. */
  records: [0.5, 0.33, 0.17],
  /** Scripts of a list: Khmer only, both, Latin only. */
  scripts: [0.4, 0.45, 0.15],
  otherLatinSpelling: 0.3,
  givenNameFirst: 0.06,
  latinSlip: 0.03,
  missing: { phone: 0.13, organisation: 0.1, post: 0.2, sex: 0.1, province: 0.25, email: 0.8 },
  /** Of those who change their body, most stay in their province. */
  changed: { phone: 0.08, post: 0.2, body: 0.08, provinceToo: 0.35 },
  officePhoneInstead: 0.06,
  bodyHasOfficePhone: 0.4,
  secondPhone: 0.15,
  otherBodyName: 0.2,
  wrongSex: 0.005,
  /** New people who have the very name of another, are a sibling, or share the telephone of another. */
  namesake: 0.04,
  sibling: 0.05,
  siblingSharesPhone: 0.4,
  spouseSharesPhone: 0.02,
} as const;

interface Person {
  readonly family: Syllable;
  readonly given: readonly Syllable[];
  /** Which Latin spelling of each syllable the person uses. */
  readonly spelling: readonly number[];
  readonly sex: 'F' | 'M';
  readonly body: MadeUpBody;
  readonly post: readonly [string, string];
  readonly phone: string;
  readonly email: string;
}

/** A source of chance that repeats itself: the same seed gives the same numbers. */
export type Chance = () => number;

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The records of so many people; the records stand in no order. */
export function labelledPeople(seed: number, howMany: number): LabelledPeople {
  const chance = chanceOf(seed);
  const offices = new Map<MadeUpBody, string>();
  for (const body of bodies) {
    if (chance() < habits.bodyHasOfficePhone) offices.set(body, landline(chance));
  }
  const people: Person[] = [];
  while (people.length < howMany) people.push(newPerson(people, chance));

  const labelled = people.flatMap((person, number) =>
    Array.from({ length: 1 + pickShare(habits.records, chance) }, () => ({
      number,
      order: chance(),
      record: recordOf(person, offices, chance),
    })),
  );
  labelled.sort((a, b) => a.order - b.order);
  const records = labelled.map(({ record }, at) => ({ ...record, id: `r${at}` }));
  return { records, personOf: new Map(labelled.map(({ number }, at) => [`r${at}`, number])) };
}

function newPerson(others: readonly Person[], chance: Chance): Person {
  const body = pick(bodies, chance);
  const fresh: Person = {
    // Squared chance: the first of the list are many times as common as the last.
    family: at(families, Math.floor(chance() ** 2 * families.length)),
    given: givenName(chance),
    spelling: Array.from({ length: 4 }, () => Math.floor(chance() ** 2 * 3)),
    sex: chance() < 0.5 ? 'F' : 'M',
    body,
    post: pick(posts, chance),
    phone: mobile(chance),
    email: `p${Math.floor(chance() * 1e9)}@example.org`,
  };
  if (others.length === 0) return fresh;
  const other = pick(others, chance);
  const lot = chance();
  if (lot < habits.namesake) {
    return { ...fresh, family: other.family, given: other.given, spelling: other.spelling };
  }
  if (lot < habits.namesake + habits.sibling) {
    const [first] = other.given;
    const last = pick(lasts, chance);
    const given = first === undefined || other.given.length < 2 ? fresh.given : [first, last];
    if (given.map(({ km }) => km).join('') === other.given.map(({ km }) => km).join(''))
      return fresh;
    const shares = chance() < habits.siblingSharesPhone;
    return {
      ...fresh,
      family: other.family,
      given,
      phone: shares ? other.phone : fresh.phone,
      body: chance() < 0.5 ? other.body : fresh.body,
    };
  }
  if (lot < habits.namesake + habits.sibling + habits.spouseSharesPhone) {
    return { ...fresh, phone: other.phone, sex: other.sex === 'F' ? 'M' : 'F' };
  }
  return fresh;
}

function givenName(chance: Chance): Syllable[] {
  if (chance() < 0.15) return [pick(lasts, chance)];
  return [pick(firsts, chance), pick(lasts, chance)];
}

function recordOf(
  person: Person,
  offices: ReadonlyMap<MadeUpBody, string>,
  chance: Chance,
): Omit<KnownPerson, 'id'> {
  const { missing, changed } = habits;
  const script = pickShare(habits.scripts, chance);
  const body = chance() < changed.body ? nextBody(person.body, chance) : person.body;
  const post = chance() < changed.post ? pick(posts, chance) : person.post;
  const inKhmer = script === 0 || (script === 1 && chance() < 0.7);
  const sex = chance() < habits.wrongSex ? (person.sex === 'F' ? 'M' : 'F') : person.sex;
  return {
    khmerName: script === 2 ? '' : khmerNameOf(person, chance),
    latinName: script === 0 ? '' : latinNameOf(person, chance),
    honorific: chance() < 0.4 ? (person.sex === 'F' ? 'mrs' : 'mr') : '',
    sex: chance() < missing.sex ? null : sex,
    post: chance() < missing.post ? '' : inKhmer ? post[0] : post[1],
    organisation:
      chance() < missing.organisation
        ? ''
        : bodyNameOf(inKhmer ? body.km : body.en, inKhmer, chance),
    province: chance() < missing.province ? null : (body.province as ProvinceCode | null),
    phones: phonesOf(person, offices.get(body), chance),
    email: chance() < missing.email ? '' : person.email,
    remarks: '',
  };
}

function nextBody({ province }: MadeUpBody, chance: Chance): MadeUpBody {
  const moves = chance() < habits.changed.provinceToo;
  return pick(moves ? bodies : bodies.filter((body) => body.province === province), chance);
}

function khmerNameOf({ family, given }: Person, chance: Chance): string {
  const blank = chance() < 0.08 ? '' : ' ';
  return typedKhmer(`${family.km}${blank}${given.map(({ km }) => km).join('')}`, chance);
}

function latinNameOf({ family, given, spelling }: Person, chance: Chance): string {
  const words = [family, ...given].map(({ la }, place) => {
    const own = la[Math.min(spelling[place] ?? 0, la.length - 1)] ?? '';
    return chance() < habits.otherLatinSpelling ? pick(la, chance) : own;
  });
  const [first = '', ...rest] = words;
  const parted = chance() < 0.07 ? rest.map(capital).join(' ') : capital(rest.join(''));
  const order =
    chance() < habits.givenNameFirst
      ? `${parted} ${capital(first)}`
      : `${capital(first)} ${parted}`;
  const typed = chance() < habits.latinSlip ? latinSlip(order, chance) : order;
  const style = chance();
  if (style < 0.25) return typed.toUpperCase();
  if (style < 0.35) return typed.replace(/^\S+/, (word) => word.toUpperCase());
  return style < 0.4 ? typed.toLowerCase() : typed;
}

function bodyNameOf(names: readonly string[], khmer: boolean, chance: Chance): string {
  const name = chance() < habits.otherBodyName ? pick(names, chance) : at(names, 0);
  return khmer ? typedKhmer(name, chance) : name;
}

function phonesOf({ phone }: Person, office: string | undefined, chance: Chance): string[] {
  if (chance() < habits.missing.phone) return [];
  if (office !== undefined && chance() < habits.officePhoneInstead) return [office];
  const own = chance() < habits.changed.phone ? mobile(chance) : phone;
  if (office !== undefined && chance() < habits.secondPhone) return [own, office];
  return chance() < habits.secondPhone ? [own, mobile(chance)] : [own];
}

function mobile(chance: Chance): string {
  const network = pick(
    ['10', '11', '12', '15', '16', '69', '70', '77', '81', '85', '89', '92', '93'],
    chance,
  );
  return `+855${network}${String(Math.floor(chance() * 1e6)).padStart(6, '0')}`;
}

function landline(chance: Chance): string {
  const area = pick(['23', '24', '25', '32', '42', '52', '53', '62', '63'], chance);
  return `+855${area}${String(Math.floor(chance() * 1e6)).padStart(6, '0')}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return at(list, Math.floor(chance() * list.length));
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`No entry ${place} in a list of ${list.length}.`);
  return found;
}

function pickShare(shares: readonly number[], chance: Chance): number {
  let lot = chance();
  for (const [place, share] of shares.entries()) {
    if (lot < share) return place;
    lot -= share;
  }
  return shares.length - 1;
}
