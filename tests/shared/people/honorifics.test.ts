import { expect, test } from 'vitest';
import { honorifics, withHonorific } from '#shared/people/honorifics.ts';

const name = { km: 'គំរូ ទីមួយ', en: 'Example One' };

test('goes before the name in each language', () => {
  expect(withHonorific('excellency', name)).toEqual({
    km: 'ឯកឧត្តម គំរូ ទីមួយ',
    en: 'H.E. Example One',
  });
  expect(withHonorific('mrs-dr', name)).toEqual({
    km: 'លោកស្រីបណ្ឌិត គំរូ ទីមួយ',
    en: 'Dr. Example One',
  });
});

test('without an honorific the name stands alone, and without a name no honorific does', () => {
  expect(withHonorific('', name)).toEqual(name);
  expect(withHonorific('miss', { km: 'គំរូ', en: '' })).toEqual({ km: 'កញ្ញា គំរូ', en: '' });
});

test('every one is written in both languages, and each Khmer one differs', () => {
  for (const { label } of honorifics) expect(label.en).not.toBe('');
  expect(new Set(honorifics.map(({ label }) => label.km)).size).toBe(honorifics.length);
});
