import { bilingual } from '../bilingual.ts';

/** Texts of taking in a list of people. */
export const takeIn = bilingual(
  {
    title: 'Take in a list',
  },
  {
    title: 'បញ្ចូលបញ្ជីឈ្មោះ',
  },
);
