import { describe, expect, it } from 'vitest';
import { readTypedEmails, readTypedPhones } from '#shared/people/directory/readContacts.ts';

describe('a typed telephone', () => {
  it.each([
    ['012 345 678', ['+85512345678']],
    ['០១២ ៣៤៥ ៦៧៨', ['+85512345678']],
    ['+855 (0)12-345-678', ['+85512345678']],
    ['012345678 / 096 123 4567', ['+85512345678', '+855961234567']],
    ['+66 2 123 4567', ['+6621234567']],
  ])('«%s» is read', (text, phones) => {
    expect(readTypedPhones(text)).toEqual({ ok: true, value: phones });
  });

  it('is told where there is none, and where a word beside it would be lost', () => {
    expect(readTypedPhones('012 34')).toEqual({ ok: false, problem: { kind: 'none' } });
    expect(readTypedPhones('012 345 678 (Smart)')).toMatchObject({
      ok: false,
      problem: { kind: 'rest' },
    });
  });
});

describe('a typed e-mail address', () => {
  it.each([
    ['mony@example.org', ['mony@example.org']],
    [' Mony@example.org ', ['mony@example.org']],
    ['<Mony.Keo@Example.org>', ['mony.keo@example.org']],
    ['mailto:a@example.org; b@example.org', ['a@example.org', 'b@example.org']],
  ])('«%s» is read', (text, emails) => {
    expect(readTypedEmails(text)).toEqual({ ok: true, value: emails });
  });

  it.each([['mony@'], ['mony.example.org'], ['mony@example'], ['Keo Mony mony@example.org'], ['']])(
    '«%s» is told',
    (text) => {
      expect(readTypedEmails(text).ok).toBe(false);
    },
  );
});
