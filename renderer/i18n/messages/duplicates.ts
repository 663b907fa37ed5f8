import { bilingual } from '../bilingual.ts';

/** Texts of the people who may be one, and of merging them. */
export const duplicates = bilingual(
  {
    title: 'Possible duplicates',
  },
  {
    title: 'ឈ្មោះដែលអាចជាន់គ្នា',
  },
);
