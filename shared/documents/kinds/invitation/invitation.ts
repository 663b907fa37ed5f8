import { addressedCalculation } from '../../build/addressed.ts';
import {
  addresseeBlock,
  addresseeFields,
  addresseesArranged,
  addresseesInShort,
  toSuperior,
} from '../../build/addressee.ts';
import { chairCalculations, chairFields } from '../../build/chairs.ts';
import { eventCalculations, eventFields } from '../../build/eventFields.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { optionalProse, wordingBlocks } from '../../build/prose.ts';
import { wordingLine, wordingOf } from '../../build/templateWording.ts';
import { titleBlocks } from '../../build/titleBlocks.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { joined } from '../../fields/joined.ts';
import { date, group, line, prose, word } from '../../fields/specParts.ts';
import type { Block } from '../../textDoc.ts';
import { agendaFields, agendaRowCalculations } from '../agenda/agendaRows.ts';
import { agendaSlot, agendaTable } from '../agenda/agendaTable.ts';
import { defineKind, type BuildInput } from '../kind.ts';
import { invitationExample } from './example.ts';
import { invitationWording } from './wording.ts';

const phoneWords = { km: 'ទូរស័ព្ទលេខ', en: 'telephone' };

/** The invitation to an event: one that names all who are invited, or by a merge one to each. */
export const invitation = defineKind({
  id: 'invitation',
  name: { km: 'លិខិតអញ្ជើញ', en: 'Invitation' },
  purpose: {
    km: 'អញ្ជើញចូលរួមកិច្ចប្រជុំ ឬព្រឹត្តិការណ៍ ដោយមានរបៀបវារៈភ្ជាប់ជាមួយ',
    en: 'Invites to a meeting or an event, with the agenda attached',
  },
  fields: {
    ...frameFields,
    ...addresseeFields,
    ...eventFields,
    ...chairFields,
    remarks: prose({ km: 'សេចក្តីបន្ថែម', en: 'Further text' }),
    replyBy: date({ km: 'បញ្ជាក់ត្រឹមថ្ងៃ', en: 'Reply by' }),
    contact: group(
      { km: 'អ្នកទំនាក់ទំនង', en: 'Contact' },
      {
        name: line({ km: 'គោត្តនាម និងនាម', en: 'Name' }),
        phone: word({ km: 'លេខទូរស័ព្ទ', en: 'Telephone' }, { personal: 'phone' }),
      },
    ),
    ...agendaFields,
  },
  calculations: {
    fields: {
      ...addressedCalculation,
      ...eventCalculations,
      ...chairCalculations,
      'contact.whole': {
        spec: line({ km: 'អ្នកទំនាក់ទំនង៖ នាម និងលេខទូរស័ព្ទ', en: 'Contact: name and telephone' }),
        of: ({ contact: { name, phone } }) => {
          const telephone =
            phone === ''
              ? { km: '', en: '' }
              : { km: `${phoneWords.km} ${phone}`, en: `${phoneWords.en} ${phone}` };
          return joined([name, telephone], { km: ' ', en: ', ' });
        },
      },
      'agenda.name': {
        spec: line({ km: 'របៀបវារៈ៖ ឈ្មោះ បើមានភ្ជាប់', en: 'Agenda: its name, where attached' }),
        of: ({ agenda }) =>
          agenda.length === 0 ? { km: '', en: '' } : { km: 'របៀបវារៈ', en: 'agenda' },
      },
    },
    rows: agendaRowCalculations,
  },
  wording: invitationWording,
  tables: [agendaSlot],
  defaults: {
    distribution: [{ km: 'ឯកសារ-កាលប្បវត្តិ', en: 'File' }],
    signatories: [
      { role: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' }, name: { km: '', en: '' } },
    ],
  },
  example: invitationExample,
  mergeList: 'addressees',
  subject: (filling) => filling.text('event.title'),
  addressee: addresseesInShort,
  arranged: addresseesArranged,
  text: (input) => {
    const { filling } = input;
    const relation = toSuperior(input) ? 'Superior' : 'Equal';
    const addressee = addresseeBlock(input, { km: '', en: '' });
    const plain = { look: 'body', align: 'justify' } as const;
    return officialPaper(input, {
      title: filling.text('event.title'),
      heading: [wordingLine(input, 'title')],
      body: [
        ...wordingBlocks(input, `lead${relation}`, {
          look: 'body',
          align: 'center',
          keepWithNext: true,
        }),
        ...(addressee === undefined ? [] : [addressee]),
        ...wordingBlocks(input, 'occasion', plain),
        ...optionalProse(input, 'remarks'),
        ...wordingBlocks(input, 'request'),
        ...wordingBlocks(input, `agenda${relation}`),
        ...wordingBlocks(input, 'reply'),
        ...wordingBlocks(input, `closing${relation}`),
      ],
      annex: { field: 'agenda.name', blocks: annexBlocks(input) },
    });
  },
});

function annexBlocks(input: BuildInput): readonly Block[] {
  const lines = [...wordingOf(input, 'annexTitle'), ...wordingOf(input, 'annexSubtitle')];
  return [...titleBlocks(lines, input.language), agendaTable(input)];
}
