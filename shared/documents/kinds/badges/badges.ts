import { cardPaper } from '../../build/cardPaper.ts';
import { wordingLine } from '../../build/templateWording.ts';
import type { Bilingual } from '../../../base/language.ts';
import type { Block } from '../../textDoc.ts';
import { defineKind } from '../kind.ts';
import { cardOf, columns, deep, heightsOf } from './card.ts';
import { badgesExample } from './example.ts';
import { badgeCalculations, badgeFields } from './fields.ts';

const name: Bilingual = { km: 'ស្លាកឈ្មោះ', en: 'Name badges' };

/** Name badges, eight to a sheet, to be cut apart. */
export const badges = defineKind({
  id: 'badges',
  name,
  purpose: {
    km: 'ស្លាកឈ្មោះអ្នកចូលរួម ៨ ក្នុងមួយទំព័រ A4 សម្រាប់កាត់',
    en: 'The participants’ badges, eight to a sheet, to be cut apart',
  },
  fields: badgeFields,
  calculations: badgeCalculations,
  wording: [
    {
      key: 'event',
      label: { km: 'លើឈ្មោះ', en: 'Over the name' },
      original: { km: '{event.title}', en: '{event.title}' },
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
    margins: { top: 12, right: 10, bottom: 12, left: 10 },
  },
  example: badgesExample,
  subject: (filling) => filling.text('event.title'),
  addressee: () => ({ km: '', en: '' }),
  text: (input) => {
    const title = wordingLine(input, 'event');
    const cards = input.filling.rows('participants').map((row) => cardOf(row, input, title));
    const sheet = (from: number): readonly Block[] => [
      {
        kind: 'cards',
        description: input.language === 'en' ? name.en : name.km,
        columns: input.filling.isTemplate ? 1 : columns,
        heights: heightsOf(input),
        cards: cards.slice(from, from + columns * deep),
      },
    ];
    const sheets = Array.from({ length: Math.ceil(cards.length / (columns * deep)) });
    return cardPaper(
      input,
      name,
      sheets.map((_, index) => sheet(index * columns * deep)),
    );
  },
});
