import { chairCalculations, chairFields } from '../../build/chairs.ts';
import { eventCalculations, eventFields } from '../../build/eventFields.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { optionalProse } from '../../build/prose.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { choice, line, prose } from '../../fields/specParts.ts';
import { defineKind } from '../kind.ts';
import { agendaFields, agendaRowCalculations } from './agendaRows.ts';
import { agendaSheet } from './agendaSheet.ts';
import { agendaSlot, agendaTable } from './agendaTable.ts';
import { agendaExample } from './example.ts';

const what = choice({ km: 'នៃ', en: 'Of' }, [
  { value: 'meeting', label: { km: 'កិច្ចប្រជុំ', en: 'A meeting' } },
  { value: 'event', label: { km: 'ព្រឹត្តិការណ៍', en: 'An event' } },
]);

const headings = {
  meeting: { km: 'របៀបវារៈ', en: 'Agenda' },
  event: { km: 'កម្មវិធី', en: 'Programme' },
} as const;

/** What happens when at a meeting or an event, and who sees to it. */
export const agenda = defineKind({
  id: 'agenda',
  name: { km: 'របៀបវារៈ / កម្មវិធី', en: 'Agenda' },
  purpose: {
    km: 'ម៉ោង សកម្មភាព និងអ្នកទទួលខុសត្រូវ នៃកិច្ចប្រជុំ ឬព្រឹត្តិការណ៍',
    en: 'Times, activities and who is responsible, of a meeting or an event',
  },
  fields: {
    ...frameFields,
    what,
    ...eventFields,
    ...chairFields,
    ...agendaFields,
    note: prose({ km: 'សម្គាល់', en: 'Note' }),
  },
  calculations: {
    fields: {
      heading: {
        spec: line({ km: 'របៀបវារៈ ឬកម្មវិធី', en: 'Agenda or programme' }),
        of: (data) => headings[data.what === 'event' ? 'event' : 'meeting'],
      },
      ...eventCalculations,
      ...chairCalculations,
    },
    rows: agendaRowCalculations,
  },
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង', en: 'Title' },
      original: { km: '{heading}', en: '{heading}' },
    },
    {
      key: 'subtitle',
      label: { km: 'ចំណងជើងរង', en: 'Subtitle' },
      original: {
        km: '{event.kindName}ស្តីពី «{event.title}»',
        en: '[{event.kind} on ]“{event.title}”',
      },
    },
  ],
  tables: [agendaSlot],
  defaults: {
    datePlace: 'below',
    distribution: [],
    signatories: [
      { role: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' }, name: { km: '', en: '' } },
    ],
  },
  example: agendaExample,
  subject: (filling) => filling.text('event.title'),
  addressee: () => ({ km: '', en: '' }),
  text: (input) => {
    const { filling } = input;
    const { km, en } = filling.text('heading');
    const title = filling.text('event.title');
    return officialPaper(input, {
      title: {
        km: `${km}៖ ${title.km === '' ? title.en : title.km}`,
        en: `${en}: ${title.en === '' ? title.km : title.en}`,
      },
      heading: [wordingLine(input, 'title'), wordingLine(input, 'subtitle')],
      letterNumber: 'where given',
      particulars: [
        {
          key: { km: 'កាលបរិច្ឆេទ', en: 'Date' },
          value: filling.text('event.days'),
          field: 'event.days',
        },
        {
          key: { km: 'វេលា', en: 'Time' },
          value: filling.text('event.time'),
          field: 'event.time',
        },
        {
          key: { km: 'ទីកន្លែង', en: 'Venue' },
          value: filling.text('event.venue'),
          field: 'event.venue',
        },
        {
          key: { km: 'អធិបតី', en: 'Chair' },
          value: filling.text('chairs.together'),
          field: 'chairs.together',
        },
      ],
      body: [
        ...(filling.rows('agenda').length === 0 ? [] : [agendaTable(input)]),
        ...optionalProse(input, 'note', { look: 'body', align: 'justify' }),
      ],
    });
  },
  sheets: agendaSheet,
});
