import { searchKey } from '../../text/searchKey.ts';
import type { ListUse } from './uses.ts';

/** A heading that is longer is a sentence. */
const longest = 60;

/** What headings are compared by: search key, Latin letters without accents. */
export function headingKey(text: string): string {
  return searchKey(text.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, ''));
}

/** Khmer without blanks and signs: «ល. រ.» is «លរ». */
function compact(key: string): string {
  return key.replaceAll(/[\s\p{P}\p{S}]/gu, '');
}

/** Latin words with one blank around each. */
function spaced(key: string): string {
  return ` ${key
    .split(/[^a-z0-9#]+/)
    .filter((word) => word !== '')
    .join(' ')} `;
}

interface Words {
  /** Khmer, anywhere in the heading. */
  readonly within?: readonly string[];
  /** Khmer or letters of Limon, as the whole heading. */
  readonly whole?: readonly string[];
  /** Latin words, standing alone within the heading; `|` parts them. */
  readonly latin?: string;
}

/** Words of a heading; letters of Limon as they are typed for the same words. */
const words = {
  signature: {
    within: ['ហត្ថលេខា', 'មេដៃ', 'htßelxa'],
    latin: 'signature|signatures|sign|signed|thumbprint|emargement',
  },
  email: {
    within: ['អ៊ីមែល', 'អ៊ីម៉ែល', 'អុីមែល', 'អ៊ីម៊ែល', 'សារអេឡិច'],
    latin: 'e mail|email|emails|mail|courriel',
  },
  phone: {
    within: ['ទូរស័ព្ទ', 'ទូរសព្ទ', 'ទំនាក់ទំនង', 'តេឡេក្រាម', 'TUrs'],
    latin:
      'phone|phones|tel|telephone|telephones|mobile|cell|cellphone|contact|contacts|hp|telegram|whatsapp|handphone',
  },
  birth: {
    within: ['កំណើត', 'អាយុ', 'kMeNIt'],
    latin: 'birth|birthday|birthdate|dob|age|born|naissance',
  },
  fullName: {
    within: ['គោត្តនាមនិងនាម', 'គោត្តនាមនាម', 'នាមនិងគោត្តនាម', 'នាមគោត្តនាម', 'នាមត្រកូលនិងនាម'],
    latin:
      'nom et prenom|nom et prenoms|nom prenom|noms et prenoms|prenom et nom|first and last name|family name and given name|surname and given name|surname and first name|last name first name|full name',
  },
  familyName: {
    whole: ['គោត្តនាម', 'នាមត្រកូល', 'ត្រកូល'],
    latin: 'surname|family name|last name|nom de famille',
  },
  givenName: {
    whole: ['នាម', 'នាមខ្លួន'],
    latin: 'first name|given name|given names|prenom|prenoms|forename',
  },
  sex: {
    within: ['ភេទ'],
    whole: ['ប្រុសស្រី', 'បស', 'ស្រីប្រុស', 'epT'],
    latin: 'sex|sexe|gender|m f|f m|h f',
  },
  honorific: {
    within: ['គោរមងារ', 'ងារ'],
    latin: 'honorific|honorifics|salutation|civilite|prefix|mr mrs|mr ms',
  },
  number: {
    whole: ['លរ', 'ល', 'លេខរៀង', 'លេខ', '#', 'no', 'nr', 'n', 'no.', 'sn', 'num', 'numero', 'l>r'],
    latin: 's n|serial no|sl no|item no',
  },
  province: {
    within: ['ខេត្ត', 'ExtþraCFanI', 'extþ'],
    latin: 'province|provinces|prov|capital province',
  },
  organisation: {
    within: [
      'ស្ថាប័ន',
      'អង្គភាព',
      'ក្រសួង',
      'មន្ទីរ',
      'អង្គការ',
      'ក្រុមហ៊ុន',
      'ការិយាល័យ',
      'កន្លែងធ្វើការ',
      'ទីកន្លែងការងារ',
      'អាជីវកម្ម',
      'សហគមន៍',
      'sßab',
      'GgÁPaB',
    ],
    latin:
      'organization|organisation|organizations|organisations|organisme|institution|institutions|ministry|department|company|agency|unit|entity|office|workplace|affiliation|employer|enterprise|business|ngo|body|association|service',
  },
  post: {
    within: ['តំណែង', 'តួនាទី', 'មុខងារ', 'ឋានៈ', 'មុខរបរ', 'muxtMENg', 'tYnaTI'],
    latin:
      'position|positions|post|title|job|role|function|fonction|poste|designation|occupation|rank|profession',
  },
  remarks: {
    within: ['ផ្សេងៗ', 'ផ្សេង', 'សម្គាល់', 'សំគាល់', 'epSg'],
    latin:
      'remark|remarks|note|notes|other|others|comment|comments|observation|observations|misc|miscellaneous',
  },
  name: {
    within: ['ឈ្មោះ', 'នាម', 'eQµaH', 'eQaµH'],
    latin: 'name|names|nom|noms|participant|participants',
  },
} as const satisfies Record<string, Words>;

/** Words that make a name that of something else, or a heading one of kinds or sums. */
const elsewhere: Words = {
  within: [
    'ប្រភេទ',
    'ចំនួន',
    'ផលិតផល',
    'ភូមិ',
    'ឃុំ',
    'ស្រុក',
    'ឪពុក',
    'ម្តាយ',
    'គណនី',
    'ធនាគារ',
    'អត្តសញ្ញាណ',
    'អត្តលេខ',
    'ព្រឹត្តិការណ៍',
    'អ្នករៀបចំ',
  ],
  latin:
    'type|kind|sector|product|products|village|commune|district|father|mother|bank|account|event|file|size|id|passport|user|number of|date of registration',
};

type Known = keyof typeof words;
interface Keyed {
  readonly within: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly latin: RegExp | null;
}

function keyed({ within = [], whole = [], latin }: Words): Keyed {
  return {
    within: within.map((word) => compact(headingKey(word))),
    whole: new Set(whole.map((word) => compact(headingKey(word)))),
    latin: latin === undefined ? null : new RegExp(` (?:${latin}) `),
  };
}

const table = new Map(
  Object.entries(words).map(([known, list]) => [known as Known, keyed(list)] as const),
);
const other = keyed(elsewhere);

/** Uses from the narrowest heading to the widest. */
const order = [
  'signature',
  'email',
  'phone',
  'birth',
  'fullName',
  'familyName',
  'givenName',
  'honorific',
  'number',
  'sex',
  'remarks',
] as const satisfies readonly Known[];

/** The ticks below a heading of the sex. */
const ticks: ReadonlyMap<string, ListUse> = new Map(
  (
    [
      ['male', ['ប្រុស', 'ប', 'm', 'male', 'men', 'homme', 'បុរស']],
      ['female', ['ស្រី', 'ស', 'f', 'female', 'women', 'femme', 'នារី', 'ស្ត្រី']],
    ] as const
  ).flatMap(([use, list]) => list.map((word) => [compact(headingKey(word)), use] as const)),
);

/** What a column with this heading holds; null where the heading is not known. */
export function headingUse(text: string): ListUse | null {
  if (text.length > longest) return null;
  const key = headingKey(text);
  const whole = compact(key);
  if (key === '') return null;
  if (whole === '') return key === '#' ? 'number' : null;
  const tick = ticks.get(whole);
  if (tick !== undefined) return tick;
  const latin = spaced(key);
  const has = (known: Known): boolean => isIn(table.get(known), whole, latin);
  if (isIn(other, whole, latin) && !has('phone') && !has('email')) {
    return /ប្រភេទ|ចំនួន/u.test(whole) || !has('sex') ? null : 'sex';
  }
  const found = order.find((known) => has(known));
  if (found === 'fullName') return 'name';
  if (found !== undefined) return found;
  return amongNames(has);
}

/** Headings that name a person, a body or both: «ឈ្មោះស្ថាប័ន» is a body, «Name and position» neither. */
function amongNames(has: (known: Known) => boolean): ListUse | null {
  const body = has('organisation');
  const post = has('post');
  if (has('name')) {
    if (post) return null;
    return body ? 'organisation' : 'name';
  }
  if (post) return body ? 'postAndBody' : 'post';
  if (body) return 'organisation';
  return has('province') ? 'province' : null;
}

function isIn(list: Keyed | undefined, whole: string, latin: string): boolean {
  if (list === undefined) return false;
  return (
    list.whole.has(whole) ||
    list.within.some((word) => whole.includes(word)) ||
    list.latin?.test(latin) === true
  );
}

const scripts = new Set(
  [
    'ខ្មែរ',
    'ឡាតាំង',
    'អង់គ្លេស',
    'អក្សរខ្មែរ',
    'អក្សរឡាតាំង',
    'ភាសាខ្មែរ',
    'ជាភាសាខ្មែរ',
    'ជាអក្សរឡាតាំង',
    'ជាអក្សរខ្មែរ',
    'ភាសាអង់គ្លេស',
    'khmer',
    'latin',
    'english',
    'in khmer',
    'in latin',
    'in english',
    'khmer script',
    'latin script',
  ].map((word) => compact(headingKey(word))),
);

/** Words that say in which script a name stands below its heading. */
export function isScriptWord(text: string): boolean {
  return scripts.has(compact(headingKey(text)));
}

/** What every row of headings has somewhere: most rows of a long list need no closer look. */
const nameWord = /ឈ្មោះ|នាម|name|nom|participant|eq[µa]/iu;

/** Whether a text may be the heading of names; it is far quicker than `headingUse`, and never wrongly says no. */
export function mayHeadNames(text: string): boolean {
  return text.length <= longest && nameWord.test(text);
}
