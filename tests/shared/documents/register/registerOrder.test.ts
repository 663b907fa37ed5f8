import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import {
  inIncomingOrder,
  inRegisterOrder,
  registerYear,
} from '#shared/documents/register/registerOrder.ts';
import { draftOf, issuedOf, letterOf } from './officeDocuments.ts';

describe('the register', () => {
  it('has drafts first, then the newest year and the highest number first', () => {
    const documents = [
      issuedOf(9),
      issuedOf(10),
      issuedOf(11, 2025),
      draftOf('old draft', { date: plainDate(2024, 1, 1) }),
      issuedOf(1),
      draftOf('new draft'),
      draftOf('by hand', { status: 'issued', number: '៥ ក.អ.ជ', date: plainDate(2026, 1, 1) }),
    ];
    expect(inRegisterOrder(documents).map(({ id, number }) => number || id)).toEqual([
      'new draft',
      'old draft',
      '010/26',
      '009/26',
      '៥ ក.អ.ជ',
      '001/26',
      '011/25',
    ]);
  });

  it('stands under the year of the number, else of the date, else of the beginning', () => {
    expect(registerYear(issuedOf(1, 2025, { date: plainDate(2026, 1, 1) }))).toBe(2025);
    expect(registerYear(draftOf('a', { date: plainDate(2027, 1, 1) }))).toBe(2027);
    expect(registerYear(draftOf('a', { date: null }))).toBe(2026);
  });

  it('of letters has the one first that came last', () => {
    const letters = [
      letterOf('a', { receivedOn: plainDate(2026, 1, 5) }),
      letterOf('b', { receivedOn: plainDate(2026, 2, 1) }),
      letterOf('c', { receivedOn: plainDate(2026, 1, 5), date: plainDate(2026, 1, 4) }),
      letterOf('d', { receivedOn: plainDate(2026, 1, 5), date: null }),
    ];
    expect(inIncomingOrder(letters).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });
});
