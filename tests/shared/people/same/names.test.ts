import fc from 'fast-check';
import { expect, test } from 'vitest';
import { khmerKey, khmerWords } from '#shared/people/same/khmerName.ts';
import { latinKey, latinWords, looseLatinKey } from '#shared/people/same/latinName.ts';
import { khmerSkeleton, latinSkeleton } from '#shared/people/same/skeleton.ts';

const latin = (name: string) => latinWords(name).map(latinKey).join(' ');
const khmer = (name: string) => khmerWords(name).map(khmerKey).join(' ');

test.each([
  ['Sok', 'SOKH', 'Sock'],
  ['Chan', 'Chann'],
  ['Vuthy', 'Vuthi', 'Vuthee', 'Wuthy'],
  ['Phal', 'Phall'],
  ['Ly', 'Li', 'Lee'],
  ['Rith', 'Rit', 'Ritth'],
  ['Chea', 'Chia'],
  ['Sou', 'Su', 'Soo'],
  ['Srey', 'Srei', 'Sray'],
  ['Chhorn', 'Chhon'],
  ['Keo', 'Kev', 'Kaev'],
  ['Oeun', 'Eun'],
  ['Sok-Dara', 'sok  dara', 'Sók Dara.'],
])('%s and its other spellings have one key', (...spellings) => {
  expect(new Set(spellings.map(latin)).size).toBe(1);
});

test.each([
  ['Sophea', 'Sopheap'],
  ['Heng', 'Hang'],
  ['Sophal', 'Sophol'],
  ['Chanthy', 'Chanthou'],
  ['Sokha', 'Sokhy'],
  ['Thea', 'Tea'],
  ['Kim', 'Khim'],
])('%s and %s are names of two people', (one, other) => {
  expect(latin(one)).not.toBe(latin(other));
});

test('an aspirate may be left out in the looser key only', () => {
  expect(looseLatinKey('thavy')).toBe(looseLatinKey('tavy'));
  expect(latinKey('thavy')).not.toBe(latinKey('tavy'));
});

test.each([
  ['ដារ៉ា', 'ដារា'],
  ['វណ្ណា', 'វន្នា'],
  ['វុទ្ធី', 'វុទ្ធិ', 'វុធី'],
  ['ចាន់', 'ចាន', 'ចា\u200Bន់'],
  ['ស្ត្រី', 'ស្ដ្រី', 'ស្រ្តី'],
  ['ហេង', '\uFEFFហេង'],
])('%s and the other ways of typing it have one key', (...typed) => {
  expect(new Set(typed.map(khmer)).size).toBe(1);
});

test.each([
  ['សុភា', 'សុភាព'],
  ['ធី', 'ធូ'],
  ['ភារ', 'ពារ'],
  ['ដា', 'ឌា'],
])('%s and %s stay apart', (one, other) => {
  expect(khmer(one)).not.toBe(khmer(other));
});

test.each([
  ['សុខ', 'sok'],
  ['ចាន់', 'chan'],
  ['ចន្ទ', 'chann'],
  ['វុទ្ធី', 'vuthy'],
  ['សុភាព', 'sopheap'],
  ['រ័ត្ន', 'rath'],
  ['សុវណ្ណ', 'sovann'],
  ['ពេជ្រ', 'pich'],
  ['បណ្ឌិត', 'bandith'],
  ['សំណាង', 'samnang'],
  ['រស្មី', 'reaksmey'],
  ['អ៊ឹម', 'im'],
  ['ឧត្តម', 'oudom'],
  ['ឈន', 'chhorn'],
  ['ហ្សាណា', 'sana'],
  ['យឹម', 'yim'],
])('%s and %s have the same consonants', (khmerName, latinName) => {
  expect(khmerSkeleton(khmerName)).toBe(latinSkeleton(latinName));
});

test('keys are their own keys', () => {
  const latinWord = fc.stringMatching(/^[a-z]{1,14}$/);
  fc.assert(
    fc.property(latinWord, (word) => {
      expect(latinKey(latinKey(word))).toBe(latinKey(word));
      expect(looseLatinKey(looseLatinKey(word))).toBe(looseLatinKey(word));
    }),
    { numRuns: 2000 },
  );
  const khmerWord = fc
    .array(fc.integer({ min: 0x1780, max: 0x17d2 }).map((code) => String.fromCodePoint(code)))
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(khmerWord, (word) => {
      for (const key of khmerWords(word).map(khmerKey)) expect(khmerKey(key)).toBe(key);
    }),
    { numRuns: 2000 },
  );
});
