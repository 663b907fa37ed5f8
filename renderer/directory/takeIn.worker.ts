import { expose } from 'comlink';
import type { DeviceId, Signer } from '#shared/base/ids.ts';
import { success, type Outcome } from '#shared/base/outcome.ts';
import { phnomPenhDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { ListInHand, ReadingChoices } from '#shared/people/imports/listInHand.ts';
import type { ReadEntry } from '#shared/people/imports/listRows.ts';
import type { Answers } from '#shared/people/imports/standing.ts';
import { readListFile } from '#renderer/importers/readListFile.ts';
import type { ReadProblem } from '#renderer/importers/readProblem.ts';
import type { TakeInProblem, TakenIn } from '#renderer/store/commands/takeIn.ts';
import { defineDatabase, type Database } from '#renderer/store/schema.ts';
import { TakeInReading, type ComparedEntry } from './takeInReading.ts';

const makeId = (): string => crypto.randomUUID();
const today = (): PlainDate => phnomPenhDate(Date.now());

let reading: TakeInReading | null = null;
let database: Database | null = null;

function inHand(): TakeInReading {
  if (reading === null) throw new Error('No list was given yet');
  return reading;
}

/** Tells no more of a progress than a person sees. */
function steadily(onProgress: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share - told < leastProgress) return;
    told = share;
    onProgress(share);
  };
}

const leastProgress = 0.02;

/** Which store, and who works there. */
export interface StoreOfWindow {
  readonly database: string;
  readonly device: DeviceId;
}

const worker = {
  /** Takes a file's tables into hand; those of a paste come as they are. */
  async take(
    store: StoreOfWindow,
    fileName: string,
    contents: Uint8Array | readonly RawTable[],
    onProgress: (share: number) => void,
  ): Promise<Outcome<null, ReadProblem>> {
    let tables: readonly RawTable[];
    if (contents instanceof Uint8Array) {
      const read = await readListFile(contents, fileName, steadily(onProgress));
      if (!read.ok) return read;
      tables = read.value;
    } else tables = contents;
    database ??= defineDatabase(store.database);
    reading = new TakeInReading(database, fileName, tables);
    return success(null);
  },

  /** Reads the list; its rows are fetched by `rows`, since thousands at once would hold the window up. */
  async read(
    choices: ReadingChoices,
    again: boolean,
    onProgress: (share: number) => void,
  ): Promise<Omit<ListInHand, 'rows' | 'additions'> & { readonly count: number }> {
    const { sheets, about, rows } = await inHand().read(
      choices,
      today(),
      again,
      steadily(onProgress),
    );
    return { sheets, about, count: rows.length };
  },

  /** Some of the rows that were read, and what they would add. */
  rows(from: number, count: number): Pick<ListInHand, 'rows' | 'additions'> {
    return inHand().rows(from, count);
  },

  compare(entry: ReadEntry): ComparedEntry {
    return inHand().compare(entry);
  },

  /** Writes from here: ten thousand people would hold the window up. */
  async takeIn(
    store: StoreOfWindow,
    signer: Signer,
    answers: Answers,
    postsFrom: PlainDate | null,
  ): Promise<Outcome<TakenIn, TakeInProblem>> {
    database ??= defineDatabase(store.database);
    const { device } = store;
    const edge = { database, device, makeId, today, now: () => Date.now(), signer: () => signer };
    return inHand().takeIn(edge, answers, postsFrom);
  },
};

export type TakeInWorker = typeof worker;

expose(worker);
