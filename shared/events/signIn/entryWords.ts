/** What a piece of an entry is. */
export type EntryToken =
  | { readonly kind: 'number'; readonly value: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'to' | 'all' | 'except' | 'absent' | 'rest' | 'unread';
      readonly from: number;
      readonly to: number;
    };

const unseen = '[\\u200B-\\u200D\\uFEFF]*';

/** A Khmer word as it may be typed: with breaks that nobody sees between its letters, and no vowel hanging on its end. */
function khmer(word: string): string {
  return `${Array.from(word).join(unseen)}(?![\\u17B6-\\u17D3])`;
}

function latin(word: string): string {
  return `(?<!\\p{Script=Latin})${word.replaceAll(' ', '\\s+')}(?!\\p{Script=Latin})`;
}

/** The words by what they mean; the longer before those that begin like them. */
const words = {
  rest: [
    ...['the rest', 'all others', 'the others', 'everyone else', 'everybody else'].map(latin),
    ...['rest', 'others', 'remaining', 'else'].map(latin),
    ...['ក្រៅពីនេះ', 'អ្នកនៅសល់', 'ដែលនៅសល់', 'នៅសល់', 'អ្នកផ្សេងទៀត', 'ផ្សេងទៀត'].map(khmer),
  ],
  except: [
    ...['except for', 'except', 'excluding', 'but not', 'but', 'without', 'minus', 'not'].map(
      latin,
    ),
    ...['លើកលែងតែ', 'លើកលែង', 'វៀរលែងតែ', 'វៀរលែង', 'ក្រៅពី', 'មិនរាប់', 'កុំរាប់'].map(khmer),
  ],
  absent: [
    ...['absent', 'missing', 'not there', 'did not come'].map(latin),
    ...['អវត្តមាន', 'អវត្ដមាន', 'មិនបានមក', 'មិនមក', 'អត់មក'].map(khmer),
  ],
  all: [
    ...['all', 'everybody', 'everyone'].map(latin),
    ...['ទាំងអស់គ្នា', 'ទាំងអស់', 'គ្រប់គ្នា'].map(khmer),
  ],
  to: [
    ...['to', 'until', 'through'].map(latin),
    ...['រហូតដល់', 'ដល់'].map(khmer),
    '[-–—~‑−]+',
    '\\.\\.+',
  ],
  /** What stands between numbers, and words that say what is meant anyway. */
  filling: [
    ...[
      'and',
      'are',
      'is',
      'was',
      'were',
      'people',
      'rows',
      'row',
      'no',
      'nos',
      'present',
      'came',
    ].map(latin),
    ...['និង', 'ព្រមទាំង', 'លេខ', 'ជួរ', 'នាក់', 'បានមក', 'មក', 'វត្តមាន', 'គឺ', 'តែ'].map(khmer),
    '[\\s\\u200B-\\u200D\\uFEFF,،、&+.៖:ៗ]+',
  ],
} as const;

/** «absent» before «not», which it begins with in «not there». */
const order = ['rest', 'absent', 'except', 'all', 'to', 'filling'] as const;

const pattern = new RegExp(
  `(?<number>[0-9០-៩]+)|${order.map((kind) => `(?<${kind}>${words[kind].join('|')})`).join('|')}`,
  'giu',
);

const khmerZero = 0x17e0;

function numberOf(digits: string): number {
  return Number(
    digits.replaceAll(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - khmerZero)),
  );
}

/** The pieces of a statement about rows; `offset` is where it stands in the whole text. */
export function tokensOf(statement: string, offset: number): readonly EntryToken[] {
  const tokens: EntryToken[] = [];
  const unread = (from: number, to: number): void => {
    const text = statement.slice(from, to);
    const start = from + (text.length - text.trimStart().length);
    const end = to - (text.length - text.trimEnd().length);
    if (start >= end) return;
    const last = tokens.at(-1);
    // Words that are not understood and follow each other are told as one.
    const begin = last?.kind === 'unread' ? (tokens.pop()?.from ?? start) : start + offset;
    tokens.push({ kind: 'unread', from: begin, to: end + offset });
  };
  let read = 0;
  for (const found of statement.matchAll(pattern)) {
    const from = found.index;
    const to = from + found[0].length;
    unread(read, from);
    read = to;
    const groups = found.groups ?? {};
    const at = { from: from + offset, to: to + offset };
    if (groups['number'] !== undefined) {
      tokens.push({ kind: 'number', value: numberOf(groups['number']), ...at });
      continue;
    }
    const kind = order.find((one) => groups[one] !== undefined);
    if (kind !== undefined && kind !== 'filling') tokens.push({ kind, ...at });
  }
  unread(read, statement.length);
  return tokens;
}
