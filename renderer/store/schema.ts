import { Dexie, type Table } from 'dexie';
import type { Change, Step } from '#shared/history/model.ts';
import type { KeptTables, LocalRecord, TableName } from './records.ts';

/** The version of the store's layout. A published version is never edited: add the next one with its migration. */
export const storeVersion = 1;

/** Indexes cost half of a bulk write: only what is queried stands here. */
const version1: Record<TableName | 'steps' | 'changes' | 'local', string> = {
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

type Kept<Name extends TableName> = KeptTables[Name] & { readonly deleted?: true };

export type Database = Dexie & { readonly [Name in TableName]: Table<Kept<Name>, string> } & {
  readonly steps: Table<Step, string>;
  readonly changes: Table<Change, string>;
  readonly local: Table<LocalRecord, string>;
};

/** @param version an older published version, for tests of migrations */
export function defineDatabase(name: string, version: number = storeVersion): Database {
  // `strict`: a finished transaction is on the disk, so that a power cut takes nothing that was acknowledged.
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    cache: 'immutable',
  }) as Database;
  if (version >= 1) database.version(1).stores(version1);
  return database;
}
