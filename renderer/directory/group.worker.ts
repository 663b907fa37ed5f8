import { expose } from 'comlink';
import { defineDatabase } from '#renderer/store/schema.ts';
import { groupReading, type GroupReading } from './groupReading.ts';

let open: { readonly store: string; readonly reading: GroupReading } | null = null;

function readingOf(store: string): GroupReading {
  if (open?.store !== store) open = { store, reading: groupReading(defineDatabase(store)) };
  return open.reading;
}

const worker = {
  meant: (store: string, ...asked: Parameters<GroupReading['meant']>) =>
    readingOf(store).meant(...asked),
  members: (store: string, ...asked: Parameters<GroupReading['members']>) =>
    readingOf(store).members(...asked),
  holders: (store: string, ...asked: Parameters<GroupReading['holders']>) =>
    readingOf(store).holders(...asked),
};

export type GroupWorker = typeof worker;

expose(worker);
