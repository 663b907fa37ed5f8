import type { NameForm } from './nameForm.ts';
import type { Prepared } from './prepared.ts';

/**
 * The keys under which a person is looked for: whoever shares none of them is never compared. A key that
 * many may share (a name, a telephone) comes again with a second field, for when the plain block is too large.
 */
export function blockKeys(person: Prepared): string[] {
  const { khmer, latin, sounds, email, organisation, province, sex } = person;
  const keys = new Set<string>();
  const names = [nameKey(khmer), nameKey(latin)].filter((name) => name !== '');
  const narrower = [...person.phones, organisation.identity, province].filter(
    (value) => value !== '',
  );

  for (const phone of person.phones) keys.add(`phone ${phone}`).add(`phone ${phone} ${sounds}`);
  if (email !== '') keys.add(`email ${email}`).add(`email ${email} ${sounds}`);
  for (const name of names) {
    keys.add(`name ${name}`);
    for (const value of narrower) keys.add(`name ${name} ${value}`);
  }
  const heard = soundsKeys(khmer, latin);
  for (const sound of heard) {
    keys.add(`sounds ${sound} ${sex ?? ''}`);
    for (const value of narrower) keys.add(`sounds ${sound} ${value}`);
  }
  // A slip of the hand leaves the beginning, the end and the body as they are.
  for (const form of [khmer, latin]) {
    if (form === null || form.whole.length < 6 || organisation.identity === '') continue;
    keys.add(`slip ${form.whole.slice(0, 3)}${form.whole.slice(-3)} ${organisation.identity}`);
  }
  return [...keys];
}

/** The words in one order, so that a swapped name meets itself; the script is in the letters. */
function nameKey(form: NameForm | null): string {
  return form === null ? '' : [...form.words].sort().join('');
}

/** The consonants in one order: a swapped name, or one typed without a blank, meets itself. */
function soundsKeys(khmer: NameForm | null, latin: NameForm | null): Set<string> {
  const keys = [khmer, latin].map((form) =>
    Array.from(form?.sounds ?? '')
      .sort()
      .join(''),
  );
  return new Set(keys.filter((key) => key.length > 1));
}
