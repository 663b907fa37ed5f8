import { searchKey } from '../../text/searchKey.ts';
import type { Bilingual } from '../../base/language.ts';
import type { KnownPerson, Likeness, ListedPerson, Match, Matcher } from '../list/model.ts';
import { blockKeys } from './blocks.ts';
import { type ComparedField, type Evidence, type FieldEvidence, weigh } from './evidence.ts';
import { prepare, type Prepared } from './prepared.ts';
import { statisticsOf } from './statistics.ts';
import { sayWhy } from './why.ts';
import { weights } from './weights.ts';

interface Candidate {
  readonly id: string;
  readonly evidence: Evidence;
}

/**
 * Finds who a listed person is among the known ones, by the same weights as duplicates. 'known' needs strong
 * evidence and no rival: the same name with the same telephone or e-mail that nobody else has, the same name at
 * the same body, the same name in both scripts in the same post and province, or the very same entry. All else that is likely is
 * 'perhaps', and is for a person to decide. Several entries under one id are one person by several names: they
 * are no rivals of each other.
 */
export function matcherOver(known: readonly KnownPerson[]): Matcher {
  const prepared = known.map(prepare);
  const statistics = statisticsOf(
    prepared,
    known.map(({ id }) => id),
  );
  const identical = new Map<string, Set<string>>();
  for (const person of known) {
    const key = entryKey(person);
    identical.set(key, (identical.get(key) ?? new Set()).add(person.id));
  }
  const blocks = new Map<string, number[]>();
  prepared.forEach((person, place) => {
    for (const key of blockKeys(person)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else block.push(place);
    }
  });
  return (listed) => {
    const person = prepare(listed);
    const twin = onlyTwin(listed, identical.get(entryKey(listed)));
    if (twin !== null) return { state: 'known', id: twin, why: everyField, fields: [] };
    const found = placesFor(person, blocks).flatMap((place): Candidate[] => {
      const [other, at] = [prepared[place], known[place]];
      return other === undefined || at === undefined
        ? []
        : [{ id: at.id, evidence: weigh(person, other, statistics) }];
    });
    return matchOf(found.sort(byLikelihood));
  };
}

/** All that a list can say of a person, apart from remarks. */
function entryKey(person: ListedPerson): string {
  const { khmerName, latinName, sex, post, organisation, province, phones, email } = person;
  const texts = [khmerName, latinName, post, organisation, email].map(searchKey);
  return JSON.stringify([texts, sex, province, phones]);
}

/**
 * The one known person with the very same entry, as when a list is taken in twice. An entry that says little more
 * than a name is no proof: two people can be entered so.
 */
function onlyTwin(person: ListedPerson, twins: ReadonlySet<string> | undefined): string | null {
  const [twin, another] = twins ?? [];
  if (twin === undefined || another !== undefined) return null;
  const { phones, email, organisation, post } = person;
  const named = searchKey(person.khmerName + person.latinName) !== '';
  const says = phones.length > 0 || [email, organisation, post].some((text) => text.trim() !== '');
  return named && says ? twin : null;
}

function byLikelihood(a: Candidate, b: Candidate): number {
  return b.evidence.score - a.evidence.score || (a.id < b.id ? -1 : 1);
}

/** Blocks beyond any use (a telephone of hundreds) are left to their narrower keys. */
function placesFor(person: Prepared, blocks: ReadonlyMap<string, readonly number[]>): number[] {
  const places = new Set<number>();
  for (const key of blockKeys(person)) {
    const block = blocks.get(key) ?? [];
    if (block.length <= weights.blocks.known) for (const place of block) places.add(place);
  }
  return [...places];
}

function matchOf(candidates: readonly Candidate[]): Match {
  const { perhaps, known, ahead } = weights.thresholds;
  const [best] = candidates;
  if (best === undefined || best.evidence.score < perhaps) return { state: 'new' };
  const next = candidates.find(({ id }) => id !== best.id);
  const { score, fields } = best.evidence;
  const clear = score >= known && score - (next?.evidence.score ?? -Infinity) >= ahead;
  const likeness = likenessOf(best);
  if (clear && isStrong(fields)) return { state: 'known', ...likeness };
  const others = candidates
    .filter(({ id, evidence }) => id !== best.id && evidence.score >= perhaps)
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  return { state: 'perhaps', ...likeness, others: others.slice(0, mostOthers).map(likenessOf) };
}

/** More than so many who are alike, nobody compares. */
const mostOthers = 4;

const everyField: Bilingual = { en: 'Every field is the same.', km: 'ទិន្នន័យទាំងអស់ដូចគ្នា។' };

function likenessOf({ id, evidence: { fields } }: Candidate): Likeness {
  return { id, why: sayWhy(fields), fields };
}

const nameAgrees = new Set<FieldEvidence['agreement']>(['same', 'spelling', 'order', 'slip']);

/** Whether the evidence is such that nobody need be asked. */
function isStrong(fields: readonly FieldEvidence[]): boolean {
  const at = (field: ComparedField) => fields.find((one) => one.field === field)?.agreement;
  const inScripts = [at('khmerName'), at('latinName')].filter((name) => name !== undefined);
  if (at('sex') === 'differs' || inScripts.length === 0) return false;
  if (!inScripts.every((name) => nameAgrees.has(name))) return false;
  if (at('phone') === 'same' || at('email') === 'same') return true;
  const exact = inScripts.every((name) => name === 'same' || name === 'spelling');
  if (!exact || at('phone') === 'differs' || at('province') === 'differs') return false;
  if (at('organisation') === 'same') return true;
  return inScripts.length === 2 && at('post') === 'same' && at('province') === 'same';
}
