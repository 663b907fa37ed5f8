import type { Bilingual, DocumentLanguage } from '../../../base/language.ts';
import { wordingOf } from '../../build/templateWording.ts';
import { titleBlocks } from '../../build/titleBlocks.ts';
import { onOneLine, runLines } from '../../build/wording.ts';
import type { Block, Cell, Row } from '../../textDoc.ts';
import type { BuildInput } from '../kind.ts';
import { usualVisas } from './fields.ts';

/** Millimetres: room for a signature and a seal. */
const stampRoom = 42;

const words = {
  arrival: { km: 'បានឃើញពេលមកដល់', en: 'Seen at arrival' },
  departure: { km: 'បានឃើញពេលចាកចេញ', en: 'Seen at departure' },
  table: {
    km: 'តារាងទិដ្ឋាការរបស់អាជ្ញាធរ',
    en: 'Room for the stamps of the authorities visited',
  },
} as const satisfies Record<string, Bilingual>;

/** Where and when, to be written by hand: once, whatever the languages. */
const roomToWrite: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  km: ['ទីកន្លែង៖ ..............................', 'ថ្ងៃទី........ ខែ............ ឆ្នាំ២០......'],
  en: ['Place: ..............................', 'Date: ...... / ...... / 20......'],
  both: [
    'ទីកន្លែង · Place: ..............................',
    'កាលបរិច្ឆេទ · Date: ...... / ...... / ២០......',
  ],
};

/** Where the authorities that are visited write when the travellers came and went, and stamp it. */
export function visaBlocks(input: BuildInput): readonly Block[] {
  const { filling, language } = input;
  const room: Cell = { lines: roomToWrite[language].map((text) => [{ text }]) };
  // The date stays with the room for the seal under it.
  const rows: readonly Row[] = [
    { look: 'subgroup', cells: [room, room] },
    { minHeight: stampRoom, cells: [{ lines: [] }, { lines: [] }] },
  ];
  return [
    ...titleBlocks(wordingOf(input, 'visaTitle'), language),
    {
      kind: 'table',
      description: onOneLine(words.table, language),
      widths: [0.5, 0.5],
      header: [
        {
          cells: [words.arrival, words.departure].map((text) => ({
            align: 'center',
            lines: runLines(text, language),
          })),
        },
      ],
      rows: Array.from({ length: filling.number('visas') ?? usualVisas }, () => rows).flat(),
    },
  ];
}
