import { describe, expect, it } from 'vitest';
import type { BodyId, EventId, LineId, PersonId, Signer, WorkplanId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { planInvitation } from '#shared/events/invitation.ts';
import { eventsOfSeries, nextOfSeries } from '#shared/events/nextOfSeries.ts';
import { seatCounts, wanting } from '#shared/events/seats.ts';
import { byId, held, participant, personOf } from './madeUpEvent.ts';

const ids = (...names: string[]): PersonId[] => names as PersonId[];

describe('whom to invite', () => {
  const erased = { by: 'A' as Signer, on: plainDate(2026, 1, 1) };
  const people = byId([personOf('new'), personOf('there'), personOf('erased', { erased })]);

  it('is everybody once who is in the directory and not there already', () => {
    const plan = planInvitation(
      ids('there', 'new', 'erased', 'removed', 'new'),
      [participant('there', { status: 'declined' })],
      people,
    );
    expect(plan.new.map(({ id }) => id)).toEqual(['new']);
    expect(plan.there.map(({ id }) => id)).toEqual(['there']);
    expect(plan.gone).toEqual(['erased', 'removed']);
  });
});

describe('seats of bodies', () => {
  const [moc, misti, mowa] = ['MoC', 'MISTI', 'MoWA'] as [BodyId, BodyId, BodyId];
  const seats = [
    { body: mowa, wanted: 3 },
    { body: moc, wanted: 1 },
    { body: misti, wanted: 1 },
  ];

  it('say how many are wanted and named', () => {
    const counts = seatCounts(seats, [
      participant('a', { body: mowa }),
      participant('b', { body: mowa, status: 'absent' }),
      participant('c', { body: mowa, status: 'declined' }),
      participant('d', { body: mowa, status: 'walked-in' }),
      participant('e', { body: moc, status: 'attended' }),
      participant('f', { body: misti }),
      participant('g', { body: misti, status: 'confirmed' }),
      participant('h'),
    ]);
    expect(counts).toEqual([
      { body: mowa, wanted: 3, named: 2, state: 'open' },
      { body: moc, wanted: 1, named: 1, state: 'full' },
      { body: misti, wanted: 1, named: 2, state: 'over' },
    ]);
  });

  it('are wanted of several bodies at once, each of which has them once', () => {
    expect(wanting(seats.slice(0, 1), [moc, mowa, moc], 2)).toEqual([
      { body: mowa, wanted: 2 },
      { body: moc, wanted: 2 },
    ]);
  });
});

describe('the next event of a series', () => {
  const last = {
    ...held,
    series: 'Dissemination',
    to: plainDate(2026, 5, 8),
    notes: 'the hall was cold',
    line: { workplan: 'w' as WorkplanId, line: 'l' as LineId },
  };

  it('lasts as long and carries out the same line within the year', () => {
    const next = nextOfSeries(last, 'n' as EventId, plainDate(2026, 12, 30));
    expect(next).toEqual({
      ...last,
      id: 'n',
      from: '2026-12-30',
      to: '2027-01-01',
      notes: '',
    });
  });

  it('carries out no line of another year', () => {
    expect(nextOfSeries(last, 'n' as EventId, plainDate(2027, 1, 4)).line).toBeNull();
  });

  it('belongs to the events of that name, however it is typed', () => {
    const other = {
      ...held,
      id: 'o' as EventId,
      series: ' dissemination',
      from: plainDate(2026, 6, 1),
    };
    const alone = { ...held, id: 'x' as EventId };
    expect(eventsOfSeries([last, alone, other], 'DISSEMINATION')).toEqual([other, last]);
    expect(eventsOfSeries([alone], '')).toEqual([]);
  });
});
