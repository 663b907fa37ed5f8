import { choice, line, posts, rank, word } from './specParts.ts';
import { honorifics } from '../../people/honorifics.ts';

const sexes = [
  { value: 'M', label: { km: 'ប្រុស', en: 'M' } },
  { value: 'F', label: { km: 'ស្រី', en: 'F' } },
] as const;

/** A person as documents name one: in a group of its own (the chair) or as a row of a list (participants). */
export const personFields = {
  honorific: choice({ km: 'គោរមងារ', en: 'Honorific' }, honorifics),
  name: line({ km: 'គោត្តនាម និងនាម', en: 'Name' }),
  sex: choice({ km: 'ភេទ', en: 'Sex' }, sexes),
  post: line({ km: 'មុខតំណែង', en: 'Post' }),
  body: line({ km: 'ស្ថាប័ន/អង្គភាព', en: 'Body' }),
  rank: rank({ km: 'ឋានៈ', en: 'Rank' }),
  phone: word({ km: 'លេខទូរស័ព្ទ', en: 'Telephone' }, { personal: 'phone' }),
  posts: posts({ km: 'មុខតំណែងតាមកាលបរិច្ឆេទ', en: 'Posts by date' }),
};
