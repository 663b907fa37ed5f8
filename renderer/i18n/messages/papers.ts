import type { FormatProblem } from '#shared/documents/register/numbers.ts';
import type { PictureProblem } from '#renderer/importers/pictures/pictureProblem.ts';
import { bilingual } from '../bilingual.ts';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** The settings that papers alone need: emblem, numbers, ranks. */
export const papers = bilingual(
  {
    title: 'Papers: emblem, numbers, ranks',
    hint: 'These hold for every document that is made from now on; papers that were issued stay as they went out.',
    emblem: 'Emblem',
    emblemHint:
      'PNG, JPEG or SVG, at most 5 MB. It stands on every document whose template shows it.',
    chooseEmblem: 'Choose a picture…',
    removeEmblem: 'Take the emblem away',
    noEmblem: 'No emblem yet',
    emblemAlt: 'The office’s emblem',
    pictures: 'Pictures',
    refused: (name: string, why: string) => `“${name}” was not taken: ${why} Nothing was changed.`,
    pictureProblem: (problem: PictureProblem): string => {
      switch (problem.kind) {
        case 'empty':
          return 'the file is empty.';
        case 'too-large':
          return `it has ${megabytes(problem.bytes)} MB; at most ${megabytes(problem.maxBytes)} MB are taken. Save it smaller and try again.`;
        case 'other-format':
          return 'it is neither PNG, JPEG nor SVG, whatever its name says. Save it as PNG and try again.';
        case 'damaged':
          return 'it cannot be drawn; the file is damaged or not complete.';
        case 'size':
          return `it measures ${problem.width} × ${problem.height}; each side is to have 1 to 8,000 pixels.`;
        case 'unsafe':
          return 'the drawing holds a script or calls for something outside itself. Save it as a plain drawing, or as PNG.';
      }
    },
    format: 'Number of a letter',
    formatHint:
      '{seq:3} is the running number with three digits, {yy} or {yyyy} the year, {suffix} the letters below.',
    suffix: 'Letters after the number',
    formatProblem: (problem: FormatProblem): string => {
      switch (problem.kind) {
        case 'no-sequence':
          return 'The running number is missing: write {seq} or {seq:3}. Not kept.';
        case 'unknown-field':
          return `{${problem.field}} is not known; {seq:3}, {yy}, {yyyy} and {suffix} are. Not kept.`;
        case 'unclosed':
          return 'A bracket is open: write fields as {seq:3}. Not kept.';
      }
    },
    series: 'Running numbers',
    seriesOf: { all: 'One for all documents of a year', kind: 'One a kind of document and year' },
    next: (number: string) => `The next letter of this year gets ${number}`,
    begin: (year: number) => `First running number of ${year}`,
    beginHint:
      'Where the year’s numbers were begun on paper: the next one after the last in the paper register.',
    badBegin: (text: string) => `“${text}” is no number from 1 to 99,999 and was not kept.`,
    begun: (number: number) =>
      `The sequence has already reached ${number}; it cannot begin at a number that was given.`,
    ranks: 'Ranks in order of precedence',
    ranksHint:
      'People on documents are ordered by this list, the highest first. Move a rank with its arrows.',
    up: (rank: string) => `Move up: ${rank}`,
    down: (rank: string) => `Move down: ${rank}`,
    remove: (rank: string) => `Remove: ${rank}`,
    addRank: 'Add a rank',
    usualRanks: 'Back to the usual order',
    rank: (place: number) => `Rank ${place}`,
  },
  {
    title: 'ឯកសារ៖ និមិត្តសញ្ញា លេខ ឋានៈ',
    hint: 'ការកំណត់ទាំងនេះសម្រាប់ឯកសារដែលធ្វើចាប់ពីពេលនេះ; ឯកសារដែលបានចេញរួចនៅដដែល។',
    emblem: 'និមិត្តសញ្ញា',
    emblemHint: 'PNG, JPEG ឬ SVG មិនលើសពី 5 MB។ បង្ហាញលើឯកសារដែលគំរូរបស់វាកំណត់ឱ្យបង្ហាញ។',
    chooseEmblem: 'ជ្រើសរើសរូបភាព…',
    removeEmblem: 'ដកនិមិត្តសញ្ញាចេញ',
    noEmblem: 'មិនទាន់មាននិមិត្តសញ្ញា',
    emblemAlt: 'និមិត្តសញ្ញាការិយាល័យ',
    pictures: 'រូបភាព',
    refused: (name: string, why: string) => `មិនបានទទួលយក «${name}» ទេ៖ ${why} គ្មានអ្វីត្រូវបានប្តូរឡើយ។`,
    pictureProblem: (problem: PictureProblem): string => {
      switch (problem.kind) {
        case 'empty':
          return 'ឯកសារទទេ។';
        case 'too-large':
          return `មានទំហំ ${megabytes(problem.bytes)} MB តែទទួលបានត្រឹម ${megabytes(problem.maxBytes)} MB។ សូមរក្សាទុករូបឱ្យតូចជាងនេះ រួចព្យាយាមម្តងទៀត។`;
        case 'other-format':
          return 'មិនមែនជា PNG, JPEG ឬ SVG ទេ។ សូមរក្សាទុកជា PNG រួចព្យាយាមម្តងទៀត។';
        case 'damaged':
          return 'មិនអាចគូររូបនេះបានទេ ព្រោះឯកសារខូច ឬមិនពេញលេញ។';
        case 'size':
          return `មានទំហំ ${problem.width} × ${problem.height}; ជ្រុងនីមួយៗត្រូវមានពី 1 ដល់ 8,000 ភីកសែល។`;
        case 'unsafe':
          return 'រូបនេះមានកូដ ឬហៅយកអ្វីពីខាងក្រៅ។ សូមរក្សាទុកជារូបធម្មតា ឬជា PNG។';
      }
    },
    format: 'ទម្រង់លេខលិខិត',
    formatHint: '{seq:3} ជាលេខរៀងបីខ្ទង់ {yy} ឬ {yyyy} ជាឆ្នាំ {suffix} ជាអក្សរខាងក្រោម។',
    suffix: 'អក្សរក្រោយលេខ',
    formatProblem: (problem: FormatProblem): string => {
      switch (problem.kind) {
        case 'no-sequence':
          return 'ខ្វះលេខរៀង៖ សូមសរសេរ {seq} ឬ {seq:3}។ មិនបានរក្សាទុកទេ។';
        case 'unknown-field':
          return `មិនស្គាល់ {${problem.field}} ទេ; អាចប្រើ {seq:3}, {yy}, {yyyy} និង {suffix}។ មិនបានរក្សាទុកទេ។`;
        case 'unclosed':
          return 'វង់ក្រចកមិនទាន់បិទ៖ សូមសរសេរដូចជា {seq:3}។ មិនបានរក្សាទុកទេ។';
      }
    },
    series: 'លេខរៀង',
    seriesOf: {
      all: 'មួយសម្រាប់ឯកសារទាំងអស់ក្នុងឆ្នាំ',
      kind: 'មួយសម្រាប់ប្រភេទឯកសារនីមួយៗក្នុងឆ្នាំ',
    },
    next: (number: string) => `លិខិតបន្ទាប់ក្នុងឆ្នាំនេះទទួលបានលេខ ${number}`,
    begin: (year: number) => `លេខរៀងដំបូងនៃឆ្នាំ ${year}`,
    beginHint: 'ប្រសិនបើលេខក្នុងឆ្នាំបានចាប់ផ្តើមលើបញ្ជីក្រដាស៖ លេខបន្ទាប់ពីលេខចុងក្រោយក្នុងបញ្ជីនោះ។',
    badBegin: (text: string) => `«${text}» មិនមែនជាលេខពី 1 ដល់ 99,999 ទេ ហើយមិនត្រូវបានរក្សាទុកឡើយ។`,
    begun: (number: number) => `លេខរៀងបានដល់ ${number} ហើយ; មិនអាចចាប់ផ្តើមពីលេខដែលបានប្រើរួចទេ។`,
    ranks: 'ឋានៈតាមលំដាប់អាទិភាព',
    ranksHint: 'បុគ្គលលើឯកសាររៀបតាមបញ្ជីនេះ ឋានៈខ្ពស់ជាងគេមុន។ សូមផ្លាស់ទីឋានៈដោយព្រួញ។',
    up: (rank: string) => `ឡើងលើ៖ ${rank}`,
    down: (rank: string) => `ចុះក្រោម៖ ${rank}`,
    remove: (rank: string) => `លុប៖ ${rank}`,
    addRank: 'បន្ថែមឋានៈ',
    usualRanks: 'ត្រឡប់ទៅលំដាប់ធម្មតា',
    rank: (place: number) => `ឋានៈទី ${place}`,
  },
);
