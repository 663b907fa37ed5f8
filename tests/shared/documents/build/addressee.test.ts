import { describe, expect, test } from 'vitest';
import { addressedAs } from '#shared/documents/build/addressed.ts';
import { addresseeBlock, addresseesInShort } from '#shared/documents/build/addressee.ts';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { inputOf, office, templateInput } from '../kinds/kindSupport.ts';

const minister = {
  honorific: 'excellency',
  name: { km: 'គំរូ ទីមួយ', en: 'Example One' },
  post: { km: 'រដ្ឋមន្ត្រី', en: 'Minister' },
  body: { km: 'ក្រសួងគំរូ', en: 'Example Ministry' },
  rank: 'minister',
};
const governor = {
  honorific: 'lok-chumteav',
  name: { km: 'គំរូ ទីពីរ', en: 'Example Two' },
  post: { km: 'អភិបាលខេត្ត', en: 'Governor' },
  rank: 'governor',
};

function letterTo(addressees: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  return { date: '2026-01-05', subject: 'A subject', body: 'A body.', addressees, ...more };
}

function namesOf(given: unknown, language: 'en' | 'km' | 'both' = 'en', ranks = usualRanks) {
  const input = { ...inputOf(letter, language, given), office: { ...office, ranks } };
  return addresseeBlock(input)?.names;
}

const one = 'H.E. Example One, Minister, Example Ministry';
const two = 'Lok Chumteav Example Two, Governor';

function block(more: Readonly<Record<string, unknown>>) {
  return addresseeBlock(inputOf(letter, 'km', letterTo([minister], more)));
}

function speaking(...honorifics: readonly string[]) {
  return addressedAs({ addressees: honorifics.map((honorific) => ({ honorific })) });
}

describe('addressees', () => {
  test('stand in order of precedence, by the office’s ranks', () => {
    expect(namesOf(letterTo([governor, minister]))).toEqual([one, two]);
    const governorsFirst = usualRanks.toSorted(
      (a, b) => Number(b.key === 'governor') - Number(a.key === 'governor'),
    );
    expect(namesOf(letterTo([minister, governor]), 'en', governorsFirst)).toEqual([two, one]);
  });

  test('stand as they are written where the letter says so', () => {
    const given = letterTo([governor, minister], { addresseeOrder: 'given' });
    expect(namesOf(given)).toEqual([two, one]);
  });

  test('have the post, the body and the rank of the letter’s day', () => {
    const promoted = {
      ...governor,
      posts: [
        { post: 'Deputy Governor', rank: 'deputy-governor', from: '2024-01-01', to: '2025-12-31' },
        { post: 'Prime Minister', rank: 'prime-minister', from: '2026-01-05' },
      ],
    };
    expect(namesOf(letterTo([minister, promoted]))).toEqual([
      'Lok Chumteav Example Two, Prime Minister',
      one,
    ]);
    expect(namesOf({ ...letterTo([minister, promoted]), date: '2025-06-01' })).toEqual([
      one,
      'Lok Chumteav Example Two, Deputy Governor',
    ]);
  });

  test('have Khmer and under it English in a document of both', () => {
    expect(namesOf(letterTo([minister]), 'both')).toEqual(['ឯកឧត្តម គំរូ ទីមួយ រដ្ឋមន្ត្រី ក្រសួងគំរូ', one]);
  });

  test('keep the name where it is written in the other language alone', () => {
    const khmerName = { ...minister, name: { km: 'គំរូ ទីមួយ' } };
    expect(namesOf(letterTo([khmerName]))).toEqual(['ឯកឧត្តម គំរូ ទីមួយ, Minister, Example Ministry']);
  });

  test('are named by the post alone, with the honorific before it', () => {
    const unnamed = { ...minister, name: '' };
    expect(namesOf(letterTo([unnamed]), 'km')).toEqual(['ឯកឧត្តម រដ្ឋមន្ត្រី ក្រសួងគំរូ']);
  });

  test('nobody is no block', () => {
    expect(namesOf(letterTo([]))).toBeUndefined();
  });

  test('the relation chooses the formula, and «via» stands where it is given', () => {
    expect(block({})?.label).toBe('សូមគោរពជូន');
    expect(block({ relation: 'equal' })?.label).toBe('ជូន');
    expect(block({})?.via).toBeUndefined();
    expect(block({ via: 'នាយកដ្ឋានគំរូ' })?.via).toEqual({
      label: 'តាមរយៈ',
      names: ['នាយកដ្ឋានគំរូ'],
    });
  });

  test('a template repeats the line between marks that stand on lines of their own', () => {
    const drawn = addresseeBlock(templateInput(letter, 'km'));
    expect(drawn?.names).toEqual(['{#addressees}', '{whole}', '{/addressees}', '{#via}']);
    expect(drawn?.via).toEqual({ label: 'តាមរយៈ', names: ['{via}', '{/via}'] });
  });

  test('stand on one line in the register', () => {
    const { filling } = inputOf(letter, 'en', letterTo([minister, governor]));
    expect(addresseesInShort(filling).en).toBe(`${one}; ${two}`);
  });
});

describe('a sentence speaks to the addressees', () => {
  test('by their honorifics, each once, in order of precedence; a doctor as others', () => {
    expect(speaking('excellency').km).toBe('ឯកឧត្តម');
    expect(speaking('mr', 'excellency-dr', 'excellency').km).toBe('ឯកឧត្តម លោក');
  });

  test('as excellencies where all are', () => {
    expect(speaking('lok-chumteav').en).toBe('Your Excellency');
    expect(speaking('excellency', 'lok-chumteav-dr').en).toBe('Your Excellencies');
    expect(speaking('excellency', 'mr').en).toBe('you');
  });

  test('as to anyone where an honorific is not known', () => {
    expect(speaking()).toEqual({ km: 'ឯកឧត្តម លោកជំទាវ លោក លោកស្រី', en: 'you' });
    expect(speaking('mr', '')).toEqual(speaking());
  });
});
