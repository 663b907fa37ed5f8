import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import {
  judgeIncomingView,
  noFilters as noIncomingFilters,
  passes as letterPasses,
} from '#renderer/screens/documents/incoming/incomingView.ts';
import {
  judgeRegisterView,
  noFilters,
  passes,
} from '#renderer/screens/documents/register/registerView.ts';
import { draftOf, issuedOf, letterOf } from '../../../shared/documents/register/officeDocuments.ts';

describe('the filters of the register', () => {
  it('leave what is of the kind, the state and the year', () => {
    const documents = [issuedOf(1), issuedOf(1, 2025), draftOf('a', { kind: 'agenda' })];
    const left = (filters: Partial<typeof noFilters>) =>
      documents.filter((document) => passes({ ...noFilters, ...filters }, document));
    expect(left({})).toEqual(documents);
    expect(left({ kind: 'agenda' })).toEqual([documents[2]]);
    expect(left({ status: 'issued' })).toEqual(documents.slice(0, 2));
    expect(left({ status: 'issued', year: 2025 })).toEqual([documents[1]]);
  });

  it('of letters leave those of the year, and those that wait for an answer', () => {
    const letter = letterOf('a', { receivedOn: plainDate(2026, 1, 1) });
    expect(letterPasses({ ...noIncomingFilters, year: 2025 }, letter, 'open')).toBe(false);
    expect(letterPasses({ ...noIncomingFilters, year: 2026 }, letter, 'none')).toBe(true);
    const waiting = { ...noIncomingFilters, waiting: true };
    const states = ['none', 'answered', 'open', 'soon', 'late'] as const;
    expect(states.filter((state) => letterPasses(waiting, letter, state))).toEqual([
      'open',
      'soon',
      'late',
    ]);
  });
});

describe('a kept view', () => {
  const columns = { widths: { number: 90 }, hidden: { date: true } };

  it('comes back as it was left', () => {
    const view = { filters: { ...noFilters, kind: 'letter', year: 2026 }, columns };
    expect(judgeRegisterView(structuredClone(view))).toEqual(view);
    const letters = { filters: { ...noIncomingFilters, waiting: true }, columns };
    expect(judgeIncomingView(structuredClone(letters))).toEqual(letters);
  });

  it('is begun anew where it cannot be understood, part by part', () => {
    expect(judgeRegisterView(undefined)).toEqual({ filters: noFilters, columns: {} });
    expect(judgeRegisterView({ filters: { kind: 'poem' }, columns })).toEqual({
      filters: noFilters,
      columns,
    });
    expect(judgeIncomingView({ filters: noIncomingFilters, columns: 7 })).toEqual({
      filters: noIncomingFilters,
      columns: {},
    });
  });
});
