import type { ProvinceCode } from '../../base/ids.ts';
import { failure, success, type Outcome } from '../../base/outcome.ts';
import { looksLegacyKhmer } from '../../text/legacyKhmer.ts';
import { emailPattern } from '../list/columnContents.ts';
import { tidy } from '../list/words.ts';
import type { HonorificKey } from '../honorifics.ts';
import { readPhones } from '../phones.ts';
import { phoneText } from '../phoneText.ts';
import type { ReadEntry } from './listRows.ts';

/** A row as a person edits it: everything as it is typed. */
export interface RowDraft {
  readonly khmerName: string;
  readonly latinName: string;
  readonly honorific: HonorificKey | '';
  readonly sex: 'F' | 'M' | null;
  readonly post: string;
  readonly organisation: string;
  readonly province: ProvinceCode | null;
  readonly phones: string;
  readonly email: string;
  readonly remarks: string;
}

/** Why a field cannot be taken as it is typed. */
export type DraftFaults = Partial<
  Record<
    'khmerName' | 'latinName' | 'phones' | 'email',
    /** No name in either script. */
    | 'no-name'
    /** Letters of the other script. */
    | 'other-script'
    /** Khmer in letters that are not Unicode. */
    | 'legacy'
    | 'no-phone'
    | 'no-email'
  >
>;

/** A row as far as it was understood, to be put right. */
export function draftOf(entry: ReadEntry | null): RowDraft {
  if (entry === null) {
    const texts = { khmerName: '', latinName: '', post: '', organisation: '', phones: '' };
    return { ...texts, email: '', remarks: '', honorific: '', sex: null, province: null };
  }
  return { ...entry.person, phones: entry.person.phones.map(phoneText).join(', ') };
}

/** The row as it is put right; nothing of it is guessed. */
export function readDraft(
  draft: RowDraft,
  { titles, birthYear }: Omit<ReadEntry, 'person'>,
): Outcome<ReadEntry, DraftFaults> {
  const [khmerName, latinName] = [tidy(draft.khmerName), tidy(draft.latinName)];
  const { phones, rest } = readPhones(draft.phones);
  const email = tidy(draft.email);
  const faults: DraftFaults = {
    ...(khmerName === '' && latinName === '' && { khmerName: 'no-name' as const }),
    ...(khmerName !== '' &&
      !/^[^A-Za-z]*[\u1780-\u17D3][^A-Za-z]*$/u.test(khmerName) && {
        khmerName: 'other-script' as const,
      }),
    ...latinFault(latinName),
    ...(/[\p{L}\d]/u.test(rest) && { phones: 'no-phone' as const }),
    ...(email !== '' && email.match(emailPattern)?.[0] !== email && { email: 'no-email' as const }),
  };
  if (Object.keys(faults).length > 0) return failure(faults);
  const { honorific, sex, province } = draft;
  return success({
    titles,
    ...(birthYear !== undefined && { birthYear }),
    person: {
      khmerName,
      latinName,
      honorific,
      sex,
      province,
      phones,
      email,
      post: tidy(draft.post),
      organisation: tidy(draft.organisation),
      remarks: tidy(draft.remarks),
    },
  });
}

function latinFault(name: string): DraftFaults {
  if (name === '') return {};
  if (!/\p{Script=Latin}/u.test(name) || /[\u1780-\u17FF]/u.test(name))
    return { latinName: 'other-script' };
  return looksLegacyKhmer(name) === 'sure' ? { latinName: 'legacy' } : {};
}
