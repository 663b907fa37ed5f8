import { bilingual } from '../bilingual.ts';

/** Texts of the organisations. */
export const organisations = bilingual(
  {
    title: 'Organisations',
  },
  {
    title: 'ស្ថាប័ន',
  },
);
