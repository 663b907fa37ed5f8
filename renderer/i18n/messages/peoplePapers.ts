import { bilingual } from '../bilingual.ts';

/** Texts of the lists, badges and plates that go out. */
export const peoplePapers = bilingual(
  {
    title: 'Lists and badges',
  },
  {
    title: 'បញ្ជី និងស្លាកឈ្មោះ',
  },
);
