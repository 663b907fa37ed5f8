import type { HonorificKey } from '../honorifics.ts';
import { tidy } from './words.ts';

type Kind = 'excellency' | 'lok-chumteav' | 'mr' | 'mrs' | 'miss' | 'dr' | 'other';

/** A title as it stood in front of a name. */
export interface Title {
  readonly kind: Kind;
  readonly written: string;
  /** The sex that the title itself says; null where it is borne by both. */
  readonly sex: 'F' | 'M' | null;
}

/** A name without what stood in front of it. */
export interface WithoutHonorific {
  readonly name: string;
  readonly titles: readonly Title[];
}

interface Pattern {
  readonly kind: Kind;
  readonly sex?: 'F' | 'M';
  readonly pattern: RegExp;
}

/** A Khmer title ends where no vowel, sign or subscript hangs on it; a name may follow without a blank. */
const endKm = '(?![\\u17B6-\\u17D3])[\\s\\u200B.]*';
/** A title that is a name as well counts only before a blank. */
const blankKm = '(?:[\\s\\u200B]+|\\.\\s*)';

function km(kind: Kind, words: string, sex?: 'F' | 'M', end: string = endKm): Pattern {
  return { kind, pattern: new RegExp(`^(?:${words})${end}`, 'u'), ...(sex && { sex }) };
}

function latin(kind: Kind, words: string, sex?: 'F' | 'M'): Pattern {
  const pattern = new RegExp(`^(?:${words})(?=[\\s.,\\u1780-\\u17B3]|$)[\\s.,]*`, 'iu');
  return { kind, pattern, ...(sex && { sex }) };
}

/** The longer before those that begin like them. */
const patterns: readonly Pattern[] = [
  km('excellency', 'ឯកឧត្[តដ]ម|ឯ\\.\\s?ឧ|ឯឧ'),
  km('lok-chumteav', 'លោក\\s?ជំ?ទាវ|ល\\.\\s?ជ\\.\\s?ទ', 'F'),
  km('mrs', 'លោក\\u200B?ស្រី|អ្នកស្រី|អ្នកគ្រូ', 'F'),
  km('miss', 'កញ្ញា|នាងកញ្ញា', 'F', blankKm),
  km('miss', 'អ្នកនាង|នាង', 'F', blankKm),
  km('other', 'លោក\\s?ឧកញ៉ា|អ្នកឧកញ៉ា|ឧកញ៉ា|សម្តេច|សម្ដេច|ព្រះតេជគុណ|ព្រះតេជព្រះគុណ'),
  km('other', 'វេជ្ជបណ្ឌិត|សាស្ត្រាចារ្យ|សាស្រ្តាចារ្យ|វិស្វករ|ឧត្តមសេនីយ៍(?:ឯក|ទោ|ត្រី)?|វរសេនីយ៍(?:ឯក|ទោ|ត្រី)?'),
  km('mr', 'លោក(?:គ្រូ|តា|ពូ)', 'M'),
  km('mr', 'លោក', 'M'),
  km('dr', 'បណ្ឌិត', undefined, blankKm),
  latin('excellency', 'his excellency', 'M'),
  latin('excellency', 'her excellency', 'F'),
  latin('excellency', 'h\\.\\s?e|excellency|s\\.\\s?e'),
  latin('lok-chumteav', 'lok\\s?chum\\s?t(?:ea|ie)v', 'F'),
  latin('mrs', 'mrs|ms|mme|mdm|madame?|lok\\s?srey', 'F'),
  latin('miss', 'miss|mlle', 'F'),
  latin('mr', 'mr|monsieur', 'M'),
  latin('dr', 'dr'),
  latin('other', 'prof(?:essor)?|neak oknha|oknha|samdech|venerable|assoc\\.? prof'),
  latin('other', '(?:eng|ven|gen|col|maj|capt|ing)(?=\\.)'),
];

/** Behind another title no family name is meant, and a blank is often left out: «ឯកឧត្តមបណ្ឌិតកែវ មុនី». */
const drBehind = km('dr', 'បណ្ឌិត');

/** "HE KEO MONY": without points, only where two words at least follow, since He is a family name as well. */
const bareExcellency = /^HE\s+(?=\S+\s+\S)/u;

/**
 * Takes the titles off the front of a name, one after the other, in Khmer and Latin letters: «ឯកឧត្តម បណ្ឌិត កែវ
 * មុនី», "H.E. Dr. Keo Mony". The name itself stays as it is written.
 */
export function splitHonorific(text: string): WithoutHonorific {
  let name = tidy(text);
  const titles: Title[] = [];
  let known = patterns;
  for (let found = titleOf(name, known); found !== null; found = titleOf(name, known)) {
    titles.push(found.title);
    name = tidy(name.slice(found.length));
    known = [drBehind, ...patterns];
  }
  return { name, titles };
}

function titleOf(
  text: string,
  known: readonly Pattern[],
): { readonly title: Title; readonly length: number } | null {
  const bare = bareExcellency.exec(text)?.[0];
  if (bare !== undefined) {
    return { title: { kind: 'excellency', written: 'HE', sex: null }, length: bare.length };
  }
  for (const { kind, sex = null, pattern } of known) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    return { title: { kind, written: tidy(found).replace(/,$/, ''), sex }, length: found.length };
  }
  return null;
}

/** Whether a text is nothing but titles. */
export function isOnlyTitles(text: string): boolean {
  const { name, titles } = splitHonorific(`${tidy(text)} `);
  return titles.length > 0 && name === '';
}

/**
 * What the titles are together: the key of the directory where it has one, and the words as the list has them.
 * A bare "Dr." has a key only where the sex is known.
 */
export function honorificOf(
  titles: readonly Title[],
  sex: 'F' | 'M' | null,
): { readonly key: HonorificKey | ''; readonly written: string } {
  const has = (kind: Kind): boolean => titles.some((title) => title.kind === kind);
  const dr = has('dr');
  const written = [...new Set(titles.map((title) => title.written))].join(' ');
  const key = (): HonorificKey | '' => {
    if (has('lok-chumteav')) return dr ? 'lok-chumteav-dr' : 'lok-chumteav';
    if (has('excellency')) return dr ? 'excellency-dr' : 'excellency';
    if (has('mr')) return dr ? 'mr-dr' : 'mr';
    if (has('mrs')) return dr ? 'mrs-dr' : 'mrs';
    if (has('miss')) return 'miss';
    if (!dr || sex === null) return '';
    return sex === 'F' ? 'mrs-dr' : 'mr-dr';
  };
  return { key: key(), written };
}
