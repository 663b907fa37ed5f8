import type { Bilingual } from '../../../base/language.ts';
import { participantRoleWords } from '../../../events/words.ts';
import { eventCalculations, eventFields } from '../../build/eventFields.ts';
import { optionsOf } from '../../build/participantWords.ts';
import { frameFields } from '../../fields/frameFields.ts';
import { personFields } from '../../fields/personFields.ts';
import { choice, rows, word } from '../../fields/specParts.ts';

const { honorific, name, post, body, posts } = personFields;

/** What badges are drawn from. */
export const badgeFields = {
  ...frameFields,
  ...eventFields,
  participants: rows(
    { km: 'អ្នកចូលរួម', en: 'Participants' },
    { km: 'អ្នកចូលរួម', en: 'a participant' },
    {
      honorific,
      name,
      post,
      body,
      posts,
      role: choice({ km: 'តួនាទី', en: 'Role' }, optionsOf(participantRoleWords)),
      code: word(
        { km: 'កូដ QR', en: 'QR code' },
        {
          hint: {
            km: 'កូដខ្លីរបស់អ្នកចូលរួម ដែលគ្មានព័ត៌មានផ្ទាល់ខ្លួន',
            en: 'A short code of the participant, which says nothing of the person.',
          },
        },
      ),
    },
  ),
};

interface Row {
  readonly row: { readonly name: Bilingual };
}

export const badgeCalculations = {
  fields: eventCalculations,
  rows: {
    participants: {
      khmerName: {
        spec: word({ km: 'ឈ្មោះជាអក្សរខ្មែរ', en: 'Khmer name' }),
        of: ({ row }: Row) => row.name.km,
      },
      latinName: {
        spec: word({ km: 'ឈ្មោះជាអក្សរឡាតាំង', en: 'Latin name' }),
        of: ({ row }: Row) => row.name.en,
      },
    },
  },
};
