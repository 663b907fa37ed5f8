import type { Bilingual } from '../../../base/language.ts';
import { cardLines, pointsOf, type CardWish } from '../../build/cardLines.ts';
import { cardPaper, sheetRoom } from '../../build/cardPaper.ts';
import { eventCalculations, eventFields } from '../../build/eventFields.ts';
import { markLine } from '../../build/prose.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { textLines } from '../../build/wording.ts';
import type { RowFilling } from '../../fields/filling.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { inRow } from '../../fields/inRow.ts';
import { personFields } from '../../fields/personFields.ts';
import { rows } from '../../fields/specParts.ts';
import { lookOf } from '../../template/defaults.ts';
import type { Block, NamePlate } from '../../textDoc.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { namePlatesExample } from './example.ts';

const { honorific, name, post, body, posts } = personFields;
const title: Bilingual = { km: 'ផ្លាកឈ្មោះលើតុ', en: 'Table name plates' };

/** Millimetres that stay free at each end of a line, and along the edge and the fold. */
const side = 10;
const edge = 9;

/** The slots of the wording, top down, as large as they are wished for. */
const slots = [
  { key: 'name', hand: 'heading', most: 66, least: 12, whole: 40, broken: 'name', bold: true },
  { key: 'post', hand: 'running', most: 22, least: 8, whole: 14, broken: 'flow', bold: false },
  { key: 'body', hand: 'running', most: 18, least: 8, whole: 12, broken: 'flow', bold: false },
] as const;

function plateOf(row: RowFilling, given: BuildInput): NamePlate {
  const input: BuildInput = { ...given, filling: inRow(row, given.filling) };
  const { language, template } = input;
  const { width, height } = sheetRoom(input);
  const wishes = slots.flatMap(({ key, most, bold, ...wish }) =>
    textLines(wordingLine(input, key), language).map((text, second): CardWish => ({
      ...wish,
      text,
      // The second language of a pair stands back a little.
      most: Math.round(most * (second === 0 ? 1 : 0.8)),
      look: bold ? { bold: true } : {},
    })),
  );
  const room = {
    width: pointsOf(height - 2 * side),
    height: pointsOf(Math.max(20, width / 2 - 2 * edge)),
  };
  return {
    kind: 'namePlate',
    description: language === 'en' ? title.en : title.km,
    length: height,
    lines: cardLines(wishes, room, lookOf(template), row.isTemplate),
  };
}

function mark(text: string): readonly Block[] {
  return text === '' ? [] : [markLine(text)];
}

/** Name plates that stand on the table, a folded sheet each. */
export const namePlates = defineKind({
  id: 'namePlates',
  name: title,
  purpose: {
    km: 'ផ្លាកឈ្មោះសម្រាប់ដាក់លើតុ មួយសន្លឹក A4 សម្រាប់ម្នាក់ បត់ជាពីរតាមបណ្តោយ',
    en: 'A plate for the table for each participant, a sheet folded along its length',
  },
  fields: {
    ...frameFields,
    ...eventFields,
    participants: rows(
      { km: 'អ្នកចូលរួម', en: 'Participants' },
      { km: 'អ្នកចូលរួម', en: 'a participant' },
      { honorific, name, post, body, posts },
    ),
  },
  calculations: { fields: eventCalculations, rows: {} },
  wording: [
    {
      key: 'name',
      label: { km: 'ឈ្មោះ', en: 'Name' },
      original: { km: '{fullName}', en: '{fullName}' },
      list: 'participants',
    },
    {
      key: 'post',
      label: { km: 'មុខតំណែង', en: 'Post' },
      original: { km: '{post}', en: '{post}' },
      list: 'participants',
    },
    {
      key: 'body',
      label: { km: 'ស្ថាប័ន/អង្គភាព', en: 'Body' },
      original: { km: '{body}', en: '{body}' },
      list: 'participants',
    },
  ],
  tables: [],
  defaults: {
    signatories: [],
    distribution: [],
    header: 'none',
    margins: { top: 10, right: 10, bottom: 10, left: 10 },
  },
  example: namePlatesExample,
  subject: (filling) => filling.text('event.title'),
  addressee: () => ({ km: '', en: '' }),
  text: (input) =>
    cardPaper(
      input,
      title,
      input.filling
        .rows('participants')
        .map((row) => [...mark(row.marks.open), plateOf(row, input), ...mark(row.marks.close)]),
    ),
});
