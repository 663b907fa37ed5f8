import { compareNames, type ComparedNames, type NameAgreement } from './nameAgreement.ts';
import type { NameForm } from './nameForm.ts';
import { compareBodies } from './bodyAgreement.ts';
import type { BodyName, Prepared } from './prepared.ts';
import { inOneScript } from './script.ts';
import type { Statistics } from './statistics.ts';
import { weights } from './weights.ts';

export type ComparedField =
  | 'khmerName'
  | 'latinName'
  | 'acrossScripts'
  | 'phone'
  | 'email'
  | 'sex'
  | 'organisation'
  | 'post'
  | 'province'
  | 'third';

/** What one field says: how the two agree, and its weight in bits (below 0: it speaks against). */
export interface FieldEvidence {
  readonly field: ComparedField;
  readonly agreement: NameAgreement | 'alike' | 'shared' | 'withBoth';
  readonly weight: number;
}

/** What speaks for and against two people being one. Fields that either lacks are not in it. */
export interface Evidence {
  /** The sum of the weights, less what picking one of so many people costs. */
  readonly score: number;
  readonly fields: readonly FieldEvidence[];
}

/** Weighs two people; the order of the two makes no difference. */
export function weigh(a: Prepared, b: Prepared, statistics: Statistics): Evidence {
  const organisation = bodies(a.organisation, b.organisation, statistics);
  const fields = [
    ...names(a, b, statistics),
    phones(a, b, statistics),
    email(a, b, statistics),
    given('sex', a.sex ?? '', b.sex ?? '', () => weights.sex.same, weights.sex.differs),
    organisation,
    post(a, b, statistics),
    province(a, b, statistics, organisation?.agreement),
  ].filter((field) => field !== null);
  const score = fields.reduce((sum, { weight }) => sum + weight, -statistics.population);
  return { score, fields };
}

function names(a: Prepared, b: Prepared, statistics: Statistics): FieldEvidence[] {
  const khmer = comparedIn('khmer', a, b, statistics);
  const latin = comparedIn('latin', a, b, statistics);
  if (khmer !== null && latin !== null) return bothScripts(khmer, latin);
  if (khmer !== null) return [{ field: 'khmerName', ...khmer }];
  if (latin !== null) return [{ field: 'latinName', ...latin }];
  const across = acrossScripts(a, b, statistics);
  return across === null ? [] : [across];
}

function comparedIn(
  script: NameForm['script'],
  a: Prepared,
  b: Prepared,
  statistics: Statistics,
): ComparedNames | null {
  const [left, right] = [a[script], b[script]];
  return left === null || right === null ? null : compareNames(left, right, statistics[script]);
}

/** The script that speaks the louder counts; the other confirms it or casts doubt. */
function bothScripts(khmer: ComparedNames, latin: ComparedNames): FieldEvidence[] {
  const khmerLeads = khmer.weight >= latin.weight;
  const [lead, other] = khmerLeads ? [khmer, latin] : [latin, khmer];
  const weight =
    lead.agreement === 'differs' ? Math.min(0, other.weight) : beside(other, khmerLeads);
  return [
    { field: 'khmerName', ...khmer, weight: khmerLeads ? khmer.weight : weight },
    { field: 'latinName', ...latin, weight: khmerLeads ? weight : latin.weight },
  ];
}

function beside(other: ComparedNames, otherIsLatin: boolean): number {
  const { sound, latinDiffers, khmerDiffers } = weights.otherScript;
  switch (other.agreement) {
    case 'differs':
      return otherIsLatin ? latinDiffers : khmerDiffers;
    case 'sound':
      return sound;
    case 'part':
    case 'initials':
      return 0;
    case 'same':
    case 'spelling':
    case 'order':
    case 'slip':
      return weights.bothScripts;
  }
}

function acrossScripts(a: Prepared, b: Prepared, statistics: Statistics): FieldEvidence | null {
  const [left, right] = [a.khmer ?? a.latin, b.khmer ?? b.latin];
  if (left === null || right === null) return null;
  const { share, oneOffShare, differs } = weights.acrossScripts;
  const bits = Math.min(
    weights.most.skeleton,
    statistics.sounds.bits(left.sounds),
    statistics.sounds.bits(right.sounds),
  );
  const turned = left.turned?.sounds ?? '';
  const found = [
    { agrees: left.sounds === right.sounds, weight: bits * share },
    { agrees: turned === right.sounds, weight: bits * share + weights.swapped },
    { agrees: isOneOff(left.sounds, right.sounds), weight: bits * oneOffShare },
    { agrees: isOneOff(turned, right.sounds), weight: bits * oneOffShare + weights.swapped },
  ].find(({ agrees }) => agrees);
  return {
    field: 'acrossScripts',
    agreement: found === undefined ? 'differs' : 'sound',
    weight: found?.weight ?? differs,
  };
}

/**
 * One consonant more or less, not at the end: silent ones are written in one script and left out in the other,
 * while one more at the end makes another name.
 */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at < short.length && short.slice(at) === long.slice(at + 1);
}

function phones(a: Prepared, b: Prepared, statistics: Statistics): FieldEvidence | null {
  if (a.phones.length === 0 || b.phones.length === 0) return null;
  const common = a.phones.filter((phone) => b.phones.includes(phone));
  const { mobile, landline, perDoublingOfNames, differs } = weights.phone;
  if (common.length === 0) return { field: 'phone', agreement: 'differs', weight: differs };
  const best = common
    .map((phone) => {
      const names = statistics.namesAtPhone(phone);
      const base = isLandline(phone) ? landline : mobile;
      return { names, weight: Math.max(0, base + perDoublingOfNames * Math.log2(names)) };
    })
    .reduce((most, next) => (next.weight > most.weight ? next : most));
  return { field: 'phone', agreement: best.names > 2 ? 'shared' : 'same', weight: best.weight };
}

/** Area codes of Cambodia: 023 and 024 to 075, without those that went to mobile networks (031, 038, 06x, 07x). */
function isLandline(phone: string): boolean {
  return /^\+855(?:2[3-6]|3[2-6]|4[2-4]|5[2-5]|6[2-5]|7[2-5])/.test(phone);
}

function email(a: Prepared, b: Prepared, statistics: Statistics): FieldEvidence | null {
  const { same, perDoublingOfNames, differs } = weights.email;
  return given(
    'email',
    a.email,
    b.email,
    (value) => Math.max(0, same + perDoublingOfNames * Math.log2(statistics.namesAtEmail(value))),
    differs,
  );
}

function post(a: Prepared, b: Prepared, statistics: Statistics): FieldEvidence | null {
  if (!inOneScript(a.post, b.post)) return null;
  return given(
    'post',
    a.post,
    b.post,
    (value) => Math.min(weights.most.post, statistics.post.bits(value) * weights.post.share),
    weights.post.differs,
  );
}

function province(
  a: Prepared,
  b: Prepared,
  statistics: Statistics,
  body: FieldEvidence['agreement'] | undefined,
): FieldEvidence | null {
  const { share, withBodyShare, differs, withOtherBodyDiffers } = weights.province;
  return given(
    'province',
    a.province,
    b.province,
    (value) =>
      Math.min(weights.most.province, statistics.province.bits(value)) *
      (body === 'same' ? withBodyShare : share),
    // Who has moved to another body has often moved to another province with it.
    body === 'differs' ? withOtherBodyDiffers : differs,
  );
}

/** A field whose value is the same or another; null where either has none. */
function given(
  field: ComparedField,
  a: string,
  b: string,
  same: (value: string) => number,
  differs: number,
): FieldEvidence | null {
  if (a === '' || b === '') return null;
  return a === b
    ? { field, agreement: 'same', weight: same(a) }
    : { field, agreement: 'differs', weight: differs };
}

function bodies(a: BodyName, b: BodyName, statistics: Statistics): FieldEvidence | null {
  const agreement = compareBodies(a, b);
  if (agreement === null) return null;
  const { share, alikeShare, differs } = weights.organisation;
  if (agreement === 'differs') return { field: 'organisation', agreement, weight: differs };
  const bits = Math.min(
    weights.most.organisation,
    statistics.organisation.bits(a.identity),
    statistics.organisation.bits(b.identity),
  );
  return {
    field: 'organisation',
    agreement,
    weight: bits * (agreement === 'same' ? share : alikeShare),
  };
}
