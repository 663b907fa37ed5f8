import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, Signer } from '#shared/base/ids.ts';
import { fromDayNumber, plainDate } from '#shared/calendar/plainDate.ts';
import { ageBandOn, ageIn, bandOfAge, bandsOver } from '#shared/people/directory/ages.ts';
import { ageBands } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';

const id = 'p' as PersonId;
const anyDay = fc.integer({ min: 14_000, max: 24_000 }).map(fromDayNumber);

describe('an age band', () => {
  it.each([
    [0, 'under-18'],
    [17, 'under-18'],
    [18, '18-24'],
    [24, '18-24'],
    [25, '25-34'],
    [34, '25-34'],
    [35, '35-44'],
    [54, '45-54'],
    [64, '55-64'],
    [65, 'over-64'],
    [104, 'over-64'],
  ] as const)('of %i years is %s', (years, band) => {
    expect(bandOfAge(years)).toBe(band);
  });

  it('never goes back as years go on', () => {
    for (let years = 1; years < 120; years += 1)
      expect(ageBands.indexOf(bandOfAge(years))).toBeGreaterThanOrEqual(
        ageBands.indexOf(bandOfAge(years - 1)),
      );
  });

  it('is drawn from the year of birth before what was asked', () => {
    const person = newPerson(id, { birthYear: 1990, ageBand: '55-64' });
    expect(ageIn(1990, plainDate(2026, 3, 1))).toBe(36);
    expect(ageBandOn(person, plainDate(2026, 3, 1))).toBe('35-44');
    expect(ageBandOn({ ...person, birthYear: null }, plainDate(2026, 3, 1))).toBe('55-64');
    expect(ageBandOn(newPerson(id, {}), plainDate(2026, 3, 1))).toBe(null);
  });

  it('stays what it was on every day of an event when the year of birth is gone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1920, max: 2015 }),
        fc.array(anyDay, { minLength: 1, maxLength: 12 }),
        (birthYear, days) => {
          const person = newPerson(id, { birthYear });
          const erased = newPerson(id, {
            ageBand: ageBandOn(person, days[0]!),
            erased: {
              by: 'Test Officer' as Signer,
              on: plainDate(2030, 1, 1),
              ageBands: bandsOver(person, days),
            },
          });
          for (const day of days) expect(ageBandOn(erased, day)).toBe(ageBandOn(person, day));
        },
      ),
    );
  });
});
