import { describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import { byBody } from '#shared/events/bodyGroups.ts';
import { bodyOf, byId, participant } from './madeUpEvent.ts';

const text = (en: string) => ({ en, km: '' });
const [ngo, moc, misti] = ['NGO', 'MoC', 'MISTI'] as [BodyId, BodyId, BodyId];
const bodies = byId([bodyOf('NGO', { kind: 'ngo' }), bodyOf('MoC'), bodyOf('MISTI')]);

describe('participants by their bodies', () => {
  it('stand by seats, then by kind, then by name alone, and last without a body', () => {
    const groups = byBody(
      [
        participant('a'),
        participant('b', { bodyName: text('A company') }),
        participant('c', { body: ngo }),
        participant('d', { body: moc }),
        participant('e', { body: misti }),
        participant('f', { bodyName: text(' a  COMPANY') }),
      ],
      [{ body: misti, wanted: 1 }],
      bodies,
    );
    expect(groups.map(({ participants }) => participants.map(({ person }) => person))).toEqual([
      ['e'],
      ['d'],
      ['c'],
      ['b', 'f'],
      ['a'],
    ]);
  });

  it('bear the name that most of them have', () => {
    const some = ['Commerce', 'Trade', 'Trade', 'Trades'].map((name, index) =>
      participant(String(index), { body: moc, bodyName: text(name) }),
    );
    for (const given of [some, some.toReversed()])
      expect(byBody(given, [], bodies).map(({ name }) => name.en)).toEqual(['Trade']);
  });
});
