import type { BodyId } from '../../base/ids.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyAndUnder } from '../organisations/bodyTree.ts';
import type { DirectoryFilters, DirectoryQuery } from './directoryQuery.ts';
import type { DirectoryRow } from './directoryRow.ts';
import type { PeopleIndex } from './peopleIndex.ts';
import type { PeopleTable } from './peopleTable.ts';
import { scorePeople } from './searchPeople.ts';

/** What a question to the directory is answered from. */
export interface Directory {
  readonly table: PeopleTable;
  readonly index: PeopleIndex;
  readonly bodies: ReadonlyMap<BodyId, Body>;
}

/** The rows that a question asks for, in the order that it asks for. */
export function listPeople(directory: Directory, query: DirectoryQuery): readonly DirectoryRow[] {
  const { table, index, bodies } = directory;
  const { text, sort, language, among } = query;
  const byName = language === 'km' ? 'khmerName' : 'latinName';
  const { rows, empty } = table.ordered(sort?.column ?? byName, language);
  const passes = filterOf(query.filters, bodies);
  const scores = text.trim() === '' ? null : scorePeople(index, text);
  const wanted = (row: DirectoryRow): boolean =>
    (scores === null || scores.has(row.id)) &&
    (among === null || among.has(row.id)) &&
    (passes === null || passes(row));
  const everybody = scores === null && among === null && passes === null;
  if (sort?.descending === true) {
    const full = rows.slice(0, rows.length - empty).reverse();
    const all = [...full, ...rows.slice(rows.length - empty)];
    return everybody ? all : all.filter(wanted);
  }
  const found = everybody ? rows : rows.filter(wanted);
  return sort === null && scores !== null ? bestFirst(found, scores) : found;
}

/** The people who agree best with a text, whoever is in `exclude` left out. */
export function findPeople(
  directory: Directory,
  query: Pick<DirectoryQuery, 'text' | 'language'>,
  limit: number,
  exclude: ReadonlySet<string>,
): readonly DirectoryRow[] {
  const scores = scorePeople(directory.index, query.text);
  const found = [...scores.keys()]
    .filter((id) => !exclude.has(id))
    .map((id) => directory.table.get(id as DirectoryRow['id']))
    .filter((row) => row !== undefined);
  return bestFirst(found, scores).slice(0, limit);
}

/** Rows by their scores; of the same score as they stood. */
function bestFirst(
  rows: readonly DirectoryRow[],
  scores: ReadonlyMap<string, number>,
): readonly DirectoryRow[] {
  const byScore = new Map<number, DirectoryRow[]>();
  for (const row of rows) {
    const score = scores.get(row.id) ?? 0;
    const same = byScore.get(score);
    if (same === undefined) byScore.set(score, [row]);
    else same.push(row);
  }
  return [...byScore.entries()].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
}

/** Whether a row passes; null where all do. */
function filterOf(
  filters: DirectoryFilters,
  bodies: ReadonlyMap<BodyId, Body>,
): ((row: DirectoryRow) => boolean) | null {
  const { bodyKind, body, province, sex, tag, phone } = filters;
  const tests: ((row: DirectoryRow) => boolean)[] = [];
  if (bodyKind !== null) tests.push((row) => row.bodyKind === bodyKind);
  if (body !== null) {
    const within = bodyAndUnder([...bodies.values()], body);
    tests.push((row) => row.body !== null && within.has(row.body));
  }
  if (province !== null)
    tests.push((row) => row.province === (province === 'none' ? null : province));
  if (sex !== null) tests.push((row) => row.sex === (sex === 'unstated' ? null : sex));
  if (tag !== null) tests.push((row) => row.tags.includes(tag));
  if (phone !== null) tests.push((row) => row.phones.length > 0 === (phone === 'with'));
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}
