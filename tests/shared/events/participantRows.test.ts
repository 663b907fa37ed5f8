import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import { participantRows, type RowsInput } from '#shared/events/participantRows.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { anyEvent, bodyOf, byId, held, participant, personOf } from './madeUpEvent.ts';

const people = byId([
  personOf('sok', { khmerName: 'សុខ ដារា', latinName: 'Sok Dara' }),
  personOf('keo', { khmerName: 'កែវ មុនី', latinName: 'Zeo Mony' }),
  personOf('chan', { khmerName: 'ចាន់ ធី', latinName: 'Chan Thy', sex: 'F' }),
]);
const moc = { body: 'MoC' as BodyId, bodyName: { en: 'MoC', km: '' } };
const misti = { body: 'MISTI' as BodyId, bodyName: { en: 'MISTI', km: '' } };

const input: RowsInput = {
  event: { ...held, seats: [{ body: 'MISTI' as BodyId, wanted: 1 }] },
  people,
  bodies: byId([bodyOf('MoC'), bodyOf('MISTI')]),
  ranks: usualRanks,
  participants: [
    participant('sok', { ...moc, rank: 'director' }),
    participant('keo', { ...moc, rank: 'officer' }),
    participant('chan', misti),
  ],
};

function who(order: Parameters<typeof participantRows>[1]): readonly string[] {
  return participantRows(input, order).map(({ participant }) => participant.person);
}

describe('the order of participants', () => {
  it('is by body in the order of the seats, and then by precedence', () => {
    expect(who({ by: 'body', language: 'km' })).toEqual(['chan', 'sok', 'keo']);
  });

  it('is by the alphabet of the language', () => {
    expect(who({ by: 'name', language: 'km' })).toEqual(['keo', 'chan', 'sok']);
    expect(who({ by: 'name', language: 'en' })).toEqual(['chan', 'sok', 'keo']);
  });

  it('holds everybody once, the same however they are given', () => {
    fc.assert(
      fc.property(anyEvent, fc.constantFrom('body', 'name'), (made, by) => {
        const rows = participantRows({ ...made, ranks: usualRanks }, { by, language: 'en' });
        const given = made.participants.toReversed();
        const again = participantRows(
          { ...made, participants: given, ranks: usualRanks },
          { by, language: 'en' },
        );
        expect(again).toEqual(rows);
        expect(new Set(rows.map(({ participant }) => participant.id)).size).toBe(given.length);
      }),
    );
  });
});
