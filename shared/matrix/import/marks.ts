import { searchKey } from '../../text/searchKey.ts';

/** What a cell of a year column says. */
export type YearMark = 'marked' | 'possible' | 'none' | 'unknown';

/** `ü`, `P` and `R` are what is left of a tick or a crossed box set in a font of symbols. */
const marked = new Set(
  [
    'x',
    'х',
    '×',
    '✕',
    '✖',
    '✗',
    '✘',
    '✓',
    '✔',
    '√',
    '☑',
    '☒',
    '●',
    '•',
    '◉',
    '■',
    '█',
    '*',
    '+',
    '1',
  ]
    .concat(['v', 'ü', 'û', 'þ', '\uF0FC', '\uF0FB', '\uF0FE', 'yes', 'true', 'មាន', 'បាទ'])
    .map(searchKey),
);
const none = new Set(
  ['', '-', '–', '—', '−', '0', '.', '…', '☐', '□', 'no', 'false', 'គ្មាន', 'ទេ'].map(searchKey),
);

/** Reads a cell of a year column. What is neither a mark nor known to mean "none" is not guessed at. */
export function readMark(text: string): YearMark {
  const key = searchKey(text);
  if (none.has(key)) return 'none';
  if (marked.has(key)) return 'marked';
  return key === '?' ? 'possible' : 'unknown';
}

const yes = new Set(
  ['yes', 'y', 'true', '1', 'x', '✓', 'បាទ', 'ចាស', 'បាទ/ចាស', 'ស្គាល់'].map(searchKey),
);
const no = new Set(['no', 'n', 'false', '0', 'ទេ', 'មិនស្គាល់'].map(searchKey));

/** Reads yes or no in either language, or in both on two lines; null where the cell says neither. */
export function readYesNo(text: string): boolean | null {
  for (const line of text.split('\n')) {
    const key = searchKey(line);
    if (yes.has(key)) return true;
    if (no.has(key)) return false;
  }
  return null;
}
