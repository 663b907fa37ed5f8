type Row = readonly [title: string, indicator: string];

/** Wordings that other plans use, with what is read from them. */
export const wordings: readonly (readonly [...Row, ...read: string[]])[] = [
  // How often
  ['Review meeting', 'once a month', 'meeting', '12 meeting/year (event)'],
  ['Review meeting', '4x per year', 'meeting', '4 meeting/year (event)'],
  ['Review meeting', 'Every year 3 meetings', 'meeting', '3 meeting/year (event)'],
  ['Review meeting', '2 meetings every quarter', 'meeting', '8 meeting/year (event)'],
  ['', '3 meetings with partners per year', 'meeting', '3 meeting/year (event)'],
  ['', '2 workshops/year/province', 'workshop', '2 workshop/province (event)'],
  ['Annual review workshop', '', 'workshop', 'title: 1 review workshop/year (event)'],
  ['Quarterly meeting', '4 times a year', 'meeting', '4 meeting/year (event)'],
  ['', 'Annual report published', 'none', '1 report/year'],
  // How many
  ['', '1,000 brochures printed', 'none', '1000 brochure'],
  ['', 'five (05) workshops', 'workshop', '5 workshop (event)'],
  ['', 'twenty-five farmers trained', 'none', '25 farmer (people)'],
  ['', 'A total of 20 workshops', 'workshop', '20 workshop total (event)'],
  ['', '20 workshops in total', 'workshop', '20 workshop total (event)'],
  ['', '20 centers built by 2023', 'none', '20 centre total'],
  ['', '6 study visits abroad in 5 years', 'study-tour', '6 study visit total over 5 (event)'],
  ['', '2000 participants', 'none', '2000 participant (people)'],
  ['', '5 provinces covered', 'none', '5 province'],
  [
    '',
    '12 meetings/year, 30 participants/meeting',
    'meeting',
    '12 meeting/year (event)',
    '30 participant/session (people)',
  ],
  // An open count and its number
  ['', 'Number of workshops: 5', 'workshop', '5 workshop (event)'],
  ['', 'Number of workshops (5)', 'workshop', '5 workshop (event)'],
  ['', 'Number of meetings (with 3 ministries)', 'meeting', '? meeting (event)'],
  [
    '',
    'Number of meetings (60 participants)',
    'meeting',
    '? meeting (event)',
    '60 participant (people)',
  ],
  ['', 'Number of 5 provinces covered', 'none', '5 province'],
  ['Hold 3 workshops', 'Number of workshops', 'workshop', 'title: 3 workshop (event)'],
  // Sums
  [
    'Training of trainers',
    '30 participants x 4 sessions = 120 participants',
    'training',
    '120 participant total (people)',
  ],
  // Numbers that count nothing
  ['Forum on COVID-19 in 2021', 'ISO 9001 obtained, 1st phase, Phase 2, 9 April', 'forum'],
  ['One Village One Product fair', 'Report of 19/09/2019', 'exhibition'],
  ['5-year plan, 2024-2028', '3 days in 12 provinces, with 4 ministries', 'none'],
  // Khmer
  ['កិច្ចប្រជុំ', '២ដង/ឆ្នាំ', 'meeting', '2 meeting/year (event)'],
  ['កិច្ចប្រជុំ', 'មួយឆ្នាំ២ដង', 'meeting', '2 meeting/year (event)'],
  ['កិច្ចប្រជុំប្រចាំខែ', '', 'meeting', 'title: 12 meeting/year (event)'],
  ['សិក្ខាសាលា', 'ចំនួនសិក្ខាសាលា ៥', 'workshop', '5 workshop (event)'],
  ['សិក្ខាសាលា', 'ចំនួនអ្នកចូលរួម', 'workshop', '? participant (people)'],
  ['សិក្ខាសាលា', 'អ្នកចូលរួមចំនួន ៦០ នាក់', 'workshop', '60 participant (people)'],
  ['ឯកសារបណ្តុះបណ្តាល ឆ្នាំ២០១៩-២០២៣', 'លើកទី១ នៅខេត្តទាំង២៥', 'none'],
];

/** Rows that must not be read in silence: nothing is taken, and the words are asked about. */
export const asked: readonly (readonly [indicator: string, because: string])[] = [
  ['2 workshops per district', 'distribution'],
  ['20 forms/community', 'distribution'],
  ['5-10 workshops', 'number'],
  ['up to 100 participants', 'number'],
  ['more than 3 forums', 'number'],
  ['2020 participants', 'number'],
  ['80% of participants are women', 'number'],
  ['$500 per session', 'number'],
  ['2.5 million riel', 'number'],
  ['two hundred participants', 'number'],
  ['five (6) workshops', 'number'],
  ['Once every two years', 'number'],
  ['biannual meeting', 'number'],
  ['Twice', 'number'],
  ['30', 'number'],
  ['2 workshops in 2024', 'one-year'],
  ['ក្រុមផលិតផលចំនួន៨បានចូលរួម', 'number'],
  // A letter more than the word for "times" makes another word.
  ['៤លើកា/ឆ្នាំ', 'number'],
];
