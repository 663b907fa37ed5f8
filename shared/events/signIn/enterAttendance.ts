import type { BodyId, ParticipantId, PersonId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import type { Person } from '../../people/directory/model.ts';
import { withDays } from '../attendance.ts';
import { bodyNameOf, participantOf } from '../participantOf.ts';
import type {
  NamedOnSheet,
  OfficeEvent,
  Participant,
  ParticipantStatus,
  SignInRow,
  SignInSheet,
} from '../model.ts';
import { inItsLanguage } from './namedPerson.ts';
import { lastEntered, presentOn } from './presentOn.ts';
import type { Named, RowSaid, Understood } from './understood.model.ts';

/** What an entry is carried out on. */
export interface EnteringInput {
  readonly event: OfficeEvent;
  readonly sheet: SignInSheet;
  /** All sheets of the event: who signed another one of the same day was there. */
  readonly sheets: readonly SignInSheet[];
  readonly participants: readonly Participant[];
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly findBody: (text: string) => BodyId | null;
  /** Of the sheet's rows as they can still be entered (`liveRows`). */
  readonly understood: Understood;
  /** Who the named are whom the sheet does not know yet, by their key; whoever is not among them is left out. */
  readonly identified: ReadonlyMap<string, { readonly person: Person; readonly isNew: boolean }>;
  readonly makeId: () => string;
}

/** What an entry changes, to be written in one step. */
export interface Entering {
  readonly newPeople: readonly Person[];
  readonly added: readonly Participant[];
  readonly changed: readonly Participant[];
  readonly removed: readonly ParticipantId[];
  /** Whom an earlier entry of the sheet made and this one no longer names. */
  readonly idlePeople: readonly PersonId[];
  readonly named: readonly NamedOnSheet[];
}

/** Somebody whom the sheet names, and the row for which they came. */
interface Comer {
  readonly named: Named;
  readonly row: SignInRow | null;
}

class EnteringWork {
  private readonly input: EnteringInput;
  private readonly day: PlainDate;
  private readonly now: Map<ParticipantId, Participant>;
  private readonly elsewhere: ReadonlySet<ParticipantId>;
  private readonly known: ReadonlyMap<string, NamedOnSheet>;
  private readonly before: Understood;
  private readonly named: NamedOnSheet[] = [];
  private readonly newPeople: Person[] = [];
  private readonly idlePeople: PersonId[] = [];

  constructor(input: EnteringInput) {
    const { sheet, sheets, participants } = input;
    this.input = input;
    this.day = sheet.day;
    this.now = new Map(participants.map((participant) => [participant.id, participant]));
    const others = sheets.filter(({ id, day }) => id !== sheet.id && day === sheet.day);
    this.elsewhere = presentOn(others, participants);
    this.known = new Map((sheet.named ?? []).map((one) => [one.text, one]));
    this.before = lastEntered(sheet, participants);
  }

  run(): Entering {
    const { rows, walkIns } = this.input.understood;
    const comers: readonly Comer[] = [
      ...rows.flatMap(({ named, row }) => (named === null ? [] : [{ named, row }])),
      ...walkIns.map((named) => ({ named, row: null })),
    ];
    for (const comer of comers) this.come(comer);
    const came = new Set(this.named.map(({ participant }) => participant));
    // Two who were made one since stand in two rows: who signed in one of them was there.
    const signed = new Set(
      rows.flatMap(({ row, state, named }) =>
        state === 'present' && named === null ? [row.participant] : [],
      ),
    );
    for (const said of rows) {
      const { participant } = said.row;
      if (participant === null || came.has(participant)) continue;
      if (signed.has(participant) && said.state !== 'present') continue;
      this.enterRow(said, participant);
    }
    this.forget(came);
    return this.outcome();
  }

  /** Who is named by hand was there. */
  private come({ named, row }: Comer): void {
    const replaced = row?.participant ?? null;
    const known = this.known.get(named.key);
    if (known !== undefined && this.now.has(known.participant)) {
      this.attend(known.participant, replaced);
      this.named.push(known);
      return;
    }
    const identified = this.input.identified.get(named.key);
    if (identified === undefined) return;
    const { person, isNew } = identified;
    const there = [...this.now.values()].find((one) => one.person === person.id);
    if (there !== undefined) {
      this.attend(there.id, replaced);
      this.named.push({ text: named.key, participant: there.id, made: 'nothing' });
      return;
    }
    const added = this.participantFor({ named, row }, person);
    this.now.set(added.id, added);
    if (isNew) this.newPeople.push(person);
    const made = isNew ? 'person' : 'participant';
    this.named.push({ text: named.key, participant: added.id, made });
  }

  private participantFor({ named, row }: Comer, person: Person): Participant {
    const { event, bodies, findBody, makeId } = this.input;
    const replaced = row?.participant ?? null;
    const place = row?.body ?? null;
    const participant = participantOf(makeId() as ParticipantId, person, event, bodies, {
      status: replaced === null && place === null ? 'walked-in' : 'attended',
      substituteFor: replaced,
      days: [this.day],
    });
    const { post, body } = named.person;
    const found = body === '' ? place : findBody(body);
    const isSaid = body !== '' || place !== null;
    const province = found === null ? null : (bodies.get(found)?.province ?? null);
    return {
      ...participant,
      ...(post === '' ? {} : { post: inItsLanguage(post) }),
      ...(!isSaid
        ? {}
        : {
            body: found,
            bodyName: found === null ? inItsLanguage(body) : bodyNameOf(found, bodies, event.from),
            ...(province === null ? {} : { province }),
          }),
    };
  }

  private enterRow({ row, state, named }: RowSaid, id: ParticipantId): void {
    if (named !== null) {
      // Whoever has another in their place declined, unless the other is not entered.
      if (this.isEntered(named)) this.stayAway(id, 'declined');
      return;
    }
    if (state === 'present') this.attend(id, null);
    else if (state === 'absent') this.stayAway(id, 'absent');
    else if (this.saidBefore(row)) this.stayAway(id, 'invited');
  }

  private isEntered(named: Named): boolean {
    return this.named.some(({ text }) => text === named.key);
  }

  private saidBefore({ number }: SignInRow): boolean {
    return this.before.rows.some(
      ({ row, state, named }) => row.number === number && (state !== 'open' || named !== null),
    );
  }

  private attend(id: ParticipantId, inPlaceOf: ParticipantId | null): void {
    const participant = this.now.get(id);
    if (participant === undefined) return;
    const attendance = withDays(participant, [...participant.days, this.day]);
    if (attendance === null) return;
    const substituteFor =
      inPlaceOf === null || inPlaceOf === id ? participant.substituteFor : inPlaceOf;
    this.now.set(id, { ...participant, ...attendance, substituteFor });
  }

  /** Not there on the day; on other days, and by other sheets of the day, they may have been. */
  private stayAway(id: ParticipantId, otherwise: 'absent' | 'declined' | 'invited'): void {
    const participant = this.now.get(id);
    if (participant === undefined || this.elsewhere.has(id)) return;
    const days = participant.days.filter((day) => day !== this.day);
    const attendance = withDays(participant, days);
    if (attendance === null) {
      this.now.delete(id);
      return;
    }
    const status = days.length > 0 ? attendance.status : this.statusOf(participant, otherwise);
    this.now.set(id, { ...participant, status, days });
  }

  private statusOf(
    { status }: Participant,
    otherwise: 'absent' | 'declined' | 'invited',
  ): ParticipantStatus {
    // Whoever declined and did not come has declined.
    if (status === 'declined' && otherwise === 'absent') return status;
    // Where nothing is said any more, what was known before an entry is left as it is.
    if (otherwise === 'invited' && status === 'confirmed') return status;
    return otherwise;
  }

  /** Takes back those whom the last entry named and this one does not. */
  private forget(came: ReadonlySet<ParticipantId>): void {
    const texts = new Set(this.named.map(({ text }) => text));
    for (const { text, participant: id, made } of this.known.values()) {
      const participant = this.now.get(id);
      if (texts.has(text) || came.has(id) || participant === undefined) continue;
      const own = this.input.understood.rows.find(({ row }) => row.participant === id);
      // What the entry says of their own row stands.
      if (own !== undefined && own.state !== 'open') continue;
      if (made === 'nothing') {
        this.stayAway(id, 'invited');
        continue;
      }
      const days = participant.days.filter((day) => day !== this.day);
      if (days.length > 0 || this.elsewhere.has(id)) {
        this.stayAway(id, 'invited');
        continue;
      }
      this.now.delete(id);
      if (made === 'person') this.idlePeople.push(participant.person);
    }
  }

  private outcome(): Entering {
    const { participants } = this.input;
    const before = new Map(participants.map((participant) => [participant.id, participant]));
    const after = [...this.now.values()];
    return {
      newPeople: this.newPeople,
      added: after.filter(({ id }) => !before.has(id)),
      changed: after.filter((one) => {
        const was = before.get(one.id);
        return was !== undefined && was !== one;
      }),
      removed: participants.filter(({ id }) => !this.now.has(id)).map(({ id }) => id),
      idlePeople: this.idlePeople,
      named: this.named,
    };
  }
}

/**
 * What an entry changes in the participants of the event. The day of the sheet is added to the days of those who
 * signed and taken from those who are said to be absent, so that several days are united; whoever signed another
 * sheet of the day stays. What the last entry of the same sheet did and this one no longer says is taken back:
 * entering again corrects.
 */
export function enterAttendance(input: EnteringInput): Entering {
  return new EnteringWork(input).run();
}
