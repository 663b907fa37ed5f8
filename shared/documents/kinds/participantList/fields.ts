import type { Bilingual } from '../../../base/language.ts';
import { participantRoleWords } from '../../../events/words.ts';
import { countPeople, peopleCountText } from '../../../people/counts.ts';
import { eventCalculations, eventFields } from '../../build/eventFields.ts';
import { listOrderField } from '../../build/listOrder.ts';
import { ageBandWords, bodyKindWords, optionsOf } from '../../build/participantWords.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { personFields } from '../../fields/personFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { choice, line, rows, word } from '../../fields/specParts.ts';
import { columnsField } from '../../template/ownColumns.ts';
import { listedParticipants } from './table.ts';

/** What a list of participants is drawn from. */
export const participantListFields = {
  ...frameFields,
  ...eventFields,
  order: listOrderField,
  figures: choice(
    { km: 'តារាងចំនួន', en: 'Table of figures' },
    [
      { value: 'none', label: { km: 'គ្មាន', en: 'None' } },
      {
        value: 'shown',
        label: { km: 'ក្រោមបញ្ជី', en: 'Under the list' },
      },
    ],
    {
      hint: {
        km: 'ចំនួនអ្នកចូលរួម និងស្ត្រី តាមស្ថាប័ន ខេត្ត ប្រភេទស្ថាប័ន អាយុ និងការចូលរួមលើកដំបូង',
        en: 'People and women by body, province, kind of body, age, and who came for the first time.',
      },
    },
  ),
  columns: columnsField(listedParticipants),
  participants: rows(
    { km: 'អ្នកចូលរួម', en: 'Participants' },
    { km: 'អ្នកចូលរួម', en: 'a participant' },
    {
      ...personFields,
      email: word({ km: 'អ៊ីមែល', en: 'E-mail' }, { personal: 'email' }),
      role: choice({ km: 'តួនាទី', en: 'Role' }, optionsOf(participantRoleWords)),
      province: line({ km: 'រាជធានី/ខេត្ត', en: 'Capital or province' }),
      bodyKind: choice({ km: 'ប្រភេទស្ថាប័ន', en: 'Kind of body' }, optionsOf(bodyKindWords)),
      ageBand: choice({ km: 'ក្រុមអាយុ', en: 'Age' }, optionsOf(ageBandWords)),
      before: choice({ km: 'ការចូលរួមពីមុន', en: 'Earlier events' }, [
        { value: 'first', label: { km: 'ចូលរួមលើកដំបូង', en: 'For the first time' } },
        { value: 'again', label: { km: 'ធ្លាប់ចូលរួម', en: 'Came before' } },
      ]),
      remarks: line({ km: 'ផ្សេងៗ', en: 'Remarks' }),
    },
  ),
};

type ParticipantListData = DataOf<typeof participantListFields>;

export const participantListCalculations = {
  fields: {
    ...eventCalculations,
    participantsTotal: {
      spec: line({ km: 'ចំនួនអ្នកចូលរួម', en: 'Count of participants' }),
      of: ({ participants }: ParticipantListData) => peopleCountText(countPeople(participants)),
    },
  },
  rows: {
    participants: {
      latinName: {
        spec: word({ km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' }),
        of: ({ row }: { readonly row: { readonly name: Bilingual } }) => row.name.en,
      },
    },
  },
};
