import { isOnlyTitles, splitHonorific, type Title } from './splitHonorific.ts';
import { readSex } from './readSex.ts';
import { isDitto, namesBody, namesPost, tidy } from './words.ts';

/** A name as a cell has it. */
export interface ReadName {
  /** Family name first, as it is written; empty where there is none in that script. */
  readonly khmer: string;
  readonly latin: string;
  readonly titles: readonly Title[];
  /** What stood in brackets behind the name and is no part of it. */
  readonly remarks: readonly string[];
  /** «សុខ ដារ៉ា (ស)». */
  readonly sex: 'F' | 'M' | null;
}

/** Why a cell is no name that can be taken. */
export type NameFault = 'ditto' | 'several' | 'body' | 'not-a-name' | 'titles-only';

export const noName: ReadName = { khmer: '', latin: '', titles: [], remarks: [], sex: null };

const numbering = /^[\d០-៩]{1,4}\s*[.)៖-]\s*(?=\D)/u;
const brackets = /[([（]([^()[\]（）]*)[)\]）]/gu;
const isKhmer = /[\u1780-\u17D3]/u;
const isLatin = /\p{Script=Latin}/u;
const khmerName = /^[\u1780-\u17D3\u17D7\u17DD\u200B-\u200D\s.'’-]+$/u;
const latinName = /^[\p{Script=Latin}\p{Mn}\u200B-\u200D\s.'’-]+$/u;
/** A place that is kept for somebody. */
const nobody = /^(?:t\.?b\.?[acdn]\.?|to be .*|vacant|unknown|x+|នឹងបញ្ជាក់.*|មិនទាន់.*|ទំនេរ)$/iu;
const longest = 60;
const mostWords = 6;

/**
 * Reads a name out of a cell: titles in front of it, both scripts in one cell, remarks in brackets. Nothing is
 * put in order or corrected.
 */
export function readName(text: string): ReadName | { readonly fault: NameFault } {
  if (isDitto(text)) return { fault: 'ditto' };
  if (/^\s*[=+@]/u.test(text) || nobody.test(tidy(text))) return { fault: 'not-a-name' };
  const lines = text.replace(numbering, '');
  const outer = lines.replaceAll(brackets, ' ');
  const remarks: string[] = [];
  const bracketed: Title[] = [];
  const parts = partsOf(outer);
  let sex: 'F' | 'M' | null = null;
  for (const [, inner = ''] of lines.matchAll(brackets)) {
    const said = tidy(inner);
    const marked = readSex(said);
    if (marked !== null) sex = marked;
    else if (isOnlyTitles(said)) bracketed.push(...splitHonorific(`${said} `).titles);
    else if (isOtherScript(said, outer)) parts.push(said);
    else if (said !== '') remarks.push(said);
  }
  const runs = parts.flatMap(runsByScript);
  if (runs.some(({ script }) => script === null)) return { fault: 'not-a-name' };
  const khmer = runs.filter(({ script }) => script === 'khmer');
  const latin = runs.filter(({ script }) => script === 'latin');
  if (khmer.length > 1 || latin.length > 1) return { fault: 'several' };
  const km = splitHonorific(khmer[0]?.text ?? '');
  const en = splitHonorific(latin[0]?.text ?? '');
  // «H.E. កែវ មុនី»: a title in the one script before a name in the other.
  const titles = [...km.titles, ...en.titles, ...bracketed];
  if (km.name === '' && en.name === '') {
    return titles.length > 0 ? { fault: 'titles-only' } : noName;
  }
  const fault = faultOf(km.name, khmerName) ?? faultOf(en.name, latinName);
  return fault === null ? { khmer: km.name, latin: en.name, titles, remarks, sex } : { fault };
}

/** Parts that a slash, a bar or a dash between blanks divides; a line end divides scripts only. */
function partsOf(text: string): string[] {
  const joined = text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join(' ');
  return joined
    .split(/\s*[/|;]\s*|\s+[-–—]+\s+/u)
    .map(tidy)
    .filter((part) => part !== '' && !/^[-–—.]+$/u.test(part));
}

function isOtherScript(inner: string, outer: string): boolean {
  if (isKhmer.test(inner)) return !isKhmer.test(outer) && khmerName.test(inner);
  return isLatin.test(inner) && !isLatin.test(outer) && latinName.test(inner);
}

interface Run {
  readonly script: 'khmer' | 'latin' | null;
  readonly text: string;
}

/** The part cut where the script changes; what is in neither script has none. */
function runsByScript(part: string): readonly Run[] {
  if (!isKhmer.test(part)) return [{ script: isLatin.test(part) ? 'latin' : null, text: part }];
  if (!isLatin.test(part)) return [{ script: 'khmer', text: part }];
  const pieces = part.match(/[\u1780-\u17FF][^\p{Script=Latin}]*|[^\u1780-\u17FF]+/gu) ?? [];
  return pieces
    .map((piece) => tidy(piece).replaceAll(/^[,-]\s*|\s*[,-]$/gu, ''))
    .filter((piece) => piece !== '')
    .map((text) => ({
      script: isKhmer.test(text) ? 'khmer' : isLatin.test(text) ? 'latin' : null,
      text,
    }));
}

function faultOf(name: string, form: RegExp): NameFault | null {
  if (name === '') return null;
  if (name.length > longest || name.split(/[\s\u200B]+/u).length > mostWords) return 'not-a-name';
  if (!form.test(name)) return 'not-a-name';
  return namesBody(name) || namesPost(name) ? 'body' : null;
}

/** Whether a cell reads as a name; what a column without a heading is known by. */
export function readsAsName(text: string): boolean {
  const read = readName(text);
  return !('fault' in read) && (read.khmer !== '' || read.latin !== '');
}
