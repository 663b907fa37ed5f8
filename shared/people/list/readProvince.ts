import type { ProvinceCode } from '../../base/ids.ts';
import { seedProvinces } from '../../matrix/seed/provinces.ts';
import { headingKey } from './headings.ts';
import { tidy } from './words.ts';

/**
 * Other spellings by code, Khmer and Latin: old ones, those of maps and buses, and the abbreviations of offices,
 * which count only as a whole cell.
 */
const spellings: Readonly<Record<string, readonly string[]>> = {
  '01': ['Bantey Meanchey', 'Banteaymeanchey', 'Banteay Mean Chey'],
  '02': ['Batdambang', 'Battambong'],
  '04': ['Kampong Chnang', 'Kampong Chhang'],
  '05': ['Kampong Spueu', 'Kampong Spoe'],
  '06': ['Kampong Thum'],
  '08': ['Kandaal'],
  '09': ['Kaoh Kong'],
  '10': ['Kracheh', 'Kratié', 'Kraches'],
  '11': ['Mondolkiri', 'Mondol Kiri', 'Mondulkiri', 'មណ្ឌលគីរី'],
  '12': ['Phnompenh', 'Pnom Penh', 'P.Penh', 'ភ្នំ​ពេញ'],
  '14': ['Prey Veaeng'],
  '15': ['Pousat', 'Posat', 'Pursath', 'ពោធិសាត់', 'ពោធិ៍សាត'],
  '16': ['Ratanakiri', 'Rattanakiri', 'Rattanak Kiri', 'Rotanak Kiri', 'រតនៈគិរី', 'រតនគីរី'],
  '17': ['Siemreap', 'Siem Reab', 'Siemreab'],
  '18': [
    'Sihanoukville',
    'Sihanouk Ville',
    'Kampong Som',
    'Kampong Saom',
    'Sihanouk',
    'កំពង់សោម',
    'ក្រុងព្រះសីហនុ',
  ],
  '19': ['Stoeng Treng', 'Steung Treng', 'Stungtreng', 'Stueng Traeng'],
  '20': ['Svay Rieng', 'Svayrieng'],
  '21': ['Takéo', 'Ta Kaev', 'Takaev', 'Takev'],
  '22': [
    'Otdar Meanchey',
    'Uddor Meanchey',
    'Oddor Meanchey',
    'Otdor Meanchey',
    'Udor Meanchey',
    'Otdar Mean Chey',
  ],
  '23': ['Kaeb'],
  '24': ['Pailin', 'Krong Pailin', 'បៃលិន'],
  '25': ['Tbong Khmum', 'Tboung Khmom', 'Tbaung Khmum', 'Tboungkhmum'],
};

const abbreviations: Readonly<Record<string, readonly string[]>> = {
  '01': ['bmc'],
  '02': ['btb'],
  '03': ['kpc'],
  '04': ['kch'],
  '05': ['ksp'],
  '06': ['ktm'],
  '07': ['kpt'],
  '08': ['kdl'],
  '09': ['kkg'],
  '10': ['krt'],
  '11': ['mdk'],
  '12': ['pp', 'pnp', 'pnh', 'ភព'],
  '13': ['pvh'],
  '14': ['pvg'],
  '15': ['pst'],
  '16': ['rtk'],
  '17': ['srp'],
  '18': ['shv'],
  '19': ['stg'],
  '20': ['svr'],
  '21': ['tko'],
  '22': ['omc'],
  '24': ['pln'],
  '25': ['tbk'],
};

/** Khmer and Latin without blanks and points; Kompong and Kg. are Kampong. */
function keyOf(text: string): string {
  return headingKey(tidy(text))
    .replaceAll(/\bk(?:ompong|g|\.?\s?g|pg|om?p)\b\.?/g, 'kampong')
    .replaceAll(/[\s\p{P}\p{S}]/gu, '');
}

interface Names {
  readonly whole: ReadonlyMap<string, ProvinceCode>;
  /** Khmer and Latin names, the longest first, as they stand within other texts. */
  readonly parts: readonly (readonly [string, ProvinceCode])[];
}

let known: Names | null = null;

function names(): Names {
  if (known !== null) return known;
  const full = seedProvinces().flatMap(({ code, name }) =>
    [name.km, name.en, ...(spellings[code] ?? [])].map((text) => [keyOf(text), code] as const),
  );
  const short = seedProvinces().flatMap(({ code }) =>
    (abbreviations[code] ?? []).map((text) => [keyOf(text), code] as const),
  );
  const numbers = seedProvinces().map(({ code }) => [code as string, code] as const);
  known = {
    whole: new Map([...short, ...numbers, ...full]),
    parts: full.toSorted(([a], [b]) => b.length - a.length),
  };
  return known;
}

const before =
  /^(?:រដ្ឋបាល)?(?:រាជធានី-?ខេត្ត|ខេត្ត-?រាជធានី|ខេត្ត|រាជធានី|ក្រុង|ទីក្រុង)|^(?:the )?(?:province|capital|city|municipality|prov\.?)(?: city)?(?: of)?\s*[:៖-]?\s+/iu;
const after =
  /\s*[,-]?\s*(?:(?:provincial|capital|municipal) (?:town|city)|province|prov\.?|city|municipality|capital(?: city)?)\.?$/iu;

/**
 * The province that a text is the name of, in either script, with ខេត្ត, "Province" and the like, or as an
 * abbreviation or code; null where the text says more or something else.
 */
export function readProvince(text: string): ProvinceCode | null {
  const tidied = tidy(text).replace(/^(?:ខេត្ត|province)\s*[:៖]\s*/iu, '');
  const { whole } = names();
  return (
    whole.get(keyOf(tidied)) ??
    whole.get(keyOf(tidied.replace(before, ''))) ??
    whole.get(keyOf(tidied.replace(after, ''))) ??
    null
  );
}

/** The one province that a text names plainly among other words: «…ខេត្តកំពង់ចាម», "… Kampong Cham Province". */
export function provinceWithin(text: string): ProvinceCode | null {
  const found = new Set<ProvinceCode>();
  const tidied = tidy(text);
  const { parts } = names();
  for (const [, rest] of tidied.matchAll(
    /(?:ខេត្ត|រាជធានី)[\s\u200B]*((?:(?!ខេត្ត|រាជធានី).){2,40})/gu,
  )) {
    const key = keyOf(rest ?? '');
    const code = parts.find(([name]) => key.startsWith(name))?.[1];
    if (code !== undefined) found.add(code);
  }
  for (const [, rest] of tidied.matchAll(
    /(.{2,40}?)\s+(?:province|provincial|capital|municipal)/giu,
  )) {
    const key = keyOf(rest ?? '');
    const code = parts.find(([name]) => /^[a-z]/.test(name) && key.endsWith(name))?.[1];
    if (code !== undefined) found.add(code);
  }
  for (const [, rest] of tidied.matchAll(/\bprovince of (.{2,40})/giu)) {
    const key = keyOf(rest ?? '');
    const code = parts.find(([name]) => key.startsWith(name))?.[1];
    if (code !== undefined) found.add(code);
  }
  // «Provincial Department of Commerce, Kampot»
  const last = /provincial .*,\s*([^,]{3,40})$/iu.exec(tidied)?.[1];
  const code = last === undefined ? null : readProvince(last);
  if (code !== null) found.add(code);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Whether a cell says that somebody is of no province: "National", «ថ្នាក់ជាតិ». */
export function isNational(text: string): boolean {
  return /^(?:ថ្នាក់ជាតិ|ថ្នាក់កណ្តាល|national(?: level)?|central(?: level)?|all)$/iu.test(tidy(text));
}
