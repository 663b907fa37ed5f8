import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countParticipants } from '#shared/events/countParticipants.ts';
import { noDecisions } from '#shared/matrix/model.ts';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { undoStack } from '#shared/history/undoStack.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { readPaper } from '#renderer/store/commands/issueDocument.ts';
import { readFile as readKept } from '#renderer/store/files.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { openDatabase } from '#renderer/store/open.ts';
import { defineDatabase, storeVersion } from '#renderer/store/schema.ts';

/**
 * Stores as earlier versions of the program wrote them, frozen when the version was published. If a test fails
 * here, mend the program, never the fixture.
 */
const published = [1, 2, 3];

type Frozen = Readonly<Record<string, readonly { readonly [field: string]: unknown }[]>>;

/** Bytes stand in the fixtures as `{ $base64 }`. */
function revived(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$base64' in value
    ? Uint8Array.from(atob(String(value.$base64)), (character) => character.charCodeAt(0))
    : value;
}

async function frozen(version: number): Promise<Frozen> {
  const file = new URL(`../../fixtures/store/version-${version}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'), revived) as Frozen;
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

  it('gives an office with ranks and a numbering of its papers', async () => {
    const { database } = await openedFrom(version);
    const office = await database.settings.get('office');
    expect(office?.ranks.length).toBeGreaterThan(5);
    expect(office?.numbering).toMatchObject({ format: '{seq:3}/{yy} {suffix}', series: 'all' });
  });
});

describe('a store of version 2', () => {
  it('gives its issued papers as they went out, with their pictures', async () => {
    const { database } = await openedFrom(2);
    const papers = alive(await database.documents.toArray());
    const states = papers.map(({ status, number }) => `${status} ${number}`);
    expect(states.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'draft ',
      'issued 001/26',
      'withdrawn 002/26',
    ]);
    for (const paper of papers.filter(({ status }) => status !== 'draft')) {
      const { text } = await readPaper(database, paper);
      expect(JSON.stringify(text.sections)).toContain(toKhmerDigits(paper.number));
      expect(Object.values(text.pictures ?? {}).map(({ type }) => type)).toEqual(['svg']);
    }
  });

  it('gives its templates and its incoming letters with their files', async () => {
    const { database } = await openedFrom(2);
    const [template] = alive(await database.templates.toArray());
    expect(template?.changes).toMatchObject({ datePlace: 'below', margins: { left: 30 } });
    const [letter] = alive(await database.incoming.toArray());
    for (const hash of [template?.word?.hash, letter?.scan?.hash]) {
      if (hash === undefined) throw new Error('The fixture lacks a file');
      expect((await readKept(database, hash)).length).toBe(4);
    }
  });
});

describe('a store of version 3', () => {
  it('gives its directory: people with their posts, who was merged, judged apart and removed for good', async () => {
    const { database } = await openedFrom(3);
    const people = alive(await database.people.toArray());
    const [erased] = people.filter((person) => person.erased !== null);
    expect(erased).toMatchObject({ khmerName: 'គំរូ ប្រាំ', phones: [], notes: '' });
    const [first] = people.filter(({ latinName }) => latinName === 'Example One');
    expect(first?.phones).toEqual(['+85512000001', '+85512000009']);
    const post = first?.posts[0];
    const bodies = new Map(alive(await database.bodies.toArray()).map((body) => [body.id, body]));
    const body = post?.body ?? null;
    expect(body === null ? null : bodies.get(body)?.kind).toBe('community');
    const [merge] = alive(await database.merges.toArray());
    expect((await database.people.get(merge?.gone ?? ''))?.deleted).toBe(true);
    expect(alive(await database.judgements.toArray())).toHaveLength(1);
    const [list] = alive(await database.listImports.toArray());
    expect(list?.rows.map(({ person }) => person)).toEqual([first?.id]);
    const groups = alive(await database.groups.toArray());
    expect(groups.flatMap(({ members }) => members).map(({ person }) => person)).toContain(
      first?.id,
    );
  });

  it('gives its event with the participants as they were entered, who count as then', async () => {
    const { database } = await openedFrom(3);
    const [event] = alive(await database.events.toArray());
    if (event === undefined) throw new Error('The fixture lacks an event');
    const participants = alive(await database.participants.toArray());
    const people = new Map(alive(await database.people.toArray()).map((one) => [one.id, one]));
    const bodies = new Map(alive(await database.bodies.toArray()).map((one) => [one.id, one]));
    const counts = countParticipants(participants, people, bodies, {
      event,
      cameBefore: new Set(),
    });
    expect(counts.whole).toEqual({ total: 2, women: 1, unstated: 0 });
    const [sheet] = alive(await database.signInSheets.toArray());
    expect(sheet?.entered).toBe('1-2; rest absent');
    expect(event.seats.map(({ wanted }) => wanted)).toEqual([2]);
  });
});

it('knows every published version', () => {
  expect(published).toEqual(Array.from({ length: storeVersion }, (_, index) => index + 1));
});
