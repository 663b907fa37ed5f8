import { officialPaper } from '../../build/officialPaper.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { agendaSlot } from '../agenda/agendaTable.ts';
import { defineKind, type WordingSlot } from '../kind.ts';
import { conceptExample } from './example.ts';
import { conceptFields } from './fields.ts';
import { costsTable, sectionBlocks } from './parts.ts';
import { conceptCalculations, conceptSections } from './sections.ts';

const headings = conceptSections.map(({ key, heading }): WordingSlot => ({
  key: `heading.${key}`,
  label: { km: `ចំណងជើង៖ ${heading.km}`, en: `Heading: ${heading.en}` },
  original: heading,
}));

/** What an event is for, how it is held and what it costs: put forward before it is decided on. */
export const conceptNote = defineKind({
  id: 'conceptNote',
  name: { km: 'ឯកសារទស្សនាទាន', en: 'Concept note' },
  purpose: {
    km: 'សំណើសង្ខេបអំពីគោលបំណង វិធីសាស្ត្រ និងថវិកានៃព្រឹត្តិការណ៍',
    en: 'A short proposal of what an event is for, how it is held and what it costs',
  },
  fields: conceptFields,
  calculations: conceptCalculations,
  wording: [
    {
      key: 'title',
      label: { km: 'ចំណងជើង', en: 'Title' },
      original: { km: 'ឯកសារទស្សនាទាន', en: 'Concept Note' },
    },
    {
      key: 'about',
      label: { km: 'ក្រោមចំណងជើង', en: 'Under the title' },
      original: { km: 'ស្តីពី «{event.title}»', en: '{event.title}' },
    },
    ...headings,
    {
      key: 'whenAndWhere',
      label: { km: 'កាលបរិច្ឆេទ និងទីកន្លែង', en: 'Date and venue' },
      original: {
        km: '[កាលបរិច្ឆេទ៖ {event.days}]\n[វេលា៖ {event.time}]\n[ទីកន្លែង៖ {event.venue}]',
        en: '[Date: {event.days}]\n[Time: {event.time}]\n[Venue: {event.venue}]',
      },
    },
    {
      key: 'budget',
      label: { km: 'ថវិកា', en: 'Budget' },
      original: {
        km: '[ថវិកាសរុប៖ {budgetTotal} ({budgetWords})។]\n[ប្រភពថវិកា៖ {source}]',
        en: '[Total budget: {budgetTotal} ({budgetWords}).]\n[Source of funds: {source}]',
      },
    },
  ],
  tables: [agendaSlot, costsTable],
  defaults: {
    signatories: [
      { role: { km: 'អ្នករៀបចំ', en: 'Prepared by' }, name: { km: '', en: '' } },
      { role: { km: 'បានឃើញ និងឯកភាព', en: 'Seen and approved' }, name: { km: '', en: '' } },
    ],
    distribution: [],
    datePlace: 'below',
  },
  example: conceptExample,
  subject: (filling) => filling.text('event.title'),
  addressee: () => ({ km: '', en: '' }),
  text: (input) =>
    officialPaper(input, {
      title: wordingLine(input, 'title'),
      heading: [wordingLine(input, 'title'), wordingLine(input, 'about')],
      letterNumber: 'where given',
      body: sectionBlocks(input),
    }),
});
