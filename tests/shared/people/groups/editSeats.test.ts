import { describe, expect, it } from 'vitest';
import type { BodyId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { withFollower, withoutSeat, withSeat } from '#shared/people/groups/editSeats.ts';
import type { Membership } from '#shared/people/groups/model.ts';

const seats: readonly Membership[] = [
  {
    id: 'a',
    person: 'dara' as PersonId,
    role: 'vice-chair',
    body: 'MoWA' as BodyId,
    from: '2024-01-01' as PlainDate,
    to: null,
  },
  { id: 'b', person: null, role: 'member', body: 'MoC' as BodyId, from: null, to: null },
];
const follower = { id: 'c', person: 'sophea' as PersonId, from: '2026-07-01' as PlainDate };

describe('a seat that passes on', () => {
  it('keeps who held it, until the day before', () => {
    expect(withFollower(seats, 'a', follower)).toEqual({
      ok: true,
      value: [
        { ...seats[0], to: '2026-06-30' },
        { ...seats[0], id: 'c', person: 'sophea', from: '2026-07-01', to: null },
        seats[1],
      ],
    });
  });

  it('can wait for who follows', () => {
    const waiting = withFollower(seats, 'a', { ...follower, person: null });
    expect(waiting.ok && waiting.value.map(({ person }) => person)).toEqual(['dara', null, null]);
  });

  it('is taken at once where nobody held it', () => {
    const taken = withFollower(seats, 'b', follower);
    expect(taken).toEqual({
      ok: true,
      value: [seats[0], { ...seats[1], person: 'sophea', from: '2026-07-01' }],
    });
  });

  it('cannot pass on before it was held', () => {
    const from = '2024-01-01' as PlainDate;
    expect(withFollower(seats, 'a', { ...follower, from })).toEqual({
      ok: false,
      problem: '2024-01-02',
    });
  });
});

describe('a seat', () => {
  it('is changed and taken away alone', () => {
    expect(withSeat(seats, 'b', { role: 'secretary' })).toEqual([
      seats[0],
      { ...seats[1], role: 'secretary' },
    ]);
    expect(withoutSeat(seats, 'a')).toEqual([seats[1]]);
  });
});
