/** Readers of numbers in words, made from the words alone, not from the writer. */

const khmerWords: readonly (readonly [string, number])[] = [
  ['ប្រាំមួយ', 6],
  ['ប្រាំពីរ', 7],
  ['ប្រាំបី', 8],
  ['ប្រាំបួន', 9],
  ['សូន្យ', 0],
  ['មួយ', 1],
  ['ពីរ', 2],
  ['បី', 3],
  ['បួន', 4],
  ['ប្រាំ', 5],
  ['ដប់', 10],
  ['ម្ភៃ', 20],
  ['សាមសិប', 30],
  ['សែសិប', 40],
  ['ហាសិប', 50],
  ['ហុកសិប', 60],
  ['ចិតសិប', 70],
  ['ប៉ែតសិប', 80],
  ['កៅសិប', 90],
];
const khmerScales: readonly (readonly [string, number])[] = [
  ['រយ', 100],
  ['ពាន់', 1000],
  ['ម៉ឺន', 10_000],
  ['សែន', 100_000],
];

/** @throws where the words are no Khmer number. */
export function readKhmerNumber(words: string): number {
  const end = words.lastIndexOf('លាន');
  if (end === -1) return readKhmerPart(words);
  return readKhmerPart(words.slice(0, end)) * 1_000_000 + readKhmerPart(words.slice(end + 3));
}

function readKhmerPart(words: string): number {
  let rest = words;
  let total = 0;
  let open = 0;
  while (rest !== '') {
    const word = khmerWords.find(([name]) => rest.startsWith(name));
    const scale = khmerScales.find(([name]) => rest.startsWith(name));
    if (word !== undefined) {
      open += word[1];
      rest = rest.slice(word[0].length);
    } else if (scale !== undefined) {
      // «មួយរយហាសិបពាន់»: a larger scale counts all that stands before it.
      if (total > 0 && total < scale[1]) {
        total = (total + open) * scale[1];
      } else {
        total += open * scale[1];
      }
      open = 0;
      rest = rest.slice(scale[0].length);
    } else {
      throw new Error(`No number: ${rest}`);
    }
  }
  return total + open;
}

const englishWords = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
    'fifteen sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishScales = new Map([
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** @throws where the words are no English number. */
export function readEnglishNumber(words: string): number {
  let total = 0;
  let open = 0;
  for (const word of words.split(/[ -]/)) {
    const scale = englishScales.get(word);
    const small = englishWords.get(word);
    if (word === 'hundred') open *= 100;
    else if (scale !== undefined) {
      total += open * scale;
      open = 0;
    } else if (small !== undefined) open += small;
    else if (englishTens.includes(word)) open += (englishTens.indexOf(word) + 2) * 10;
    else if (word !== 'and') throw new Error(`No number: ${word}`);
  }
  return total + open;
}
