import { Dexie, type Table, type Transaction } from 'dexie';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import type { Change, Step } from '#shared/history/model.ts';
import { documentDefaults } from './documentDefaults.ts';
import type { FileRecord, KeptTables, LocalRecord, OfficeSettings, TableName } from './records.ts';

/** The version of the store's layout. A published version is never edited: add the next one with its migration. */
export const storeVersion = 3;

/** Indexes cost half of a bulk write: only what is queried stands here. */
const version1 = {
  plans: 'id',
  entryDecisions: 'id, planId',
  queryAnswers: 'id, planId',
  addedEntries: 'id, planId',
  workplans: 'id',
  lines: 'id, workplanId',
  versions: 'id, workplanId',
  bodies: 'id',
  bodySpellings: 'id',
  fundSources: 'id',
  provinces: 'id',
  holidays: 'id',
  settings: 'id',
  steps: 'id, at',
  changes: 'id, step, [table+record]',
  local: 'key',
};

/** Documents, incoming letters, templates, and the files that they keep. */
const added2 = {
  documents: 'id',
  incoming: 'id',
  templates: 'id',
  files: 'id',
};

/** The directory of people, and the events that they come to. */
const added3 = {
  people: 'id',
  judgements: 'id',
  merges: 'id',
  groups: 'id',
  listImports: 'id',
  listHeadings: 'id',
  events: 'id',
  participants: 'id, event, person',
  signInSheets: 'id, event',
};

/** Every table has its place in a version. */
type Layout = Record<TableName | 'steps' | 'changes' | 'local' | 'files', string>;
const version2 = { ...version1, ...added2 };
const version3: Layout = { ...version2, ...added3 };

type Kept<Name extends TableName> = KeptTables[Name] & { readonly deleted?: true };

export type Database = Dexie & { readonly [Name in TableName]: Table<Kept<Name>, string> } & {
  readonly steps: Table<Step, string>;
  readonly changes: Table<Change, string>;
  readonly local: Table<LocalRecord, string>;
  readonly files: Table<FileRecord, string>;
};

/** The office's settings get what they did not have: ranks, an emblem, the numbering of papers. */
async function officeOfVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table<OfficeSettings, string>('settings')
    .toCollection()
    .modify((office) => {
      Object.assign(office, { ...documentDefaults, ...office });
    });
}

/** Organisations get what they did not have: other spellings, a parent, a province, contacts. */
async function bodiesOfVersion3(transaction: Transaction): Promise<void> {
  await transaction
    .table<Body, string>('bodies')
    .toCollection()
    .modify((body) => {
      Object.assign(body, { ...unknownOfBody, ...body });
    });
}

/** @param version an older published version, for tests of migrations */
export function defineDatabase(name: string, version: number = storeVersion): Database {
  // `strict`: a finished transaction is on the disk, so that a power cut takes nothing that was acknowledged.
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    cache: 'immutable',
  }) as Database;
  if (version >= 1) database.version(1).stores(version1);
  if (version >= 2) database.version(2).stores(version2).upgrade(officeOfVersion2);
  if (version >= 3) database.version(3).stores(version3).upgrade(bodiesOfVersion3);
  return database;
}
