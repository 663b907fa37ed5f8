import type { Bilingual } from '../../../base/language.ts';
import { countPeople, peopleCountText } from '../../../people/counts.ts';
import { listOrderField } from '../../build/listOrder.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { personFields } from '../../fields/personFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { choice, line, rows, word } from '../../fields/specParts.ts';
import { columnsField } from '../../template/ownColumns.ts';
import { contacts } from './table.ts';

/** What a list of telephone numbers or e-mail addresses is drawn from. */
export const contactListFields = {
  ...frameFields,
  of: choice({ km: 'បញ្ជីនៃ', en: 'List of' }, [
    { value: 'both', label: { km: 'លេខទូរស័ព្ទ និងអ៊ីមែល', en: 'Telephone and e-mail' } },
    { value: 'phone', label: { km: 'លេខទូរស័ព្ទ', en: 'Telephone numbers' } },
    { value: 'email', label: { km: 'អ៊ីមែល', en: 'E-mail addresses' } },
  ]),
  about: line(
    { km: 'របស់អ្នកណា', en: 'Of whom' },
    {
      required: true,
      hint: {
        km: 'ព្រឹត្តិការណ៍ ឬក្រុមដែលបញ្ជីនេះជារបស់គេ',
        en: 'The event or the group whose list it is.',
      },
    },
  ),
  order: listOrderField,
  columns: columnsField(contacts),
  people: rows(
    { km: 'បុគ្គល', en: 'People' },
    { km: 'បុគ្គល', en: 'a person' },
    {
      ...personFields,
      email: word({ km: 'អ៊ីមែល', en: 'E-mail' }, { personal: 'email' }),
      province: line({ km: 'រាជធានី/ខេត្ត', en: 'Capital or province' }),
      address: line({ km: 'អាសយដ្ឋានស្ថាប័ន', en: 'Address of the body' }),
      remarks: line({ km: 'ផ្សេងៗ', en: 'Remarks' }),
    },
  ),
};

export const contactListCalculations = {
  fields: {
    peopleTotal: {
      spec: line({ km: 'ចំនួនបុគ្គល', en: 'Count of people' }),
      of: ({ people }: DataOf<typeof contactListFields>) => peopleCountText(countPeople(people)),
    },
  },
  rows: {
    people: {
      latinName: {
        spec: word({ km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' }),
        of: ({ row }: { readonly row: { readonly name: Bilingual } }) => row.name.en,
      },
    },
  },
};
