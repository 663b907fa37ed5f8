import { expose } from 'comlink';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { defineDatabase } from '#renderer/store/schema.ts';
import { readDuplicates, type FoundDuplicates } from './duplicatesReading.ts';

const worker = {
  find(
    store: string,
    date: PlainDate,
    onProgress: (done: number) => void,
  ): Promise<FoundDuplicates> {
    return readDuplicates(defineDatabase(store), date, onProgress);
  },
};

export type DuplicatesWorker = typeof worker;

expose(worker);
