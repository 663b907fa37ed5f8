import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId, PersonId, SignInSheetId } from '#shared/base/ids.ts';
import { countParticipants } from '#shared/events/countParticipants.ts';
import type { Participant, SignInSheet } from '#shared/events/model.ts';
import { enterAttendance, type Entering } from '#shared/events/signIn/enterAttendance.ts';
import { isBare, listedPerson, personOfNamed } from '#shared/events/signIn/namedPerson.ts';
import { liveRows } from '#shared/events/signIn/presentOn.ts';
import { readEntry } from '#shared/events/signIn/readEntry.ts';
import { understand } from '#shared/events/signIn/understand.ts';
import type { Understood } from '#shared/events/signIn/understood.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import {
  bodies,
  day,
  secondDay,
  trial,
  trialEvent,
  trialPerson,
  trialSheet,
  type Trial,
} from './signInTrial.ts';

const findBody = bodyFinder([...bodies.values()]);

/** An event with its sheets, entered one after the other as a person would. */
class Room {
  participants: readonly Participant[];
  readonly people: Map<PersonId, Person>;
  readonly sheets: SignInSheet[] = [];
  last: Entering | null = null;
  private made = 0;
  readonly of: Trial;

  constructor(of: Trial) {
    this.of = of;
    this.participants = of.participants;
    this.people = new Map(of.people);
  }

  print(more: Partial<SignInSheet> & { readonly blankRows?: number } = {}): SignInSheetId {
    const id = `sheet-${this.sheets.length}` as SignInSheetId;
    const of = { ...this.of, participants: this.participants, people: this.people };
    this.sheets.push(trialSheet(of, { order: 'name', blankRows: 3, ...more, id }));
    return id;
  }

  /** @param known who of the directory the named are; everybody else is new */
  enter(id: SignInSheetId, text: string, known: Readonly<Record<string, PersonId>> = {}): void {
    const at = this.sheets.findIndex((sheet) => sheet.id === id);
    const sheet = this.sheets[at]!;
    const understood = understand(readEntry(text), liveRows(sheet, this.participants));
    const entering = enterAttendance({
      event: this.of.event,
      sheet,
      sheets: this.sheets,
      participants: this.participants,
      bodies,
      findBody,
      understood,
      identified: this.identify(understood, known),
      makeId: () => `made-${(this.made += 1)}`,
    });
    for (const person of entering.newPeople) this.people.set(person.id, person);
    for (const gone of entering.idlePeople) this.people.delete(gone);
    const changed = new Map(entering.changed.map((one) => [one.id, one]));
    this.participants = [
      ...this.participants
        .filter((one) => !entering.removed.includes(one.id))
        .map((one) => changed.get(one.id) ?? one),
      ...entering.added,
    ];
    this.sheets[at] = { ...sheet, entered: text, named: entering.named };
    this.last = entering;
  }

  private identify(understood: Understood, known: Readonly<Record<string, PersonId>>) {
    const named = [...understood.rows.flatMap((row) => row.named ?? []), ...understood.walkIns];
    return new Map(
      named.map((one) => {
        const id = known[one.key];
        const person =
          id === undefined
            ? personOfNamed(
                `new ${one.key}` as PersonId,
                one.person,
                findBody(one.person.body),
                'post',
              )
            : (this.people.get(id) ?? trialPerson(99));
        return [one.key, { person, isNew: id === undefined }] as const;
      }),
    );
  }

  /** The participant of a row. */
  row(id: SignInSheetId, number: number): Participant {
    const { participant } = this.sheets.find((sheet) => sheet.id === id)!.rows[number - 1]!;
    return this.participants.find((one) => one.id === participant)!;
  }

  named(name: string): Participant | undefined {
    return this.participants.find((one) => {
      const person = this.people.get(one.person);
      return person?.latinName === name || person?.khmerName === name;
    });
  }

  counts() {
    const context = {
      event: this.of.event,
      cameBefore: new Set<PersonId>(),
      basis: 'present',
    } as const;
    return countParticipants(this.participants, this.people, bodies, context);
  }
}

describe('entering a sheet', () => {
  it('makes those who signed attend the day, and those who are excepted absent', () => {
    const room = new Room(trial(6));
    const sheet = room.print();
    room.enter(sheet, '1-4 except 2');
    expect(room.row(sheet, 1)).toMatchObject({ status: 'attended', days: [day] });
    expect(room.row(sheet, 2)).toMatchObject({ status: 'absent', days: [] });
    expect(room.row(sheet, 5)).toMatchObject({ status: 'invited', days: [] });
    expect(room.counts().whole.total).toBe(3);
  });

  it('counts somebody who stands in two rows as there when one of the rows was signed', () => {
    const of = trial(4);
    for (const text of ['1 3 4; 2 absent', '2-4 except 3', '1-4 except 1', '1-4 except 2']) {
      const room = new Room(of);
      const id = room.print();
      const [sheet] = room.sheets;
      // As merging the people of the first two rows leaves the sheet.
      const rows = sheet!.rows.map((row) =>
        row.number === 2 ? { ...row, participant: sheet!.rows[0]!.participant } : row,
      );
      room.sheets[0] = { ...sheet!, rows };
      room.enter(id, text);
      expect(room.row(id, 1), text).toMatchObject({ status: 'attended', days: [day] });
    }
  });

  it('adds those who walked in, as new people with the body that the sheet names', () => {
    const room = new Room(trial(2));
    const sheet = room.print();
    room.enter(sheet, 'all; w: Mrs. Nop Visal, MoWA, Officer; w: Tep Rithy, Some Company');
    const dara = room.named('Nop Visal')!;
    expect(dara).toMatchObject({
      status: 'walked-in',
      days: [day],
      body: 'MoWA',
      post: { en: 'Officer', km: '' },
    });
    expect(dara.bodyName.km).toBe('ក្រសួងកិច្ចការនារី');
    expect(room.people.get(dara.person)).toMatchObject({ honorific: 'mrs', sex: 'F' });
    expect(room.named('Tep Rithy')).toMatchObject({
      body: null,
      bodyName: { en: 'Some Company', km: '' },
    });
    expect(room.counts().whole.total).toBe(4);
  });

  it('knows who came in whose place, and who fills a place of a body', () => {
    const event = trialEvent({ seats: [{ body: 'MoWA' as BodyId, wanted: 1 }] });
    const room = new Room(trial(3, event));
    const sheet = room.print();
    room.enter(sheet, '1-3; 2: Nop Visal; 4: Tep Rithy');
    const replaced = room.row(sheet, 2);
    expect(replaced).toMatchObject({ status: 'declined', days: [] });
    expect(room.named('Nop Visal')).toMatchObject({
      status: 'attended',
      substituteFor: replaced.id,
    });
    expect(room.named('Tep Rithy')).toMatchObject({
      status: 'attended',
      substituteFor: null,
      body: 'MoWA',
    });
  });

  it('does not add somebody who takes part already', () => {
    const room = new Room(trial(3));
    const sheet = room.print();
    const { person } = room.row(sheet, 2);
    room.enter(sheet, '1; w: Somebody Known', { 'Somebody Known': person });
    expect(room.participants).toHaveLength(3);
    expect(room.row(sheet, 2)).toMatchObject({ status: 'attended', days: [day] });
    room.enter(sheet, '1');
    expect(room.row(sheet, 2)).toMatchObject({ status: 'invited', days: [] });
  });

  it('corrects when it is entered again: what is no longer said is taken back', () => {
    const room = new Room(trial(5));
    const before = room.participants;
    const sheet = room.print();
    room.enter(sheet, '1-4 except 2; 3: Nop Visal; w: Tep Rithy, MoWA; rest absent');
    room.enter(sheet, '1; w: Tep Rithy, MoWA');
    expect(room.row(sheet, 1).status).toBe('attended');
    for (const number of [2, 3, 4, 5])
      expect(room.row(sheet, number)).toMatchObject({ status: 'invited', days: [] });
    expect(room.named('Nop Visal')).toBeUndefined();
    expect(room.last!.idlePeople).toEqual(['new Nop Visal']);
    expect(room.named('Tep Rithy')).toMatchObject({ status: 'walked-in', days: [day] });
    expect(room.last!.newPeople).toEqual([]);
    room.enter(sheet, '');
    expect(room.participants).toEqual(before);
  });

  it('unites several days, each with its own sheet', () => {
    const room = new Room(trial(3, trialEvent({ to: secondDay })));
    const first = room.print({ day });
    room.enter(first, '1-2; w: Tep Rithy');
    const second = room.print({ day: secondDay });
    const at = room.sheets[1]!.rows.findIndex(
      ({ participant }) => participant === room.named('Tep Rithy')!.id,
    );
    expect(at).toBeGreaterThan(-1);
    room.enter(
      second,
      `all except ${room.sheets[1]!.rows.findIndex(({ participant }) => participant === room.row(first, 1).id) + 1}`,
    );
    expect(room.row(first, 1)).toMatchObject({ status: 'attended', days: [day] });
    expect(room.row(first, 2).days).toEqual([day, secondDay]);
    expect(room.named('Tep Rithy')).toMatchObject({ status: 'walked-in', days: [day, secondDay] });
    // Whoever is taken off the first day was there on the second all the same.
    room.enter(first, '1-2');
    expect(room.named('Tep Rithy')).toMatchObject({ status: 'walked-in', days: [secondDay] });
    expect(room.counts().byDay.map(({ count }) => count.total)).toEqual([2, 3]);
  });

  it('leaves alone those who signed another sheet of the day', () => {
    const room = new Room(trial(4));
    const first = room.print();
    const second = room.print();
    room.enter(first, '1-2');
    room.enter(second, '3; rest absent');
    expect([1, 2, 3, 4].map((number) => room.row(first, number).status)).toEqual([
      'attended',
      'attended',
      'attended',
      'absent',
    ]);
    room.enter(first, '1');
    expect(room.row(first, 2).status).toBe('invited');
  });

  it('passes over a row whose participant was taken off the event', () => {
    const room = new Room(trial(3));
    const sheet = room.print();
    const gone = room.row(sheet, 2);
    room.participants = room.participants.filter(({ id }) => id !== gone.id);
    const understood = understand(readEntry('1-3'), liveRows(room.sheets[0]!, room.participants));
    expect(understood.notices).toMatchObject([{ kind: 'passedOver', rows: [2] }]);
    room.enter(sheet, '1-3; 2: Nop Visal');
    expect(room.participants.map(({ status }) => status).toSorted()).toEqual([
      'attended',
      'attended',
      'walked-in',
    ]);
  });

  it('counts everybody who is entered, whoever they are and however it is typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('body' as const, 'name' as const),
        fc.infiniteStream(fc.constantFrom('present', 'absent', 'open')),
        fc.integer({ min: 0, max: 3 }),
        (count, order, stream, walkIns) => {
          const room = new Room(trial(count));
          const sheet = room.print({ order });
          const states = Array.from({ length: count }, () => stream.next().value);
          const of = (state: string) =>
            states.flatMap((one, index) => (one === state ? [index + 1] : []));
          const statements = [
            of('present').join(' '),
            of('absent').length === 0 ? '' : `absent ${of('absent').join(',')}`,
            ...Array.from({ length: walkIns }, (_, index) => `w: Walker ${'ABC'[index]}, F`),
          ];
          room.enter(sheet, statements.join('; '));
          const present = of('present').map((number) => room.row(sheet, number));
          const women = present.filter(({ person }) => room.people.get(person)!.sex === 'F').length;
          const { whole, byDay, byStatus } = room.counts();
          expect(whole.total).toBe(present.length + walkIns);
          expect(whole.women).toBe(women + walkIns);
          expect(byDay[0]!.count).toEqual(whole);
          expect(byStatus.absent.total).toBe(of('absent').length);
          expect(byStatus['walked-in'].total).toBe(walkIns);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('entering all, printed and blank, counts all that the sheet has', () => {
    const room = new Room(trial(153));
    const sheet = room.print({ order: 'body' });
    room.enter(sheet, 'all; 154: Nop Visal; 155: Tep Rithy, MoC');
    expect(room.counts().whole.total).toBe(155);
  });
});

describe('somebody who is named on a sheet', () => {
  it('is read as lists name people', () => {
    expect(listedPerson({ name: 'លោកស្រី សុខ ដារ៉ា', body: '', post: '', sex: null })).toMatchObject({
      khmerName: 'សុខ ដារ៉ា',
      honorific: 'mrs',
      sex: 'F',
    });
    expect(listedPerson({ name: '田中 太郎', body: '', post: '', sex: 'M' })).toMatchObject({
      latinName: '田中 太郎',
      sex: 'M',
    });
  });

  it('is bare for as long as nothing else is known', () => {
    const person = personOfNamed(
      'x' as PersonId,
      { name: 'Nop Visal', body: 'MoWA', post: '', sex: 'F' },
      null,
      'p',
    );
    expect(isBare(person)).toBe(true);
    expect(isBare({ ...person, phones: ['+85512000001'] })).toBe(false);
    expect(isBare({ ...person, notes: 'x' })).toBe(false);
  });
});
