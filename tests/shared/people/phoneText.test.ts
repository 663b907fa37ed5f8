import { expect, test } from 'vitest';
import { readPhones } from '#shared/people/phones.ts';
import { phoneText } from '#shared/people/phoneText.ts';

test.each([
  ['+85512345678', '012 345 678'],
  ['+855976543210', '097 654 3210'],
  ['+66812345678', '+66812345678'],
  ['+8551234', '+8551234'],
])('%s is shown as %s, and read as the same number', (phone, shown) => {
  expect(phoneText(phone)).toBe(shown);
  if (phone.length > 10) expect(readPhones(shown).phones).toEqual([phone]);
});
