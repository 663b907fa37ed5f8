import { describe, expect, it } from 'vitest';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import { contactList } from '#shared/documents/kinds/contactList/contactList.ts';
import { contacts } from '#shared/documents/kinds/contactList/table.ts';
import { letter } from '#shared/documents/kinds/letter/letter.ts';
import { buildInputOf } from '#shared/documents/register/compose.ts';
import { templateColumns, tickedColumns } from '#shared/documents/template/chosenColumns.ts';
import { office, readData } from '../kinds/kindSupport.ts';

function columnsOf(columns: string, changes = {}) {
  const data = readData(contactList, { ...(contactList.example as object), columns });
  const { template } = buildInputOf({ kind: contactList, data, office, changes, language: 'en' });
  return template.columns['people']!.map(({ key }) => key);
}

describe('the columns that a document names itself', () => {
  it('stand in its order, before those of the template', () => {
    expect(columnsOf('email no fullName email')).toEqual(['email', 'no', 'fullName']);
    expect(columnsOf('')).toEqual(['no', 'fullName', 'post', 'body', 'phone', 'email']);
  });

  it('have the labels of the office where it has some', () => {
    const own = [{ key: 'fullName', label: { km: 'នាម', en: 'Who' }, width: 40 }];
    const data = readData(contactList, {
      ...(contactList.example as object),
      columns: 'no fullName',
    });
    const changes = { columns: { people: own } };
    const { template } = buildInputOf({ kind: contactList, data, office, changes, language: 'en' });
    expect(template.columns['people']).toEqual([
      { key: 'no', label: { km: 'ល.រ', en: 'No.' }, width: 6 },
      own[0],
    ]);
  });

  it('are refused from a file that names one that there is not', () => {
    const given = { ...(contactList.example as object), columns: 'no salary' };
    const { error } = dataSchema(contactList.fields).safeParse(given);
    expect(error?.issues[0]?.message).toContain('is to name columns');
  });

  it('are nothing to a kind that has no field for them', () => {
    const data = { ...readData(letter, letter.example), columns: 'no' } as never;
    const { template } = buildInputOf({ kind: letter, data, office, changes: {}, language: 'en' });
    expect(template.columns).toEqual({});
  });
});

describe('ticking columns', () => {
  const shown = templateColumns(contactList, contacts, office, {});

  it('puts a new one where the kind has it, and leaves the order of the others', () => {
    expect(tickedColumns(contacts, ['phone', 'no'], ['phone', 'no', 'fullName'])).toEqual([
      'phone',
      'no',
      'fullName',
    ]);
    expect(tickedColumns(contacts, shown, [...shown, 'sex'])).toEqual([
      'no',
      'fullName',
      'sex',
      'post',
      'body',
      'phone',
      'email',
    ]);
  });

  it('takes one out', () => {
    const without = shown.filter((key) => key !== 'post');
    expect(tickedColumns(contacts, shown, without)).toEqual(without);
  });
});
