import { bilingual } from '../bilingual.ts';

/** Texts of the events and of inviting to them. */
export const events = bilingual(
  {
    title: 'Events',
  },
  {
    title: 'ព្រឹត្តិការណ៍',
  },
);
