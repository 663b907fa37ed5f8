import { choice, count, line, rows } from '../../fields/specParts.ts';
import { eventFields } from '../../build/eventFields.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { personFields } from '../../fields/personFields.ts';

/** What an attendance list is drawn from. */
export const attendanceFields = {
  ...frameFields,
  ...eventFields,
  order: choice({ km: 'លំដាប់ឈ្មោះ', en: 'Order of names' }, [
    { value: 'given', label: { km: 'តាមលំដាប់ដែលបានបញ្ចូល', en: 'As given' } },
    { value: 'precedence', label: { km: 'តាមឋានានុក្រម', en: 'By precedence' } },
    { value: 'body', label: { km: 'តាមស្ថាប័ន/អង្គភាព', en: 'Grouped by body' } },
    {
      value: 'givenByBody',
      label: {
        km: 'តាមលំដាប់ដែលបានបញ្ចូល ក្រោមឈ្មោះស្ថាប័ន',
        en: 'As given, under their bodies',
      },
    },
  ]),
  blankRows: count(
    { km: 'ចំនួនជួរទំនេរ', en: 'Blank rows' },
    {
      hint: {
        km: 'សម្រាប់អ្នកដែលមិនមានឈ្មោះក្នុងបញ្ជី។ បើគ្មានឈ្មោះ និងទុកទំនេរ បញ្ជីមាន ២៥ ជួរ',
        en: 'For people who are not on the list. Left empty on a list without names, there are 25.',
      },
    },
  ),
  participants: rows(
    { km: 'អ្នកចូលរួម', en: 'Participants' },
    { km: 'អ្នកចូលរួម', en: 'a participant' },
    {
      ...personFields,
      province: line({ km: 'រាជធានី/ខេត្ត', en: 'Capital or province' }),
      bodyKind: choice({ km: 'ប្រភេទស្ថាប័ន', en: 'Kind of body' }, [
        { value: 'national', label: { km: 'ក្រសួង/ស្ថាប័នជាតិ', en: 'Ministry or national body' } },
        {
          value: 'provincial',
          label: { km: 'រដ្ឋបាលរាជធានី/ខេត្ត', en: 'Capital or provincial administration' },
        },
        {
          value: 'local',
          label: {
            km: 'រដ្ឋបាលក្រុង ស្រុក ខណ្ឌ ឃុំ សង្កាត់',
            en: 'District or commune administration',
          },
        },
        {
          value: 'producer',
          label: { km: 'អ្នកផលិត សហគមន៍ សហគ្រាស', en: 'Producer, community or enterprise' },
        },
        { value: 'partner', label: { km: 'ដៃគូអភិវឌ្ឍន៍', en: 'Development partner' } },
        { value: 'other', label: { km: 'ផ្សេងៗ', en: 'Other' } },
      ]),
      remarks: line({ km: 'ផ្សេងៗ', en: 'Remarks' }),
    },
  ),
};
