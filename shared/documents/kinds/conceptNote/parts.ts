import { listTable, shownColumns } from '../../build/listTable.ts';
import { proseBlocks, proseOf, wordingBlocks } from '../../build/prose.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { oneLineRuns, runLines } from '../../build/wording.ts';
import type { Marks } from '../../fields/filling.ts';
import { agendaTable } from '../agenda/agendaTable.ts';
import type { BuildInput, TableSlot } from '../kind.ts';
import type { Block, List, Row, Run } from '../../textDoc.ts';
import { conceptSections, type SectionKey } from './sections.ts';

export const costsTable: TableSlot = {
  key: 'costs',
  list: 'costs',
  label: { km: 'ថវិកាសង្ខេប', en: 'Budget in outline' },
  columns: [
    { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 8, align: 'center' },
    { key: 'description', label: { km: 'បរិយាយ', en: 'Description' }, width: 48 },
    {
      key: 'amount',
      label: { km: 'ទឹកប្រាក់', en: 'Amount' },
      width: 24,
      align: 'right',
      figures: true,
    },
    { key: 'remarks', label: { km: 'ផ្សេងៗ', en: 'Remarks' }, width: 20 },
  ],
};

const total = { km: 'សរុប', en: 'Total' };

/** What stands alone in a paragraph of a template takes the paragraph with it. */
function mark(text: string): readonly Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', look: 'note', runs: [{ text }] }];
}

function between(blocks: readonly Block[], { open, close }: Marks): readonly Block[] {
  return [...mark(open), ...blocks, ...mark(close)];
}

/** The points of a list, each on its own; both languages of one stand on one line. */
function points({ filling, language }: BuildInput, list: string): readonly Block[] {
  const items = filling
    .rows(list)
    .flatMap((row): readonly (readonly Run[])[] => [
      ...(row.marks.open === '' ? [] : [[{ text: row.marks.open }]]),
      oneLineRuns(row.text('text'), language),
      ...(row.marks.close === '' ? [] : [[{ text: row.marks.close }]]),
    ]);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items } satisfies List];
}

function totalRow(input: BuildInput): readonly Row[] {
  const columns = shownColumns(input, costsTable);
  const at = columns.findIndex(({ key }) => key === 'amount');
  const text = input.filling.text('costsTotal');
  if (at === -1 || (text.km === '' && text.en === '')) return [];
  const figure = input.language === 'both' ? { km: text.km, en: text.km } : text;
  const after = columns.length - at - 1;
  return [
    {
      look: 'total',
      cells: [
        ...(at === 0 ? [] : [{ colSpan: at, lines: runLines(total, input.language) }]),
        { align: 'right', lines: runLines(figure, input.language) },
        ...(after === 0 ? [] : [{ colSpan: after, lines: [] }]),
      ],
    },
  ];
}

function budget(input: BuildInput): readonly Block[] {
  const { filling } = input;
  const isListed = filling.rows('costs').length > 0;
  return [
    ...(isListed
      ? between(
          [listTable(input, costsTable, { foot: totalRow(input) })],
          filling.condition('costsTotal'),
        )
      : []),
    ...wordingBlocks(input, 'budget', { look: 'body', align: 'left' }),
  ];
}

function content(input: BuildInput, key: SectionKey): readonly Block[] {
  switch (key) {
    case 'objectives':
    case 'results':
      return points(input, key);
    case 'whenAndWhere':
      return wordingBlocks(input, 'whenAndWhere', { look: 'body', align: 'left' });
    case 'agenda':
      return [agendaTable(input)];
    case 'budget':
      return budget(input);
    case 'background':
    case 'rationale':
    case 'participants':
    case 'method':
    case 'responsible':
    case 'monitoring':
      return proseBlocks(proseOf(input.filling, key), input.language);
  }
}

/** The sections of which something is given, numbered in order. */
export function sectionBlocks(input: BuildInput): readonly Block[] {
  const { filling, language } = input;
  return conceptSections.flatMap(({ key }) => {
    const path = `section.${key}`;
    if (!filling.given(path)) return [];
    const number = filling.text(path);
    const name = wordingLine(input, `heading.${key}`);
    const heading = { km: `${number.km}. ${name.km}`, en: `${number.en}. ${name.en}` };
    return between(
      [{ kind: 'heading', level: 1, runs: oneLineRuns(heading, language) }, ...content(input, key)],
      filling.condition(path),
    );
  });
}
