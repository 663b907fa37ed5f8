import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countParticipants } from '#shared/events/countParticipants.ts';
import { lineFigures } from '#shared/events/lineFigures.ts';
import { anyEvent } from './madeUpEvent.ts';

it('a line comes to what its events say of those who came, and no more', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (events) => {
      const counts = events.map((made) =>
        countParticipants(made.participants, made.people, made.bodies, made),
      );
      const came = events.flatMap(({ participants, people }) =>
        participants
          .filter(({ status }) => status === 'attended' || status === 'walked-in')
          .map(({ person }) => people.get(person)?.sex),
      );
      const { held, participants } = lineFigures(counts);
      expect(participants.total).toBe(came.length);
      expect(participants.women).toBe(came.filter((sex) => sex === 'F').length);
      expect(participants.unstated).toBe(came.filter((sex) => sex !== 'F' && sex !== 'M').length);
      expect(held).toBe(counts.filter(({ basis }) => basis === 'present').length);
    }),
  );
});
