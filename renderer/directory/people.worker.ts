import { expose } from 'comlink';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { defineDatabase } from '#renderer/store/schema.ts';
import {
  messageOf,
  newPeopleService,
  type DirectoryState,
  type PeopleService,
} from './peopleService.ts';

let service: PeopleService | null = null;

function open(): PeopleService {
  if (service === null) throw new Error('The directory was asked before it was started');
  return service;
}

/** Lets the questions that have come in meanwhile be answered. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

const worker = {
  start: (store: string, date: PlainDate, tell: (state: DirectoryState) => void): void => {
    service = newPeopleService({ database: defineDatabase(store), date, pause, tell });
    service.start().catch((error: unknown) => tell({ phase: 'failed', message: messageOf(error) }));
  },
  list: (...asked: Parameters<PeopleService['list']>) => open().list(...asked),
  rows: (...asked: Parameters<PeopleService['rows']>) => open().rows(...asked),
  release: (asker: number) => open().release(asker),
  search: (...asked: Parameters<PeopleService['search']>) => open().search(...asked),
};

export type PeopleWorker = typeof worker;

expose(worker);
