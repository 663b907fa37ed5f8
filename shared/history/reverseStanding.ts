import { sameValue } from './equal.ts';
import type { Change } from './model.ts';
import type { KeptRecord, Obstacle, Operation } from './operations.ts';

type Draft = Readonly<Record<string, unknown>>;

/** What is to be known of a table to take a step back in parts. */
export interface TableRules {
  /** Fields that say one thing together: where one of them was changed since, all of them stay. */
  readonly together?: readonly (readonly string[])[];
  /** Fields that are lists of things with a key of their own, which go back thing by thing: field → key. */
  readonly lists?: Readonly<Record<string, string>>;
  /** A record comes back only where the one that it belongs to is there: field → table. */
  readonly belongsTo?: Readonly<Record<string, string>>;
  /** Texts of which one at least must stand. */
  readonly oneOf?: readonly string[];
}

export interface StandingReversal {
  readonly operations: readonly Operation[];
  /** What was changed since and stays as it is. */
  readonly stayed: readonly Obstacle[];
}

/**
 * The operations that take back what still stands of a step, however long ago it was: a field that was changed since
 * stays as it is now and is named. Records that the step made are left alone.
 * @param changes of the step
 * @param current the kept records that the changes are about and those that they belong to
 */
export function reverseStanding(
  changes: readonly Change[],
  current: (table: string, id: string) => KeptRecord | undefined,
  rules: Readonly<Record<string, TableRules>>,
): StandingReversal {
  const operations: Operation[] = [];
  const stayed: Obstacle[] = [];
  const alive = (table: string, id: string): KeptRecord | null => {
    const record = current(table, id);
    return record === undefined || record.deleted === true ? null : record;
  };
  for (const [first, ...more] of byRecord(changes)) {
    const { table, record } = first;
    const rule = rules[table] ?? {};
    const now = alive(table, record);
    if (first.field === '*') {
      if (first.before === null) continue;
      const restored = first.before as KeptRecord & Draft;
      const belongs = Object.entries(rule.belongsTo ?? {}).every(
        ([field, owner]) => alive(owner, String(restored[field])) !== null,
      );
      if (now === null && belongs) operations.push({ kind: 'put', table, record: restored });
      else stayed.push({ table, record, field: '*' });
    } else if (now === null) {
      stayed.push({ table, record, field: '*' });
    } else {
      const answer = fieldsBack([first, ...more], now as KeptRecord & Draft, rule);
      if (Object.keys(answer.fields).length > 0)
        operations.push({ kind: 'patch', table, id: record, fields: answer.fields });
      stayed.push(...answer.stayed.map((field) => ({ table, record, field })));
    }
  }
  return { operations, stayed };
}

type OfOneRecord = readonly [Change, ...Change[]];

function byRecord(changes: readonly Change[]): Iterable<OfOneRecord> {
  const records = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = `${change.table}\u0000${change.record}`;
    const known = records.get(key);
    if (known === undefined) records.set(key, [change]);
    else known.push(change);
  }
  return records.values();
}

/** The fields of one record as they were before, and those that stay. */
function fieldsBack(
  changes: readonly Change[],
  now: Draft,
  { together = [], lists = {}, oneOf = [] }: TableRules,
): { readonly fields: Draft; readonly stayed: readonly string[] } {
  const stayed = new Set<string>();
  const fields: Record<string, unknown> = {};
  for (const { field, before, after } of changes) {
    const key = lists[field];
    if (sameValue(now[field], after)) fields[field] = before;
    else if (key === undefined || !Array.isArray(now[field])) stayed.add(field);
    else {
      const list = listBack(before, after, now[field], key);
      fields[field] = list.things;
      if (!list.whole) stayed.add(field);
    }
  }
  const keep = (names: readonly string[]): void => {
    for (const name of names) {
      if (!Object.hasOwn(fields, name)) continue;
      delete fields[name];
      stayed.add(name);
    }
  };
  for (const unit of together) if (unit.some((field) => stayed.has(field))) keep(unit);
  const after: Draft = { ...now, ...fields };
  if (oneOf.length > 0 && oneOf.every((field) => after[field] === '')) keep(oneOf);
  return { fields, stayed: [...stayed] };
}

/** A list, thing by thing: what the step changed in a thing goes back where it still stands; new things stay. */
function listBack(
  before: unknown,
  after: unknown,
  now: unknown,
  key: string,
): { readonly things: readonly Draft[]; readonly whole: boolean } {
  const [was, made, has] = [before, after, now].map((list) => list as readonly Draft[]) as [
    readonly Draft[],
    readonly Draft[],
    readonly Draft[],
  ];
  const madeBy = new Map(made.map((thing) => [thing[key], thing]));
  const wasBy = new Map(was.map((thing) => [thing[key], thing]));
  const hasBy = new Set(has.map((thing) => thing[key]));
  let whole = true;
  const things = has.map((thing): Draft => {
    const [old, then] = [wasBy.get(thing[key]), madeBy.get(thing[key])];
    if (old === undefined || then === undefined) return thing;
    const back: Record<string, unknown> = { ...thing };
    for (const field of Object.keys({ ...old, ...then })) {
      if (sameValue(old[field], then[field])) continue;
      if (sameValue(thing[field], then[field])) back[field] = old[field];
      else whole = false;
    }
    return back;
  });
  for (const [at, thing] of was.entries()) {
    const id = thing[key];
    const then = madeBy.get(id);
    if (hasBy.has(id)) continue;
    if (then !== undefined) {
      // Taken out since: nothing to give back, unless the step had left it as it was.
      whole &&= sameValue(thing, then);
      continue;
    }
    const earlier = new Set(was.slice(0, at).map((one) => one[key]));
    const place = things.findLastIndex((one) => earlier.has(one[key])) + 1;
    things.splice(place, 0, thing);
  }
  return { things, whole };
}

/** Whether two steps changed the same field, or the same thing of a list; a record made or removed is all of it. */
export function touchTheSame(
  one: readonly Change[],
  other: readonly Change[],
  rules: Readonly<Record<string, TableRules>>,
): boolean {
  const touched = new Set(one.flatMap((change) => placesOf(change, rules)));
  const records = new Set(one.map(recordOf));
  const whole = new Set(one.filter(({ field }) => field === '*').map(recordOf));
  return other.some(
    (change) =>
      whole.has(recordOf(change)) ||
      (change.field === '*' && records.has(recordOf(change))) ||
      placesOf(change, rules).some((place) => touched.has(place)),
  );
}

function recordOf({ table, record }: Change): string {
  return JSON.stringify([table, record]);
}

function placesOf(change: Change, rules: Readonly<Record<string, TableRules>>): readonly string[] {
  const { table, record, field, before, after } = change;
  const key = rules[table]?.lists?.[field];
  if (key === undefined) return [JSON.stringify([table, record, field])];
  const [was, made] = [before, after].map(
    (list) => new Map(((list ?? []) as readonly Draft[]).map((thing) => [thing[key], thing])),
  ) as [Map<unknown, Draft>, Map<unknown, Draft>];
  return [...new Set([...was.keys(), ...made.keys()])]
    .filter((id) => !sameValue(was.get(id), made.get(id)))
    .map((id) => JSON.stringify([table, record, field, id]));
}
