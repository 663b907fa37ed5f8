import { describe, expect, it } from 'vitest';
import type { PersonId } from '#shared/base/ids.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { sheetRows } from '#shared/events/signIn/sheetRows.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import {
  attachScans,
  enterSheet,
  findSheet,
  printSheet,
  removeScan,
} from '#renderer/store/commands/signIn.ts';
import { prepareFile, readFile } from '#renderer/store/files.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { undo } from '#renderer/store/takeBack.ts';
import { bodies, day, trial } from '#tests/shared/events/signIn/signInTrial.ts';
import { emptyStore } from '#tests/support/store.ts';

/** An event with so many people, in an empty store, and a sheet of theirs. */
async function room(count: number) {
  const { edge } = await emptyStore();
  const of = trial(count);
  await commit(edge, { key: 'event.add', subject: '' }, [
    write.put('events', of.event),
    ...[...bodies.values()].map((body) => write.put('bodies', body)),
    ...[...of.people.values()].map((person) => write.put('people', person)),
    ...of.participants.map((participant) => write.put('participants', participant)),
  ]);
  const rows = sheetRows(of, { order: 'body', language: 'en', blankRows: 2 });
  const sheet = await printSheet(edge, of.event, { day, language: 'en', order: 'body', rows });
  return { edge, of, sheet };
}

async function kept(edge: Edge) {
  const { participants, people, signInSheets } = edge.database;
  return {
    participants: alive(await participants.toArray()),
    people: alive(await people.toArray()),
    sheets: alive(await signInSheets.toArray()),
  };
}

async function sheetNow(edge: Edge, { id }: SignInSheet): Promise<SignInSheet> {
  return (await edge.database.signInSheets.get(id))!;
}

const chosenNew = (...keys: string[]) => new Map(keys.map((key) => [key, 'new' as const]));

describe('a sign-in sheet', () => {
  it('is kept as it was printed, found by its code, and taken back by undo', async () => {
    const { edge, of, sheet } = await room(3);
    expect(sheet).toMatchObject({ event: of.event.id, day, entered: '', scans: [] });
    expect(sheet.rows).toHaveLength(5);
    expect(await findSheet(edge, sheet.code)).toEqual(sheet);
    expect(await findSheet(edge, 'AAAAA')).toBeNull();
    const again = await printSheet(edge, of.event, { ...sheet });
    expect(again.code).not.toBe(sheet.code);
    expect((await kept(edge)).sheets).toHaveLength(2);
    expect(await undo(edge)).toMatchObject({
      kind: 'done',
      step: { label: { key: 'signIn.print' } },
    });
    expect((await kept(edge)).sheets).toEqual([sheet]);
  });

  it('takes no code that another sheet has, also one that was taken back', async () => {
    const { edge, of, sheet } = await room(1);
    await undo(edge);
    // Ids of which the first gives the code that is taken.
    const ids = Array.from(
      { length: 40 },
      (_, index) => `${index.toString(16).padStart(10, '0')}-own`,
    );
    const codes = new Set<string>([sheet.code]);
    for (let turn = 0; turn < 3; turn += 1) {
      let next = 0;
      const repeating: Edge = {
        ...edge,
        makeId: () => ids[(next += 1)] ?? crypto.randomUUID(),
      };
      const made = await printSheet(repeating, of.event, { ...sheet });
      expect(codes.has(made.code)).toBe(false);
      codes.add(made.code);
    }
  });
});

describe('entering a sheet', () => {
  it('is one step: attendance, new people and the text as it was typed', async () => {
    const { edge, sheet } = await room(4);
    const before = await kept(edge);
    const text = '1-4 except 2; w: Nop Visal, MoWA, F';
    const answer = await enterSheet(edge, sheet.id, text, chosenNew('Nop Visal, MoWA, F'));
    expect(answer.ok).toBe(true);
    const after = await kept(edge);
    expect(after.participants.map(({ status }) => status).toSorted()).toEqual([
      'absent',
      'attended',
      'attended',
      'attended',
      'walked-in',
    ]);
    expect(after.people.find(({ latinName }) => latinName === 'Nop Visal')).toMatchObject({
      sex: 'F',
      posts: [{ body: 'MoWA' }],
    });
    expect(after.sheets[0]).toMatchObject({ entered: text });
    expect(await undo(edge)).toMatchObject({
      kind: 'done',
      step: { label: { key: 'attendance.enter' } },
    });
    expect(await kept(edge)).toEqual(before);
  });

  it('makes somebody known who was chosen, and nobody of whom nothing was said', async () => {
    const { edge, of, sheet } = await room(2);
    const known = {
      ...[...of.people.values()][0]!,
      id: 'somebody' as PersonId,
      latinName: 'Tep Rithy',
    };
    await commit(edge, { key: 'person.add', subject: '' }, [write.put('people', known)]);
    const text = '1; w: Tep Rithy; w: Nop Visal';
    await enterSheet(edge, sheet.id, text, new Map([['Tep Rithy', known.id]]));
    const { people, participants } = await kept(edge);
    expect(people).toHaveLength(3);
    expect(participants).toHaveLength(3);
    expect(participants.find(({ person }) => person === known.id)?.status).toBe('walked-in');
  });

  it('again with another text corrects, and leaves nobody behind whom only a slip had made', async () => {
    const { edge, sheet } = await room(2);
    const before = await kept(edge);
    await enterSheet(edge, sheet.id, '1; w: Nop Visul', chosenNew('Nop Visul'));
    await enterSheet(edge, sheet.id, '1; w: Nop Visal', chosenNew('Nop Visal'));
    const after = await kept(edge);
    expect(after.people).toHaveLength(3);
    expect(after.people.map(({ latinName }) => latinName)).toContain('Nop Visal');
    await enterSheet(edge, sheet.id, '', new Map());
    const emptied = await kept(edge);
    expect(emptied.people).toEqual(before.people);
    expect(emptied.participants).toEqual(before.participants);
  });

  it('keeps somebody of whom more has become known since', async () => {
    const { edge, sheet } = await room(1);
    await enterSheet(edge, sheet.id, 'w: Nop Visal', chosenNew('Nop Visal'));
    const visal = (await kept(edge)).people.find(({ latinName }) => latinName === 'Nop Visal')!;
    await commit(edge, { key: 'person.edit', subject: '' }, [
      write.patch('people', visal.id, { phones: ['+85512345678'] }),
    ]);
    await enterSheet(edge, sheet.id, '1', new Map());
    const { people, participants } = await kept(edge);
    expect(people.map(({ id }) => id)).toContain(visal.id);
    expect(participants).toHaveLength(1);
  });

  it('of a sheet that is gone writes nothing', async () => {
    const { edge, sheet } = await room(1);
    await undo(edge);
    const before = await kept(edge);
    expect(await enterSheet(edge, sheet.id, '1', new Map())).toEqual({
      ok: false,
      problem: 'gone',
    });
    expect(await kept(edge)).toEqual(before);
  });
});

async function page(name: string, byte: number) {
  return prepareFile(new Uint8Array([0xff, 0xd8, 0xff, byte]), { name, type: 'image/jpeg' });
}

describe('the signed pages', () => {
  it('are kept with the sheet, each once, and taken away with undo', async () => {
    const { edge, of, sheet } = await room(1);
    const [first, second] = [await page('1.jpg', 1), await page('2.jpg', 2)];
    await attachScans(edge, of.event, sheet, [first, second, await page('copy.jpg', 1)]);
    expect((await sheetNow(edge, sheet)).scans.map(({ name }) => name)).toEqual(['1.jpg', '2.jpg']);
    await removeScan(edge, of.event, await sheetNow(edge, sheet), first.file.hash);
    expect((await sheetNow(edge, sheet)).scans.map(({ name }) => name)).toEqual(['2.jpg']);
    await undo(edge);
    const [shown] = (await sheetNow(edge, sheet)).scans;
    expect(await readFile(edge.database, shown!.hash)).toEqual(first.record.bytes);
  });
});
