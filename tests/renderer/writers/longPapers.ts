import type { Block, Cell, Row, TextDoc } from '#shared/documents/textDoc.ts';
import { acrossPage, everyBlock, uprightPage } from './everyBlock.ts';

const khmer = everyBlock('km', { emblem: false });
const english = everyBlock('en', { emblem: false });

/** The blocks of some kinds, in the order of the document. */
function blocksOf(doc: TextDoc, ...kinds: readonly Block['kind'][]): readonly Block[] {
  return doc.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kinds.includes(kind));
}

function paper(doc: TextDoc, blocks: readonly Block[], page = uprightPage): TextDoc {
  return { ...doc, sections: [{ page, footer: [{ text: 'Foot' }], blocks }] };
}

function many<T>(count: number, one: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => one(index));
}

function cell(text: string, changes: Partial<Cell> = {}): Cell {
  return { lines: [[{ text }]], ...changes };
}

const sentence = {
  km: 'អគ្គលេខាធិការដ្ឋានសូមជម្រាបជូនថា នឹងរៀបចំសិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ (OVOP) នៅថ្ងៃទី៣០ ខែវិច្ឆិកា ឆ្នាំ២០២៦ នៅសាលប្រជុំធំ។ ',
  en: 'The Secretariat-General has the honour to say that it will hold a workshop on 30 November. ',
};

function body(text: string): Block {
  return { kind: 'paragraph', align: 'justify', indentFirstLine: true, runs: [{ text }] };
}

function attendance(count: number, changes: Partial<Row> = {}): Block {
  const texts = ['សុខ ស្រីមុំ', 'ស្រី', 'មន្ត្រី', 'ក្រសួងពាណិជ្ជកម្ម', '012 345 678', ''];
  return {
    kind: 'table',
    size: 'small',
    description: 'Who was there',
    widths: [0.06, 0.22, 0.08, 0.2, 0.2, 0.12, 0.12],
    header: [
      {
        cells: ['ល.រ', 'នាម', 'ភេទ', 'មុខតំណែង', 'ស្ថាប័ន', 'ទូរស័ព្ទ', 'ហត្ថលេខា'].map((one) => cell(one)),
      },
    ],
    rows: many(count, (index) => ({
      ...changes,
      cells: [String(index + 1), ...texts].map((one) => cell(one)),
    })),
  };
}

const opening = ['nationalHeader', 'dateBlock', 'addressee', 'keyValues'] as const;

/** Documents of several pages, of the shapes that an office makes. */
export const longPapers: Readonly<Record<string, TextDoc>> = {
  'a letter of two pages': paper(khmer, [
    ...blocksOf(khmer, ...opening),
    ...many(7, () => body(sentence.km.repeat(2))),
    attendance(12),
    ...blocksOf(khmer, 'signatures', 'distribution'),
  ]),
  'an attendance list': paper(
    khmer,
    [...blocksOf(khmer, 'nationalHeader'), attendance(60, { minHeight: 9 })],
    acrossPage,
  ),
  'a long table': paper(khmer, [attendance(200)]),
  'a Khmer report': paper(
    khmer,
    many(60, (index) => [
      ...(index % 6 === 0 ? blocksOf(khmer, 'heading').slice(0, 1) : []),
      body(sentence.km.repeat(1 + (index % 5))),
    ]).flat(),
  ),
  'an English report': paper(
    english,
    many(90, (index) => [
      ...(index % 6 === 0 ? blocksOf(english, 'heading').slice(0, 1) : []),
      body(sentence.en.repeat(2 + (index % 5))),
    ]).flat(),
  ),
  'a long list': paper(khmer, [
    {
      kind: 'list',
      ordered: true,
      items: many(70, (index) => [{ text: sentence.km.repeat(index % 3 === 0 ? 4 : 1) }]),
    },
  ]),
  'a subject without end': paper(khmer, [
    ...blocksOf(khmer, 'nationalHeader'),
    {
      kind: 'keyValues',
      keyWidth: 0.16,
      pairs: [{ key: 'កម្មវត្ថុ៖', value: [[{ text: sentence.km.repeat(60).slice(0, 5000) }]] }],
    },
    body(sentence.km),
  ]),
  'cells that reach across rows': paper(khmer, [
    {
      kind: 'table',
      description: 'An agenda',
      widths: [0.2, 0.3, 0.5],
      header: [
        { cells: [cell('ក', { rowSpan: 2 }), cell('ខ', { colSpan: 2 })] },
        { cells: [cell('គ'), cell('ឃ')] },
      ],
      rows: many(20, (day) => {
        const rest = day % 3 === 0 ? 8 : 2;
        const first = [cell(`ថ្ងៃទី ${day}`, { rowSpan: rest + 1 }), cell('a'), cell(sentence.km)];
        return [
          { cells: first },
          ...many(rest, (row) => ({ cells: [cell(`${day}.${row}`), cell('x')] })),
        ];
      }).flat(),
    },
  ]),
};
