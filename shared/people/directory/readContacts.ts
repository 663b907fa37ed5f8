import { failure, success, type Outcome } from '../../base/outcome.ts';
import { emailPattern } from '../list/columnContents.ts';
import { readPhones } from '../phones.ts';

/** Why a typed text is no telephone or address: there is none in it, or something else stands beside it. */
export type ContactProblem =
  { readonly kind: 'none' } | { readonly kind: 'rest'; readonly rest: string };

/** What was typed as one or several telephones, as E.164; a word beside a number would be lost, so it is told. */
export function readTypedPhones(text: string): Outcome<readonly string[], ContactProblem> {
  const { phones, rest } = readPhones(text);
  if (phones.length === 0) return failure({ kind: 'none' });
  return rest === '' ? success(phones) : failure({ kind: 'rest', rest });
}

/** What was typed as one or several e-mail addresses, in the small letters that all of them mean. */
export function readTypedEmails(text: string): Outcome<readonly string[], ContactProblem> {
  const found = text.match(emailPattern) ?? [];
  const rest = text
    .replaceAll(emailPattern, '')
    .replace(/mailto:/iu, '')
    .replaceAll(/[\s<>,;/]+/gu, '');
  if (found.length === 0 || rest !== '') return failure({ kind: 'none' });
  return success([...new Set(found.map((email) => email.toLowerCase()))]);
}
