import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { joined } from '../fields/joined.ts';
import type { BuildInput } from '../kinds/kind.ts';
import type { CellLook, SheetCell, SheetRow } from '../sheetDoc.ts';
import { empty, textCell } from './sheetCells.ts';
import { dateLines } from './dateLines.ts';
import { headerBlock } from './headerBlock.ts';
import { textLines } from './wording.ts';

/** A row whose one text runs over all columns. */
export function band(text: string, columns: number, look?: CellLook): SheetRow {
  return between([{ from: 1, to: columns, text, look }], columns);
}

interface Stretch {
  /** 1-based. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: CellLook | undefined;
}

/** A row of texts that each run over some columns. */
export function between(stretches: readonly Stretch[], columns: number): SheetRow {
  const cells: SheetCell[] = Array.from({ length: columns }, () => empty());
  for (const { from, to, text, look } of stretches) {
    for (let at = from; at <= to; at += 1) cells[at - 1] = empty(look);
    if (text !== '')
      cells[from - 1] = look === undefined ? { kind: 'text', text } : textCell(text, look);
  }
  return {
    cells,
    merges: stretches.filter(({ from, to }) => to > from).map(({ from, to }) => ({ from, to })),
  };
}

/** The text as a cell holds it: in both languages on two lines. */
export function inCell(text: Bilingual, language: DocumentLanguage): string {
  return textLines(text, language).join('\n');
}

/** Few rows, because they are frozen with the head of the table: English stands on one line of its own. */
function inShort(lines: readonly string[], khmer: number): readonly string[] {
  const english = lines.slice(khmer);
  return [...lines.slice(0, khmer), ...(english.length === 0 ? [] : [english.join(' · ')])];
}

function stateLines(input: BuildInput): readonly string[] {
  const { country, motto } = headerBlock(input);
  const [first = '', second = ''] = country;
  if (first === '') return [];
  const lines = [first, motto[0] ?? ''];
  return second === '' ? lines : [...lines, `${second} · ${motto[1] ?? ''}`];
}

function issuerLines(input: BuildInput): readonly string[] {
  const { issuer, number } = headerBlock(input, 'where given');
  const khmer =
    input.language === 'both' ? input.office.issuer.filter(({ km }) => km !== '') : issuer;
  return [...inShort(issuer, khmer.length), ...(number === '' ? [] : [number])];
}

/** «កាលបរិច្ឆេទ៖ … · ទីកន្លែង៖ …» of what is given, on one line under the title: these rows are frozen. */
export function labelled(
  particulars: readonly { readonly key: Bilingual; readonly value: Bilingual }[],
): Bilingual {
  const pairs = particulars.map(({ key, value }) => ({
    km: value.km === '' ? '' : `${key.km}៖ ${value.km}`,
    en: value.en === '' ? '' : `${key.en}: ${value.en}`,
  }));
  return joined(pairs, { km: ' · ', en: ' · ' });
}

interface MastheadLayout {
  readonly columns: number;
  /** The last column of the left half. */
  readonly left: number;
}

/**
 * The opening of a sheet: the state's name and motto, issuer and number at the left, the date at the right, then
 * title and what stands under it. As the template lays out the header.
 */
export function sheetMasthead(
  input: BuildInput,
  heading: readonly Bilingual[],
  { columns, left }: MastheadLayout,
): readonly SheetRow[] {
  const { template, language } = input;
  const state = stateLines(input).map((text) => ({ text, look: 'country' as const }));
  const dates = template.datePlace === 'above' ? dateLines(input) : [];
  const right = [
    ...(template.header === 'sides' ? state : []),
    ...inShort(dates, language === 'both' ? 2 : dates.length).map((text) => ({
      text,
      look: 'date' as const,
    })),
  ];
  const issuer = issuerLines(input);
  const beside =
    left >= columns
      ? [
          ...issuer.map((text) => band(text, columns, 'issuer')),
          ...right.map(({ text, look }) => band(text, columns, look)),
        ]
      : Array.from({ length: Math.max(issuer.length, right.length) }, (_, index) =>
          between(
            [
              { from: 1, to: left, text: issuer[index] ?? '', look: 'issuer' },
              {
                from: left + 1,
                to: columns,
                text: right[index]?.text ?? '',
                look: right[index]?.look ?? 'date',
              },
            ],
            columns,
          ),
        );
  const titles = heading
    .map((text) => inCell(text, language))
    .filter((text) => text !== '')
    .map((text, index) => band(text, columns, index === 0 ? 'title' : 'subtitle'));
  return [
    ...(template.header === 'sides'
      ? []
      : state.map(({ text, look }) => band(text, columns, look))),
    ...beside,
    ...titles,
  ];
}
