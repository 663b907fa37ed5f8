import { expose } from 'comlink';
import { readWorkbook } from './readWorkbook.ts';

const worker = { readWorkbook };

export type ImportingWorker = typeof worker;

expose(worker);
