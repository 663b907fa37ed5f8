import type { PlainDate } from '../../calendar/plainDate.ts';
import { countedUp } from '../fields/joined.ts';
import { personFields } from '../fields/personFields.ts';
import { wholePersonOf, personOn } from '../fields/personText.ts';
import type { DataOf } from '../fields/spec.ts';
import { line, rows } from '../fields/specParts.ts';

/** Under whose chairmanship an event stands, the highest first. */
export const chairFields = {
  chairs: rows({ km: 'អធិបតី', en: 'Chairs' }, { km: 'អធិបតី', en: 'a chair' }, personFields),
};

interface ChairData extends DataOf<typeof chairFields> {
  readonly date: PlainDate | null;
}

/** The chairs as a sentence names them, with the posts of the document's day. */
export const chairCalculations = {
  'chairs.together': {
    spec: line({ km: 'អធិបតី៖ ទាំងអស់ ក្នុងប្រយោគ', en: 'Chairs: all, in a sentence' }),
    of: ({ chairs, date }: ChairData) =>
      countedUp(chairs.map((chair) => wholePersonOf(personOn(chair, date)))),
  },
};
