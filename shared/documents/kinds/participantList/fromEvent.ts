import { ageBandOn } from '../../../people/directory/ages.ts';
import {
  contactData,
  eventData,
  listedRows,
  personData,
  type EventPaperInput,
  type EventPaperWish,
} from '../../build/fromEvent.ts';

export interface ParticipantListWish extends EventPaperWish {
  /** The tables of figures under the list. */
  readonly figures: boolean;
  /** Keys of columns in their order; none for those of the office's template. */
  readonly columns: readonly string[];
  /** Telephones and e-mail addresses: only for a list that needs them. */
  readonly contacts: boolean;
}

/** The data of an event's list of participants; the figures under it are counted from its rows. */
export function participantListData(input: EventPaperInput, wish: ParticipantListWish) {
  const { event, bodies, provinces, cameBefore, date } = input;
  return {
    date,
    event: eventData(input),
    order: wish.order,
    figures: wish.figures ? ('shown' as const) : ('none' as const),
    columns: wish.columns.join(' '),
    participants: listedRows(input, wish).map((row) => {
      const { participant, person, sex } = row;
      const { rank, role, province, body, remarks } = participant;
      const contact = wish.contacts ? contactData(person) : { phone: '', email: '' };
      return {
        ...personData(row),
        ...contact,
        sex: sex ?? '',
        rank,
        role,
        province: (province === null ? undefined : provinces.get(province)) ?? { km: '', en: '' },
        bodyKind: (body === null ? undefined : bodies.get(body)?.kind) ?? '',
        ageBand: (person === null ? null : ageBandOn(person, event.from)) ?? '',
        before: cameBefore.has(participant.person) ? 'again' : 'first',
        remarks: { km: remarks, en: remarks },
      };
    }),
  };
}
