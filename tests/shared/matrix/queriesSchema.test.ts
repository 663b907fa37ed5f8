import { describe, expect, it } from 'vitest';
import { parseQueries } from '#shared/matrix/querySchema.ts';

const yearly = {
  quantity: 12,
  unit: 'meeting',
  per: 'year',
  counts: 'event',
  statedIn: 'answer',
  verbatim: '12 meetings a year',
};
const answer = {
  id: 'twelve',
  text: { en: '12 meetings', km: 'កិច្ចប្រជុំ ១២' },
  effects: [{ kind: 'quantity', code: '1.1.3', quantity: yearly }],
};
const query = {
  id: 'T01',
  codes: ['1.1.3'],
  lines: [159],
  question: { en: 'How many?', km: 'ប៉ុន្មាន?' },
  answers: [answer],
  affects: ['target'],
  settledBy: 'answer',
};

describe('parseQueries', () => {
  it('takes a query as it is', () => {
    expect(parseQueries([query])).toEqual([query]);
  });

  it.each([
    ['a query that stands twice', [query, query], /query T01 stands twice/],
    [
      'an answer that stands twice',
      [{ ...query, answers: [answer, answer] }],
      /answer.*twelve.*stands twice/,
    ],
    ['an answer that changes another row', [{ ...query, codes: ['1.1.4'] }], /changes 1\.1\.3/],
    ['a language that is not written', [{ ...query, question: { en: 'How?', km: '' } }], /km/],
    ['a code that is none', [{ ...query, codes: ['1.1.3', '1,1'] }], /1,1.*is no code/],
    [
      'an effect of a kind that is unknown',
      [{ ...query, answers: [{ ...answer, effects: [{ kind: 'level', code: '1.1.3' }] }] }],
      /effects/,
    ],
    ['a field that is unknown', [{ ...query, remark: '' }], /remark/],
    ['something that is no list', query, /array/],
  ])('refuses %s', (_, json, message) => {
    expect(() => parseQueries(json)).toThrow(message);
  });
});
