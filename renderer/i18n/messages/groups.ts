import { bilingual } from '../bilingual.ts';

/** Texts of the groups and their rules. */
export const groups = bilingual(
  {
    title: 'Groups',
  },
  {
    title: 'ក្រុម',
  },
);
