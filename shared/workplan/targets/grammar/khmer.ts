/**
 * The Khmer words that the patterns know, each as the English word that stands for it in the grammar.
 *
 * Khmer is written without spaces. A word of `lexicon` is known where a run of letters begins and directly
 * after another known word, the longest first; inside an unknown word it is not ("នាក់", persons, in "ថ្នាក់",
 * level). Those of `anywhere` are long enough to be known wherever they stand.
 */
const anywhere: Readonly<Record<string, string>> = {
  ចំនួន: 'number-of',
  ចំនួនសរុប: 'number-of',
  ក្នុងមួយ: 'per',
  ក្នុងរយៈពេល: 'over',
  ប្រចាំខែ: 'monthly',
  ប្រចាំត្រីមាស: 'quarterly',
  ប្រចាំឆ្នាំ: 'annual',
  រៀងរាល់ឆ្នាំ: 'annually',
};

const lexicon: Readonly<Record<string, string>> = {
  ...anywhere,
  // How often and for what
  ដង: 'times',
  លើក: 'times',
  ម្តង: 'once',
  ម្ដង: 'once',
  ពីរដង: 'twice',
  បីដង: 'thrice',
  មួយឆ្នាំ: 'per-year',
  ឆ្នាំ: 'year',
  ឆមាស: 'semester',
  ត្រីមាស: 'quarter',
  ខែ: 'month',
  រយៈពេល: 'over',
  // Places
  ខេត្ត: 'province',
  រាជធានី: 'municipality',
  ភូមិភាគ: 'region',
  តំបន់: 'region',
  ក្រសួង: 'ministry',
  ទាំង: 'throughout',
  // Joints
  ក្នុង: 'in',
  នៅ: 'in',
  នៃ: 'of',
  និង: 'and',
  ស្តីពី: 'on',
  ស្ដីពី: 'on',
  អំពី: 'on',
  ដើម្បី: 'to',
  ទី: 'ordinal',
  លើកទី: 'ordinal',
  ថ្ងៃទី: 'ordinal',
  // People
  នាក់: 'persons',
  អ្នកចូលរួម: 'participants',
  សិក្ខាកាម: 'trainees',
  // Gatherings
  ប្រជុំ: 'meeting',
  កិច្ចប្រជុំ: 'meeting',
  សិក្ខាសាលា: 'workshop',
  វគ្គ: 'course',
  វគ្គបណ្តុះបណ្តាល: 'training',
  វគ្គបណ្ដុះបណ្ដាល: 'training',
  បណ្តុះបណ្តាល: 'training',
  បណ្ដុះបណ្ដាល: 'training',
  ការបណ្តុះបណ្តាល: 'training',
  ការបណ្ដុះបណ្ដាល: 'training',
  វេទិកា: 'forum',
  ទស្សនកិច្ច: 'tour',
  ទស្សនកិច្ចសិក្សា: 'tour',
  ពិព័រណ៍: 'exhibition',
  តាំងពិព័រណ៍: 'exhibition',
  ការតាំងពិព័រណ៍: 'exhibition',
  ប្រកួតប្រជែង: 'competition',
  ការប្រកួតប្រជែង: 'competition',
  តាមដាន: 'monitoring',
  ការតាមដាន: 'monitoring',
  ព្រឹត្តិការណ៍: 'event',
  ប្រារព្ធ: 'celebrate',
  អបអរ: 'celebrate',
  // Results
  ក្បាល: 'copies',
  មុខ: 'items',
  ឯកសារ: 'document',
  សៀវភៅ: 'book',
  របាយការណ៍: 'report',
  ផែនការ: 'plan',
  ឧបករណ៍: 'tool',
  គោលការណ៍ណែនាំ: 'guideline',
  មជ្ឈមណ្ឌល: 'centre',
  សហគមន៍: 'community',
  សហគ្រាស: 'enterprise',
  ផលិតផល: 'product',
  ប្រព័ន្ធផ្សព្វផ្សាយ: 'media',
  // Deeds
  បោះពុម្ព: 'print',
  ការបោះពុម្ព: 'print',
  រៀបចំ: 'arrange',
  ការរៀបចំ: 'arrange',
  ធ្វើ: 'arrange',
  លើកកម្ពស់: 'promote',
  លើកទឹកចិត្ត: 'encourage',
};

const longest = Math.max(...Object.keys(lexicon).map((word) => word.length));

export interface KhmerPiece {
  readonly text: string;
  /** The English word of the grammar; the text itself where the piece is not known. */
  readonly word: string;
}

/** Cuts a run of Khmer letters into known words and what lies between them; nothing is lost. */
export function cutKhmer(run: string): readonly KhmerPiece[] {
  const pieces: KhmerPiece[] = [];
  let unknown = '';
  let at = 0;
  while (at < run.length) {
    const known = knownAt(run, at, unknown === '' ? lexicon : anywhere);
    if (known === null) {
      unknown += run.charAt(at);
      at += 1;
      continue;
    }
    if (unknown !== '') pieces.push({ text: unknown, word: unknown });
    unknown = '';
    pieces.push(known);
    at += known.text.length;
  }
  if (unknown !== '') pieces.push({ text: unknown, word: unknown });
  return pieces;
}

/** What follows a word may not be a vowel sign, or a letter written under its last one. */
const dependent = /^[\u17b6-\u17d3\u17dd]/u;

function knownAt(
  run: string,
  at: number,
  words: Readonly<Record<string, string>>,
): KhmerPiece | null {
  for (let length = Math.min(longest, run.length - at); length > 0; length -= 1) {
    const text = run.slice(at, at + length);
    const word = Object.hasOwn(words, text) ? words[text] : undefined;
    if (word !== undefined && !dependent.test(run.slice(at + length))) return { text, word };
  }
  return null;
}
