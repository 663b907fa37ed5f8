import { comparisonKey } from '../../text/comparisonKey.ts';
import { remembered } from './remembered.ts';

/** Posts that lists write in either language, the longer and the deputies first: the first that is found counts. */
const posts: readonly (readonly [string, RegExp])[] = [
  ['under-secretary-of-state', /អនុរដ្ឋលេខាធិការ|under-?\s?secretary of state/],
  ['secretary-of-state', /រដ្ឋលេខាធិការ|secretary of state/],
  ['deputy-secretary-general', /អគ្គលេខាធិការរង|deputy secretary[\s-]general/],
  ['secretary-general', /អគ្គលេខាធិការ|secretary[\s-]general/],
  ['deputy-director-general', /អគ្គនាយករង|deputy director[\s-]general/],
  ['director-general', /អគ្គនាយក|director[\s-]general/],
  ['minister', /រដ្ឋមន្ត្រី|\bminister\b/],
  ['deputy-governor', /អភិបាលរង|(?:deputy|vice)[\s-]governor/],
  ['governor', /អភិបាល|\bgovernor\b/],
  [
    'deputy-office-chief',
    /អនុប្រធានការិយាល័យ|(?:deputy|vice) (?:office )?(?:chief|head)(?: of)?(?: the)?(?: office|$)/,
  ],
  ['office-chief', /ប្រធានការិយាល័យ|(?:chief|head) of(?: the)? office|office (?:chief|head)/],
  ['deputy-director', /អនុប្រធាន(?:មន្ទីរ|នាយកដ្ឋាន)|នាយករង|(?:deputy|vice) director/],
  ['director', /ប្រធាន(?:មន្ទីរ|នាយកដ្ឋាន)|នាយក|\bdirector\b/],
  ['deputy-chief', /អនុប្រធាន|(?:deputy|vice)[\s-]ch/],
  ['chief', /ប្រធាន|\bchief\b|\bhead\b|\bchair/],
  ['assistant', /ជំនួយការ|\bassistant\b/],
  ['adviser', /ទីប្រឹក្សា|\badvis[eo]r\b/],
  ['secretary', /លេខាធិការ|\bsecretary\b/],
  ['accountant', /គណនេយ្យ|\baccountant\b/],
  ['technical-officer', /មន្ត្រីជំនាញ|technical (?:officer|official)/],
  ['officer', /មន្ត្រី|\bofficer\b|\bofficial\b/],
  ['teacher', /គ្រូ|\bteacher\b|\blecturer\b/],
  ['member', /សមាជិក|\bmember\b/],
];

/** The post in one word for both languages, or none where it is not a usual one. */
export const postConcept = remembered((text: string): string => {
  const key = comparisonKey(text.toLowerCase());
  return posts.find(([, words]) => words.test(key))?.[0] ?? '';
});
