import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '#shared/calendar/plainDate.ts';
import { missionOrder } from '#shared/documents/kinds/missionOrder/missionOrder.ts';
import { blocksOf, cellTexts, tablesOf, textOf } from '../letterTree.ts';
import { inputOf, templateInput } from './kindSupport.ts';

const least = {
  date: '2026-03-02',
  travellers: [{ honorific: 'mr', name: 'Example One', sex: 'M' }],
  destination: 'A place',
  purpose: 'A purpose',
  departure: '2026-03-10',
  return: '2026-03-12',
};

function particularsOf(given: unknown, language: 'en' | 'km' = 'en'): Record<string, string> {
  const pairs = blocksOf(missionOrder.text(inputOf(missionOrder, language, given))).flatMap(
    (block) => (block.kind === 'keyValues' ? block.pairs : []),
  );
  return Object.fromEntries(
    pairs.map(({ key, value }) => [key, value.map(textOf).join('\n')] as const),
  );
}

function transport(given: object): string | undefined {
  return particularsOf({ ...least, ...given })['Transport:'];
}

describe('the order', () => {
  test('names the travellers in a table', () => {
    const doc = missionOrder.text(inputOf(missionOrder, 'en', least));
    expect(tablesOf(doc)[0]?.rows.map(cellTexts)).toEqual([['1', 'Mr. Example One', 'M', '', '']]);
  });

  test('says where, why and when, and leaves out what is not given', () => {
    expect(particularsOf(least)).toEqual({
      'Destination:': 'A place',
      'Purpose:': 'A purpose',
      'Departure:': '10 March 2026',
      'Return:': '12 March 2026 (3 days)',
    });
  });

  test('names the vehicle with its plate, as far as they are known', () => {
    expect(transport({ transport: 'office-car', plate: '2X-0000' })).toBe(
      'Office car, plate number 2X-0000',
    );
    expect(transport({ transport: 'bus' })).toBe('Bus');
    expect(transport({ plate: '2X-0000' })).toBe('plate number 2X-0000');
  });

  test('counts the first day and the last; days the wrong way round are not counted', () => {
    const departure = plainDate(2026, 1, 1);
    const daysUntil = (day: string) =>
      inputOf(missionOrder, 'en', { ...least, departure, return: day }).filling.number('days');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        expect(daysUntil(addDays(departure, days))).toBe(days + 1);
      }),
    );
    expect(daysUntil(addDays(departure, -1))).toBeNull();
    expect(particularsOf({ ...least, return: least.departure }, 'km')['ថ្ងៃត្រឡប់មកវិញ៖']).toBe(
      'ថ្ងៃទី១០ ខែមីនា ឆ្នាំ២០២៦ (រយៈពេល ១ ថ្ងៃ)',
    );
    expect(particularsOf({ ...least, return: '2026-03-01' })['Return:']).toBe('1 March 2026');
  });
});

function rooms(given: unknown): number | undefined {
  const [, page] = missionOrder.text(inputOf(missionOrder, 'km', given)).sections;
  return page?.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .filter(({ minHeight = 0 }) => minHeight > 30).length;
}

describe('the page for stamps', () => {
  test('has room for three authorities, or for as many as are visited', () => {
    expect(rooms(least)).toBe(3);
    expect(rooms({ ...least, visas: 5 })).toBe(5);
  });

  test('is left out for none', () => {
    expect(rooms({ ...least, visas: 0 })).toBeUndefined();
  });

  test('stands in a template between the marks of a condition', () => {
    const doc = missionOrder.text(templateInput(missionOrder, 'km'));
    expect(doc.sections).toHaveLength(1);
    expect(tablesOf(doc).at(-1)?.rows).toHaveLength(6);
  });
});
