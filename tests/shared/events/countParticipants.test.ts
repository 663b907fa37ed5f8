import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId, PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { countParticipants, type ParticipantCounts } from '#shared/events/countParticipants.ts';
import { participantStatuses, type Participant } from '#shared/events/model.ts';
import { participantRows } from '#shared/events/participantRows.ts';
import { onBasis } from '#shared/events/presence.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { countPeople, type PeopleCount } from '#shared/people/counts.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import {
  anyEvent,
  bodyOf,
  byId,
  held,
  participant,
  personOf,
  type MadeUpEvent,
} from './madeUpEvent.ts';

const none = new Set<PersonId>();

function sum(counts: readonly PeopleCount[]): PeopleCount {
  return counts.reduce(
    (all, one) => ({
      total: all.total + one.total,
      women: all.women + one.women,
      unstated: all.unstated + one.unstated,
    }),
    { total: 0, women: 0, unstated: 0 },
  );
}

function counted(made: MadeUpEvent): ParticipantCounts {
  return countParticipants(made.participants, made.people, made.bodies, made);
}

const shuffled = anyEvent.chain((made) =>
  fc.record({
    made: fc.constant(made),
    order: fc.shuffledSubarray([...made.participants], { minLength: made.participants.length }),
  }),
);

describe('counting the participants of any event', () => {
  it('gives shares that add up to the whole', () => {
    fc.assert(
      fc.property(anyEvent, (made) => {
        const counts = counted(made);
        for (const shares of [counts.byBody, counts.byProvince, counts.byKind, counts.byAge])
          expect(sum(shares.map(({ count }) => count))).toEqual(counts.whole);
        const { byStatus } = counts;
        const all = sum(participantStatuses.map((status) => byStatus[status]));
        expect(all.total).toBe(made.participants.length);
        expect(sum([counts.asked, byStatus['walked-in']])).toEqual(all);
      }),
    );
  });

  it('counts as present whoever attended or walked in, else whoever is awaited', () => {
    fc.assert(
      fc.property(anyEvent, (made) => {
        const { basis, whole, byStatus } = counted(made);
        const present = sum([byStatus.attended, byStatus['walked-in']]);
        const isTold = present.total + byStatus.absent.total > 0;
        expect(basis).toBe(isTold ? 'present' : 'expected');
        expect(whole).toEqual(isTold ? present : sum([byStatus.invited, byStatus.confirmed]));
      }),
    );
  });

  it('never has more women, first-timers or people of a day than people', () => {
    fc.assert(
      fc.property(anyEvent, (made) => {
        const { whole, firstTimers, byDay, byStatus, byBody } = counted(made);
        const present = byStatus.attended.total + byStatus['walked-in'].total;
        for (const count of [whole, firstTimers, ...byBody.map(({ count }) => count)])
          expect(count.women + count.unstated).toBeLessThanOrEqual(count.total);
        expect(firstTimers.total).toBeLessThanOrEqual(whole.total);
        for (const { count } of byDay) expect(count.total).toBeLessThanOrEqual(present);
      }),
    );
  });

  it('does not depend on the order in which participants are read', () => {
    fc.assert(
      fc.property(shuffled, ({ made, order }) => {
        const counts = countParticipants(order, made.people, made.bodies, made);
        expect(counts).toEqual(counted(made));
      }),
    );
  });

  it('counts what the rows of a list show, whole and by body', () => {
    fc.assert(
      fc.property(anyEvent, (made) => {
        const counts = counted(made);
        const rows = participantRows(
          { ...made, participants: onBasis(made.participants, counts.basis), ranks: usualRanks },
          { by: 'body', language: 'km' },
        );
        expect(countPeople(rows)).toEqual(counts.whole);
        // The list's bodies stand in the order of the shares, each in one block.
        const blocks = rows
          .map(({ bodyKey }) => bodyKey)
          .filter((key, index, keys) => key !== keys[index - 1]);
        expect(blocks).toEqual(counts.byBody.map(({ key }) => key));
        for (const { key, count } of counts.byBody)
          expect(countPeople(rows.filter(({ bodyKey }) => bodyKey === key))).toEqual(count);
      }),
    );
  });
});

describe('counting the participants of an event', () => {
  const bodies = byId([bodyOf('MoC'), bodyOf('PDoC', { kind: 'provincial' })]);
  const people = byId([
    personOf('sok', { sex: 'M', birthYear: 1990 }),
    personOf('chan', { sex: 'F', birthYear: 2008 }),
    personOf('dara', { sex: null, ageBand: '55-64' }),
  ]);
  const [moc, pdoc] = ['MoC', 'PDoC'] as [BodyId, BodyId];
  const event = { ...held, to: plainDate(2026, 5, 7), seats: [{ body: pdoc, wanted: 2 }] };
  const [first, second] = [plainDate(2026, 5, 6), plainDate(2026, 5, 7)];
  const battambang = '02' as ProvinceCode;
  const came: readonly Participant[] = [
    participant('sok', { status: 'attended', body: moc, days: [first, second] }),
    participant('chan', { status: 'walked-in', body: pdoc, province: battambang, days: [second] }),
    participant('dara', { status: 'absent', body: moc }),
  ];

  it('says who came, from where, and on which day', () => {
    const counts = countParticipants(came, people, bodies, {
      event,
      cameBefore: new Set(['sok' as PersonId]),
    });
    const [woman, man] = [
      { total: 1, women: 1, unstated: 0 },
      { total: 1, women: 0, unstated: 0 },
    ];
    expect(counts.whole).toEqual({ total: 2, women: 1, unstated: 0 });
    expect(counts.byBody.map(({ body, count }) => [body, count])).toEqual([
      [pdoc, woman],
      [moc, man],
    ]);
    expect(counts.byProvince).toEqual([
      { key: battambang, count: woman },
      { key: null, count: man },
    ]);
    expect(counts.byKind).toEqual([
      { key: 'ministry', count: man },
      { key: 'provincial', count: woman },
    ]);
    expect(counts.byAge).toEqual([
      { key: '18-24', count: woman },
      { key: '35-44', count: man },
    ]);
    expect(counts.firstTimers).toEqual(woman);
    expect(counts.byDay).toEqual([
      { day: first, count: man },
      { day: second, count: { total: 2, women: 1, unstated: 0 } },
    ]);
    expect(counts.asked).toEqual({ total: 2, women: 0, unstated: 1 });
  });

  it('counts the awaited before the event, and on request after it', () => {
    const awaited = [
      participant('sok', { status: 'confirmed' }),
      participant('chan'),
      participant('x', { status: 'declined' }),
    ];
    const before = countParticipants(awaited, people, bodies, { event, cameBefore: none });
    expect([before.basis, before.whole.total]).toEqual(['expected', 2]);
    const asked = countParticipants([...awaited, ...came.slice(0, 1)], people, bodies, {
      event,
      cameBefore: none,
      basis: 'expected',
    });
    expect([asked.basis, asked.whole.total]).toEqual(['expected', 2]);
  });

  it('counts somebody whose person is gone, with nothing stated', () => {
    const { whole, byAge } = countParticipants(
      [participant('nobody', { status: 'attended' })],
      people,
      bodies,
      { event, cameBefore: none },
    );
    expect(whole).toEqual({ total: 1, women: 0, unstated: 1 });
    expect(byAge).toEqual([{ key: null, count: whole }]);
  });
});
