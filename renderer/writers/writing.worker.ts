import { expose } from 'comlink';
import { writing } from './writing.ts';

expose(writing);
