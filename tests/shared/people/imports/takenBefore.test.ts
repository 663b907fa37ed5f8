import { describe, expect, it } from 'vitest';
import type { ListImportId, PersonId, Signer } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { ListImport } from '#shared/people/imports/model.ts';
import { takenBefore } from '#shared/people/imports/takenBefore.ts';
import { whereaboutsIn } from '#shared/people/imports/whereabouts.ts';

const on = '2026-11-22' as PlainDate;
const by = 'Test Officer' as Signer;

/** A list of which each letter is a row that says the same wherever it stands. */
function rowsOf(letters: string) {
  return letters.split('').map((entry, index) => ({ sheet: 'S', row: index + 1, entry }));
}

function taken(id: string, letters: string, left = ''): ListImport {
  const rows = rowsOf(letters).map((row) => ({ ...row, person: `${id}-${row.entry}` as PersonId }));
  const leftOut = left.split('').map((entry, index) => ({ sheet: 'S', row: 50 + index, entry }));
  return { id: id as ListImportId, fileName: id, on, by, rows, leftOut };
}

function found(imports: readonly ListImport[], letters: string, gone: readonly string[] = []) {
  const here = imports.flatMap(({ rows }) => rows.map(({ person }) => person));
  const people = new Map(
    here.filter((id) => !gone.includes(id)).map((id) => [id, { erased: null }] as const),
  );
  const rows = rowsOf(letters).map((row) => ({ ...row, key: row.entry, listed: true }));
  const before = takenBefore(imports, rows, whereaboutsIn(people, []));
  return Object.fromEntries(
    [...before].map(([key, fate]) => [key, fate.kind === 'taken' ? fate.person : fate.kind]),
  );
}

describe('a list that came before', () => {
  it('is one that is the same for the most part, longer or shorter', () => {
    const list = taken('a', 'pqrs');
    expect(found([list], 'pqrstu')).toEqual({ p: 'a-p', q: 'a-q', r: 'a-r', s: 'a-s' });
    expect(found([list], 'qrs')).toEqual({ q: 'a-q', r: 'a-r', s: 'a-s' });
  });

  it('is none that has a few rows in common with a long one', () => {
    expect(found([taken('a', 'pqrstuvwxyz')], 'pqrABCDEFGH')).toEqual({});
    expect(found([taken('a', 'pqrst')], 'pq')).toEqual({});
    expect(found([taken('a', 'p')], 'pABCDE')).toEqual({});
    expect(found([taken('a', 'pq')], 'pq')).toEqual({ p: 'a-p', q: 'a-q' });
  });

  it('says who was taken at last, also where the row was left out another time', () => {
    const first = taken('a', 'pqr', 's');
    const second = taken('b', 's', 'pqr');
    expect(found([first, second], 'pqrs')).toEqual({ p: 'a-p', q: 'a-q', r: 'a-r', s: 'b-s' });
    expect(found([second, first], 'pqrs')).toEqual({ p: 'a-p', q: 'a-q', r: 'a-r', s: 'b-s' });
  });

  it('says nothing of rows that two people share, unless they stand where they stood', () => {
    const [p, ...rest] = taken('a', 'pqrs').rows;
    const twins: ListImport = {
      ...taken('a', ''),
      rows: [p!, ...rest, { ...p!, row: 5, person: 'a-other' as PersonId }],
    };
    expect(found([twins], 'qrsp')).toEqual({ q: 'a-q', r: 'a-r', s: 'a-s' });
    expect(found([twins], 'pqrs')).toMatchObject({ p: 'a-p' });
  });

  it('says nothing of whoever is no longer in the directory', () => {
    expect(found([taken('a', 'pqrs')], 'pqrs', ['a-q'])).toEqual({ p: 'a-p', r: 'a-r', s: 'a-s' });
  });
});
