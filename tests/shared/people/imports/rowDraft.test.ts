import { expect, it, test } from 'vitest';
import { draftOf, readDraft, type RowDraft } from '#shared/people/imports/rowDraft.ts';

const draft = (fields: Partial<RowDraft>): RowDraft => ({ ...draftOf(null), ...fields });

it('takes a row as it was put right, with its telephones in one form', () => {
  const read = readDraft(
    draft({ khmerName: ' សុខ  ដារ៉ា ', phones: '012 345 678, +855 97 1234567', email: 'a@b.kh' }),
    { titles: 'H.E.' },
  );
  expect(read).toMatchObject({
    ok: true,
    value: {
      titles: 'H.E.',
      person: { khmerName: 'សុខ ដារ៉ា', phones: ['+85512345678', '+855971234567'], email: 'a@b.kh' },
    },
  });
});

it('shows what was understood, and reads it back as it is', () => {
  const entry = {
    titles: '',
    person: {
      khmerName: 'សុខ ដារ៉ា',
      latinName: 'Sok Dara',
      honorific: 'mr',
      sex: 'M',
      post: 'Officer',
      organisation: 'MoC',
      province: null,
      phones: ['+85512345678', '+85523212345', '+66812345678'],
      email: 'sok@x.kh',
      remarks: 'note',
    },
  } as const;
  expect(readDraft(draftOf(entry), { titles: '' })).toEqual({ ok: true, value: entry });
});

test.each([
  ['no name at all', {}, { khmerName: 'no-name' }],
  ['Latin letters for the Khmer name', { khmerName: 'Sok' }, { khmerName: 'other-script' }],
  ['Khmer letters for the Latin name', { latinName: 'សុខ' }, { latinName: 'other-script' }],
  ['letters of Limon', { latinName: 'sux ; kMBg;cam' }, { latinName: 'legacy' }],
  [
    'a number that cannot be dialled',
    { latinName: 'Sok', phones: '012 34' },
    { phones: 'no-phone' },
  ],
  ['an address that is none', { latinName: 'Sok', email: 'sok at x' }, { email: 'no-email' }],
] as const)('does not take %s', (_, fields, faults) => {
  expect(readDraft(draft(fields), { titles: '' })).toEqual({ ok: false, problem: faults });
});
