import { eventFields } from '../../build/eventFields.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { amount, date, group, line, prose, rows } from '../../fields/specParts.ts';
import { agendaFields } from '../agenda/agendaRows.ts';

const point = {
  text: line({ km: 'អត្ថបទ', en: 'Text' }, { required: true }),
};

/** What a concept note is drawn from; only its title is needed. */
export const conceptFields = {
  ...frameFields,
  /** The day may still be open. */
  event: group(eventFields.event.label, {
    ...eventFields.event.fields,
    date: date(eventFields.event.fields.date.label),
  }),
  background: prose({ km: 'សាវតារ', en: 'Background' }),
  rationale: prose({ km: 'ហេតុផល និងភាពចាំបាច់', en: 'Rationale' }),
  objectives: rows({ km: 'គោលបំណង', en: 'Objectives' }, { km: 'គោលបំណង', en: 'an objective' }, point),
  results: rows(
    { km: 'លទ្ធផលរំពឹងទុក', en: 'Expected results' },
    { km: 'លទ្ធផល', en: 'a result' },
    point,
  ),
  participants: prose({
    km: 'អ្នកចូលរួម និងអ្នកទទួលផល',
    en: 'Participants and beneficiaries',
  }),
  method: prose({ km: 'វិធីសាស្ត្រ និងដំណើរការ', en: 'Method' }),
  ...agendaFields,
  costs: rows(
    { km: 'ថវិកាសង្ខេប', en: 'Budget in outline' },
    { km: 'ចំណាយ', en: 'a cost' },
    {
      description: line({ km: 'បរិយាយ', en: 'Description' }),
      amount: amount({ km: 'ទឹកប្រាក់', en: 'Amount' }),
      remarks: line({ km: 'ផ្សេងៗ', en: 'Remarks' }),
    },
  ),
  budget: amount(
    { km: 'ថវិកាសរុប', en: 'Total budget' },
    {
      hint: {
        km: 'បំពេញតែពេលមិនមានបញ្ជីចំណាយខាងលើ',
        en: 'Only where no costs are listed; otherwise it is their sum.',
      },
    },
  ),
  source: line({ km: 'ប្រភពថវិកា', en: 'Source of funds' }),
  responsible: prose({ km: 'អង្គភាពទទួលខុសត្រូវ', en: 'Responsible' }),
  monitoring: prose({ km: 'ការតាមដាន និងវាយតម្លៃ', en: 'Monitoring and evaluation' }),
};
