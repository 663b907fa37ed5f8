import { bilingual } from '../bilingual.ts';

/** Texts of one person's page. */
export const person = bilingual(
  {
    title: 'Person',
  },
  {
    title: 'បុគ្គល',
  },
);
