import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { noDecisions } from '#shared/matrix/model.ts';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { undoStack } from '#shared/history/undoStack.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { openDatabase } from '#renderer/store/open.ts';
import { defineDatabase, storeVersion } from '#renderer/store/schema.ts';

/**
 * Stores as earlier versions of the program wrote them, frozen when the version was published. If a test fails
 * here, mend the program, never the fixture.
 */
const published = [1];

type Frozen = Readonly<Record<string, readonly { readonly [field: string]: unknown }[]>>;

async function frozen(version: number): Promise<Frozen> {
  const file = new URL(`../../fixtures/store/version-${version}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Frozen;
}

let opens = 0;

async function openedFrom(version: number) {
  const name = `published-${version}-${(opens += 1)}`;
  const old = defineDatabase(name, version);
  const tables = await frozen(version);
  await old.open();
  for (const [table, records] of Object.entries(tables))
    await old.table(table).bulkAdd([...records]);
  old.close();
  const opened = await openDatabase(name, { makeId: () => 'x', onSuperseded: () => undefined });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return { database: opened.value.database, tables };
}

describe.each(published)('a store of version %i', (version) => {
  it('opens with every record that it had', async () => {
    const { database, tables } = await openedFrom(version);
    expect(database.verno).toBe(storeVersion);
    for (const [table, records] of Object.entries(tables))
      expect([table, await database.table(table).count()]).toEqual([table, records.length]);
  });

  it('gives a plan, a workplan with its lines and approved version, and something to undo', async () => {
    const { database } = await openedFrom(version);
    const [plan] = alive(await database.plans.toArray());
    const [workplan] = alive(await database.workplans.toArray());
    if (plan === undefined || workplan === undefined) throw new Error('The fixture lacks records');
    const entries = alive(await database.entryDecisions.toArray());
    const effective = resolvePlan({
      plan: plan.plan,
      khmer: new Map(),
      queries: plan.queries,
      decisions: { ...noDecisions, entries: new Map(entries.map((one) => [one.code, one])) },
      spellings: alive(await database.bodySpellings.toArray()),
    });
    const settled = effective.entries.filter(({ years }) => years.kind === 'settled');
    expect(settled.map(({ code }) => code)).toEqual(entries.map(({ code }) => code));
    const lines = await database.lines.where('workplanId').equals(workplan.id).toArray();
    expect(lines.some((line) => line.unitCost !== null)).toBe(true);
    const versions = await database.versions.where('workplanId').equals(workplan.id).toArray();
    expect(versions[0]?.facts.lines.length).toBe(lines.length);
    const steps = await database.steps.orderBy('at').reverse().toArray();
    expect(undoStack(steps).undo).not.toBeNull();
  });
});

it('knows every published version', () => {
  expect(published).toEqual(Array.from({ length: storeVersion }, (_, index) => index + 1));
});
