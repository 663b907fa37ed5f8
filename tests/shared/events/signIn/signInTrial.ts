import type { BodyId, EventId, ParticipantId, PersonId, SignInSheetId } from '#shared/base/ids.ts';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import { sheetRows } from '#shared/events/signIn/sheetRows.ts';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { usualRanks } from '#shared/people/precedence.ts';

/** Made-up people of made-up posts, as many as are wanted. */
const families = [
  ['សុខ', 'Sok'],
  ['ចាន់', 'Chan'],
  ['កែវ', 'Keo'],
  ['លី', 'Ly'],
  ['ហេង', 'Heng'],
  ['ឈួន', 'Chhuon'],
  ['ព្រំ', 'Prum'],
] as const;
const given = [
  ['ដារ៉ា', 'Dara'],
  ['សុភាព', 'Sopheap'],
  ['វិចិត្រ', 'Vichet'],
  ['ស្រីមុំ', 'Sreymom'],
  ['បុប្ផា', 'Bopha'],
  ['រតនា', 'Ratana'],
  ['ពិសិដ្ឋ', 'Piseth'],
  ['ច័ន្ទរស្មី', 'Chanraksmey'],
  ['មុនី', 'Mony'],
] as const;
const posts = [
  ['ប្រធាននាយកដ្ឋាន', 'Director of Department', 'director'],
  ['អនុប្រធានការិយាល័យ', 'Deputy Head of Office', 'deputy-office-head'],
  ['មន្ត្រី', 'Officer', 'officer'],
  ['រដ្ឋលេខាធិការ', 'Secretary of State', 'secretary-of-state'],
] as const;
const bodyNames = [
  ['ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ', 'Ministry of Agriculture, Forestry and Fisheries', 'MAFF'],
  ['ក្រសួងពាណិជ្ជកម្ម', 'Ministry of Commerce', 'MoC'],
  ['ក្រសួងកិច្ចការនារី', "Ministry of Women's Affairs", 'MoWA'],
  [
    'មន្ទីរកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទខេត្តព្រះសីហនុ',
    'Preah Sihanouk Provincial Department of Agriculture, Forestry and Fisheries',
    'PDAFF',
  ],
] as const;

export const day = '2026-03-05' as PlainDate;
export const secondDay = '2026-03-06' as PlainDate;

export const bodies: ReadonlyMap<BodyId, Body> = new Map(
  bodyNames.map(([km, en, abbreviation]) => {
    const id = abbreviation as BodyId;
    const body: Body = {
      id,
      kind: 'ministry',
      names: [{ name: { km, en }, abbreviation, from: null, to: null }],
      ...unknownOfBody,
    };
    return [id, body] as const;
  }),
);

export function trialEvent(more: Partial<OfficeEvent> = {}): OfficeEvent {
  return {
    id: 'event' as EventId,
    kind: 'workshop',
    title: {
      km: 'សិក្ខាសាលាផ្សព្វផ្សាយចលនាភូមិមួយ ផលិតផលមួយ',
      en: 'Workshop on the One Village One Product Movement',
    },
    series: '',
    from: day,
    to: day,
    place: { km: 'សាលប្រជុំអគ្គលេខាធិការដ្ឋាន', en: 'Meeting hall of the Secretariat-General' },
    province: null,
    line: null,
    seats: [],
    notes: '',
    ...more,
  };
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}

/** Somebody of a number: the same person each time. */
export function trialPerson(index: number): Person {
  const [familyKm, familyEn] = pick(families, index * 3 + Math.floor(index / 7));
  const [givenKm, givenEn] = pick(given, index + Math.floor(index / 9));
  const isWoman = index % 3 === 1;
  return newPerson(`person-${index}` as PersonId, {
    khmerName: `${familyKm} ${givenKm}`,
    latinName: `${familyEn} ${givenEn}`,
    honorific: index % 11 === 0 ? 'excellency' : isWoman ? 'mrs' : 'mr',
    sex: index % 17 === 5 ? null : isWoman ? 'F' : 'M',
    phones: [`+85512${String(100_000 + index)}`],
  });
}

function trialParticipant(index: number, more: Partial<Participant> = {}): Participant {
  const [km, en, abbreviation] = pick(bodyNames, Math.floor(index / 3));
  const [postKm, postEn, rank] = pick(posts, index);
  const { id, honorific } = trialPerson(index);
  return {
    id: `participant-${index}` as ParticipantId,
    event: 'event' as EventId,
    person: id,
    honorific,
    post: { km: postKm, en: postEn },
    rank,
    body: abbreviation as BodyId,
    bodyName: { km, en },
    province: null,
    role: 'participant',
    status: 'invited',
    substituteFor: null,
    days: [],
    remarks: '',
    ...more,
  };
}

export interface Trial {
  readonly event: OfficeEvent;
  readonly participants: readonly Participant[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly ranks: typeof usualRanks;
  readonly cameBefore: ReadonlySet<PersonId>;
}

export function trial(count: number, event: OfficeEvent = trialEvent()): Trial {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    event,
    participants: indexes.map((index) => trialParticipant(index)),
    people: new Map(indexes.map((index) => [trialPerson(index).id, trialPerson(index)])),
    bodies,
    ranks: usualRanks,
    cameBefore: new Set(),
  };
}

export function trialSheet(
  of: Trial,
  {
    order = 'body',
    language = 'km',
    blankRows = 0,
    ...more
  }: Partial<SignInSheet> & { readonly blankRows?: number } = {},
): SignInSheet {
  const own: DocumentLanguage = language;
  return {
    id: 'sheet' as SignInSheetId,
    event: of.event.id,
    code: 'K7M3P',
    day,
    language,
    order,
    printedOn: day,
    rows: sheetRows(of, { order, language: own === 'en' ? 'en' : 'km', blankRows }),
    entered: '',
    scans: [],
    ...more,
  };
}
