import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhones } from '#shared/people/phones.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';

const one = '+85512345678';
const two = '+855971234567';

test.each([
  '012 345 678',
  '012-345-678',
  '012.345.678',
  '012345678',
  '(012) 345 678',
  '012 34 56 78',
  '012/345 678',
  '០១២ ៣៤៥ ៦៧៨',
  '+855 12 345 678',
  '+85512345678',
  '+855 (0)12 345 678',
  '(+855) 12 345 678',
  '+855-012-345-678',
  '00855 12 345 678',
  '855 12 345 678',
  '85512345678',
  '12345678',
  '12345678.0',
  "'012345678",
  'Tel: 012 345 678',
  'Tel.012345678',
  'H/P: 012 345 678',
  'ទូរស័ព្ទ៖ ០១២ ៣៤៥ ៦៧៨',
  'លេខទូរស័ព្ទ ០១២៣៤៥៦៧៨',
  'Phone: 12 345 678',
  '012\u200B345\u200B678',
  '012\u00A0345\u00A0678',
  '012–345–678',
])('%s is one number, with nothing left over', (text) => {
  expect(readPhones(text)).toEqual({ phones: [one], rest: '' });
});

test.each([
  '012345678/097 1234567',
  '012 345 678 / 097 123 4567',
  '012 345 678, 097 123 4567',
  '012 345 678 097 123 4567',
  '012 345 678\n0971234567',
  '012 345 678; +855 97 123 4567',
  '០១២ ៣៤៥ ៦៧៨ និង ០៩៧ ១២៣ ៤៥៦៧',
  'Tel: 012 345 678, H/P: 097 1234567',
  '12345678/971234567',
  '012 345 678 (012345678) 097 1234567',
])('%s is two numbers in their order', (text) => {
  const { phones, rest } = readPhones(text);
  expect(phones).toEqual([one, two]);
  expect(rest.replaceAll(/[()\s]/g, '')).toBe('');
});

test('a foreign number needs its + or 00', () => {
  expect(readPhones('+66 81 234 5678').phones).toEqual(['+66812345678']);
  expect(readPhones('0066812345678').phones).toEqual(['+66812345678']);
  expect(readPhones('+1 (202) 555-0123 / 012 345 678').phones).toEqual(['+12025550123', one]);
  expect(readPhones('66 81 234 5678')).toEqual({ phones: [], rest: '66 81 234 5678' });
});

test('what is no number stays', () => {
  expect(readPhones('023 212 345 ext. 12')).toEqual({ phones: ['+85523212345'], rest: 'ext. 12' });
  expect(readPhones('012 345 678 (Telegram)')).toEqual({ phones: [one], rest: 'Telegram' });
  expect(readPhones('012 345 678 / 679')).toEqual({ phones: [one], rest: '679' });
  expect(readPhones('គ្មាន')).toEqual({ phones: [], rest: 'គ្មាន' });
  expect(readPhones('012 345')).toEqual({ phones: [], rest: '012 345' });
  expect(readPhones('N012345678')).toEqual({ phones: [], rest: 'N012345678' });
  expect(readPhones('sok012345678@example.com').phones).toEqual([]);
  expect(readPhones('012345678@example.com').phones).toEqual([]);
  expect(readPhones('2024-05-12').phones).toEqual([]);
  expect(readPhones('8.55123E+11')).toEqual({ phones: [], rest: '8.55123E+11' });
  expect(readPhones('')).toEqual({ phones: [], rest: '' });
  expect(readPhones('លោក សុខ 012345678')).toEqual({ phones: [one], rest: 'លោក សុខ' });
  expect(readPhones('plot 12345678').phones).toEqual([]);
});

test('any way of parting and writing the digits of a number gives the same number', () => {
  const parts = fc.constantFrom('', ' ', '-', '.', '\u200B', '\u00A0');
  const national = fc.tuple(
    fc.constantFrom('12', '10', '97', '88', '23', '71'),
    fc.stringMatching(/^[1-9]\d{2}$/),
    fc.stringMatching(/^\d{3,4}$/),
  );
  const lead = fc.constantFrom('0', '+855', '00855', '855', '+855 ', '+855 (0)');
  fc.assert(
    fc.property(national, lead, parts, fc.boolean(), ([a, b, c], prefix, part, khmer) => {
      const typed = `${prefix}${a}${part}${b}${part}${c}`;
      expect(readPhones(khmer ? toKhmerDigits(typed) : typed)).toEqual({
        phones: [`+855${a}${b}${c}`],
        rest: '',
      });
    }),
  );
});

test('a number that was read is read again as itself, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789+-/ ().,៥៦a')) }),
      (text) => {
        const { phones } = readPhones(text);
        expect(readPhones(phones.join(', ')).phones).toEqual(phones);
      },
    ),
    { numRuns: 2000 },
  );
});
