import { describe, expect, it } from 'vitest';
import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { completeData } from '#shared/documents/fields/completeData.ts';
import { contactList } from '#shared/documents/kinds/contactList/contactList.ts';
import {
  eventContactsData,
  peopleContactsData,
} from '#shared/documents/kinds/contactList/fromPeople.ts';
import { buildInputOf } from '#shared/documents/register/compose.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { bodyOf, byId, held, participant, personOf } from '../../events/madeUpEvent.ts';
import { cellTexts, tablesOf } from '../letterTree.ts';
import {
  inputOf,
  languages,
  office,
  templateFaults,
  templateInput,
  textsOf,
} from './kindSupport.ts';

const date = plainDate(2026, 5, 7);
const ministry = bodyOf('Ministry', {
  contacts: { phones: [], emails: [], address: { km: 'ភ្នំពេញ', en: 'Phnom Penh' } },
});
const bodies = byId([ministry]);
const provinces = new Map([['12' as ProvinceCode, { km: 'ភ្នំពេញ', en: 'Phnom Penh' }]]);

const bopha = personOf('Bopha', {
  sex: 'F',
  honorific: 'mrs',
  phones: ['+85512345678', '+855971234567'],
  emails: ['bopha@example.gov.kh'],
  posts: [
    {
      id: '1',
      title: { km: '', en: 'Officer' },
      body: ministry.id,
      bodyText: { km: '', en: '' },
      rank: 'officer',
      from: plainDate(2020, 1, 1),
      to: plainDate(2025, 12, 31),
    },
    {
      id: '2',
      title: { km: '', en: 'Director' },
      body: ministry.id,
      bodyText: { km: '', en: '' },
      rank: 'director',
      from: plainDate(2026, 1, 1),
      to: null,
    },
  ],
});
const arun = personOf('Arun', {
  sex: 'M',
  phones: ['+81312345678'],
  posts: [
    {
      id: '1',
      title: { km: '', en: 'Adviser' },
      body: null,
      bodyText: { km: '', en: 'A partner' },
      rank: '',
      from: null,
      to: null,
    },
  ],
});
const input = { people: [bopha, arun], about: { km: 'ក្រុម', en: 'Team' }, date, bodies, provinces };

function textOf(data: object) {
  return contactList.text(
    buildInputOf({
      kind: contactList,
      data: completeData(contactList.fields, { ...data }),
      office,
      changes: {},
      language: 'en',
    }),
  );
}

function rowsOf(data: object) {
  return tablesOf(textOf(data))[0]!.rows.map(cellTexts);
}

function orientationOf(of: string) {
  const given = { ...(contactList.example as object), of };
  return contactList.text(inputOf(contactList, 'en', given)).sections[0]!.page.orientation;
}

describe('the telephone and mailing list', () => {
  it('lists telephones in national form, with the posts of the day', () => {
    const data = peopleContactsData(input, { of: 'phone', columns: [], order: 'given' });
    expect(rowsOf(data)).toEqual([
      ['1', 'Mrs. Bopha', 'Director', 'Ministry', '012 345 678 / 097 123 4567'],
      ['2', 'Arun', 'Adviser', 'A partner', '+81312345678'],
      ['Total 2, of them 1 woman'],
    ]);
    expect(textsOf(textOf(data))).toContain('Telephone List');
  });

  it('holds no telephones where it is a mailing list, and the other way round', () => {
    const mail = peopleContactsData(input, { of: 'email', columns: [], order: 'given' });
    expect(JSON.stringify(mail)).not.toContain('345');
    expect(rowsOf(mail)[0]).toEqual([
      '1',
      'Mrs. Bopha',
      'Director',
      'Ministry',
      'bopha@example.gov.kh',
    ]);
    expect(textsOf(textOf(mail))).toContain('Mailing List');
    const phones = peopleContactsData(input, { of: 'phone', columns: [], order: 'given' });
    expect(JSON.stringify(phones)).not.toContain('@');
  });

  it('has the columns that are chosen, and the address of the body among them', () => {
    const columns = ['fullName', 'address', 'phone'];
    const data = peopleContactsData(input, { of: 'phone', columns, order: 'name' });
    expect(rowsOf(data).slice(0, 2)).toEqual([
      ['Arun', '', '+81312345678'],
      ['Mrs. Bopha', 'Phnom Penh', '012 345 678 / 097 123 4567'],
    ]);
  });

  it('stands under the bodies, in the paper and in the workbook', () => {
    const data = peopleContactsData(input, { of: 'phone', columns: [], order: 'body' });
    expect(rowsOf(data).map(([first]) => first)).toEqual([
      'Ministry',
      '1',
      'A partner',
      '2',
      'Total 2, of them 1 woman',
    ]);
    const sheets = contactList.sheets!(
      buildInputOf({
        kind: contactList,
        data: completeData(contactList.fields, { ...data }),
        office,
        changes: {},
        language: 'en',
      }),
    );
    const firsts = sheets.sheets[0]!.rows.map(({ cells: [first] }) =>
      first?.kind === 'text' ? first.text : '',
    );
    for (const text of ['Ministry', 'A partner', 'Total 2, of them 1 woman'])
      expect(firsts).toContain(text);
  });

  it('of an event has the post and the body of that day', () => {
    const data = eventContactsData(
      {
        event: held,
        people: byId([bopha]),
        bodies,
        provinces,
        cameBefore: new Set(),
        ranks: usualRanks,
        date,
        participants: [
          participant('Bopha', {
            status: 'attended',
            honorific: 'miss',
            post: { km: '', en: 'Clerk' },
            body: 'gone' as BodyId,
            bodyName: { km: '', en: 'Old name' },
          }),
        ],
      },
      { who: 'present', order: 'name', language: 'en', of: 'phone', columns: [] },
    );
    expect(rowsOf(data)[0]).toEqual([
      '1',
      'Miss Bopha',
      'Clerk',
      'Old name',
      '012 345 678 / 097 123 4567',
    ]);
    expect(data.about).toBe(held.title);
  });

  it('lies across where it has both, and stands upright where it has one', () => {
    expect(['both', 'phone', 'email'].map(orientationOf)).toEqual([
      'landscape',
      'portrait',
      'portrait',
    ]);
  });

  it.each(languages)('gives templates whose fields are all known, in %s', (language) => {
    const own = templateInput(contactList, language);
    expect(templateFaults(contactList, contactList.text(own))).toEqual([]);
    expect(templateFaults(contactList, contactList.sheets!(own))).toEqual([]);
  });
});
