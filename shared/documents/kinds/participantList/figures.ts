import type { Bilingual } from '../../../base/language.ts';
import { countPeople, type PeopleCount } from '../../../people/counts.ts';
import { runLines } from '../../build/wording.ts';
import { countText } from '../../fields/leafText.ts';
import type { Filling, RowFilling } from '../../fields/filling.ts';
import type { Block, Cell, Row } from '../../textDoc.ts';
import type { BuildInput } from '../kind.ts';
import { participantListFields } from './fields.ts';
import { figureWords } from './words.ts';

/** How many of the list are of a body, a province …; `stated` is false for those of whom it is not said. */
interface Share {
  readonly label: Bilingual;
  readonly stated: boolean;
  readonly count: PeopleCount;
}

export interface FigureGroup {
  readonly title: Bilingual;
  /** The column of the list that it groups by. */
  readonly column: string;
  readonly shares: readonly Share[];
}

/** By which columns people are counted, in what order. */
export const figureColumns = ['body', 'province', 'bodyKind', 'ageBand', 'before'] as const;
type FigureColumn = (typeof figureColumns)[number];

const collator = new Intl.Collator('km', { numeric: true });

function placeOf(column: FigureColumn, row: RowFilling, first: number): readonly [number, string] {
  const spec = participantListFields.participants.fields[column];
  if (spec.kind === 'choice') {
    const options: readonly { readonly value: string }[] = spec.options;
    return [options.findIndex(({ value }) => value === row.key(column)), ''];
  }
  return column === 'province' ? [0, row.text(column).km] : [first, ''];
}

export function countRows(rows: readonly RowFilling[]): PeopleCount {
  return countPeople(rows.map((row) => ({ sex: row.key('sex') })));
}

function sharesOf(rows: readonly RowFilling[], column: FigureColumn): readonly Share[] {
  const groups = new Map<string, RowFilling[]>();
  for (const row of rows) {
    const { km, en } = row.text(column);
    const key = km === '' && en === '' ? '' : JSON.stringify([km, en]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups]
    .flatMap(([key, [first, ...more]], index) =>
      first === undefined
        ? []
        : [
            {
              key,
              rows: [first, ...more],
              text: first.text(column),
              at: placeOf(column, first, index),
            },
          ],
    )
    .toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        a.at[0] - b.at[0] ||
        collator.compare(a.at[1], b.at[1]),
    )
    .map(({ key, rows, text }) => ({
      label: key === '' ? figureWords.unstated : text,
      stated: key !== '',
      count: countRows(rows),
    }));
}

/** The figures that are wanted: by each column of which anything is known; none in a template file. */
export function figuresOf(filling: Filling): readonly FigureGroup[] {
  if (filling.isTemplate || filling.key('figures') !== 'shown') return [];
  const rows = filling.rows('participants');
  return figureColumns.flatMap((column) => {
    const shares = sharesOf(rows, column);
    return shares.some(({ stated }) => stated)
      ? [{ title: figureWords[column], column, shares }]
      : [];
  });
}

/** The table of figures, on the paper. */
export function figuresTable(input: BuildInput): readonly Block[] {
  const { filling, language } = input;
  const groups = figuresOf(filling);
  if (groups.length === 0) return [];
  const text = (words: Bilingual): Cell => ({ lines: runLines(words, language) });
  const number = (value: number): Cell => {
    const { km, en } = countText(value);
    return { align: 'center', lines: [[{ text: language === 'en' ? en : km }]] };
  };
  const rows = groups.flatMap(({ title, shares }): readonly Row[] => [
    { look: 'group', cells: [{ ...text(title), colSpan: 3 }] },
    ...shares.map(({ label, count }) => ({
      cells: [text(label), number(count.total), number(count.women)],
    })),
  ]);
  const { total, women } = countRows(filling.rows('participants'));
  return [
    {
      kind: 'table',
      caption: runLines(figureWords.caption, language).flatMap((line, index) =>
        index === 0 ? line : [{ text: ' · ', muted: true }, ...line],
      ),
      description: figureWords.caption[language === 'en' ? 'en' : 'km'],
      widths: [0.64, 0.18, 0.18],
      header: [
        {
          cells: [figureWords.group, figureWords.total, figureWords.women].map((words) => ({
            align: 'center',
            lines: runLines(words, language, { bold: true }),
          })),
        },
      ],
      rows: [
        ...rows,
        { look: 'total', cells: [text(figureWords.all), number(total), number(women)] },
      ],
    },
  ];
}
