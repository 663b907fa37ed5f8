import { prose } from '../../fields/specParts.ts';
import { frameFields, letterFields } from '../../fields/frameFields.ts';
import {
  addresseeBlock,
  addresseeFields,
  addresseesInShort,
  toSuperior,
} from '../../build/addressee.ts';
import { officialPaper, proseBlocks, proseOf, wordingBlocks } from '../../build/officialPaper.ts';
import { defineKind } from '../kind.ts';
import { letterExample } from './example.ts';

export const letterWords = {
  subject: { km: 'កម្មវត្ថុ', en: 'Subject' },
  reference: { km: 'យោង', en: 'Reference' },
  attachment: { km: 'ឯកសារភ្ជាប់', en: 'Attachment' },
} as const;

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
  calculations: { fields: {}, rows: {} },
  wording: [
    {
      key: 'closingSuperior',
      label: { km: 'ពាក្យបញ្ចប់ (ជូនថ្នាក់លើ)', en: 'Closing, to a superior' },
      original: {
        km: 'សូមមេត្តាទទួលនូវការគោរពដ៏ខ្ពង់ខ្ពស់អំពីខ្ញុំ។',
        en: 'Please accept the assurances of my highest consideration.',
      },
    },
    {
      key: 'closingEqual',
      label: { km: 'ពាក្យបញ្ចប់ (ជូនស្មើថ្នាក់)', en: 'Closing, to an equal' },
      original: {
        km: 'សូមទទួលនូវការរាប់អានដ៏ស្មោះពីខ្ញុំ។',
        en: 'Please accept the assurances of my sincere regard.',
      },
    },
  ],
  tables: [],
  defaults: {
    signatories: [
      { role: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' }, name: { km: '', en: '' } },
    ],
  },
  example: letterExample,
  subject: (filling) => filling.text('subject'),
  addressee: addresseesInShort,
  text: (input) => {
    const { filling, language } = input;
    const addressee = addresseeBlock(input);
    return officialPaper(input, {
      title: filling.text('subject'),
      ...(addressee === undefined ? {} : { addressee }),
      particulars: [
        { key: letterWords.subject, value: filling.text('subject') },
        { key: letterWords.reference, value: filling.text('reference') },
        { key: letterWords.attachment, value: filling.text('attachment') },
      ],
      body: [
        ...proseBlocks(proseOf(filling, 'body'), language),
        ...wordingBlocks(input, toSuperior(input) ? 'closingSuperior' : 'closingEqual'),
      ],
    });
  },
});
