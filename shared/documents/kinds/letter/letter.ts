import { line, prose } from '../../fields/specParts.ts';
import { countedUp } from '../../fields/joined.ts';
import { addressedCalculation } from '../../build/addressed.ts';
import { frameFields, letterFields } from '../../fields/frameFields.ts';
import {
  addresseeBlock,
  addresseeFields,
  addresseesArranged,
  addresseesInShort,
  toSuperior,
} from '../../build/addressee.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { proseBlocks, proseOf, wordingBlocks } from '../../build/prose.ts';
import { paragraphsOf } from '../../build/wording.ts';
import { defineKind } from '../kind.ts';
import { letterExample } from './example.ts';
import { letterWording } from './wording.ts';

/** An official letter with a free body: the ground form that the other kinds of letter follow. */
export const letter = defineKind({
  id: 'letter',
  name: { km: 'លិខិតរដ្ឋបាល', en: 'Official letter' },
  purpose: {
    km: 'លិខិតផ្លូវការដែលសរសេរខ្លឹមសារដោយសេរី',
    en: 'A letter whose body is written freely',
  },
  fields: {
    ...frameFields,
    ...addresseeFields,
    ...letterFields,
    body: prose({ km: 'ខ្លឹមសារ', en: 'Body' }, { required: true }),
  },
  calculations: {
    fields: {
      ...addressedCalculation,
      'attachment.together': {
        spec: line({ km: 'ឯកសារភ្ជាប់៖ ទាំងអស់ ក្នុងប្រយោគ', en: 'Attachments: all, in a sentence' }),
        of: ({ attachment }) => countedUp(paragraphsOf(attachment)),
      },
    },
    rows: {},
  },
  wording: letterWording,
  tables: [],
  defaults: {
    signatories: [
      { role: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' }, name: { km: '', en: '' } },
    ],
  },
  example: letterExample,
  mergeList: 'addressees',
  subject: (filling) => filling.text('subject'),
  addressee: addresseesInShort,
  arranged: addresseesArranged,
  text: (input) => {
    const { filling, language } = input;
    const addressee = addresseeBlock(input);
    const relation = toSuperior(input) ? 'Superior' : 'Equal';
    return officialPaper(input, {
      title: filling.text('subject'),
      ...(addressee === undefined ? {} : { addressee }),
      particulars: [
        { key: { km: 'កម្មវត្ថុ', en: 'Subject' }, value: filling.text('subject') },
        {
          key: { km: 'យោង', en: 'Reference' },
          value: filling.text('reference'),
          field: 'reference',
        },
      ],
      body: [
        ...proseBlocks(proseOf(filling, 'body'), language),
        ...wordingBlocks(input, `attachment${relation}`),
        ...wordingBlocks(input, `closing${relation}`),
      ],
    });
  },
});
