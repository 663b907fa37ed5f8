import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { namesPerson } from '#shared/people/directory/namedIn.ts';

function paper(...texts: readonly string[]): OfficeDocument {
  return {
    data: { attendees: texts.map((name) => ({ name: { km: name, en: '' } })) },
    subject: { km: '', en: '' },
    addressee: { km: '', en: '' },
  } as unknown as OfficeDocument;
}

const names = [{ khmerName: 'កែវ មុនី', latinName: 'Keo Mony' }];
const found = (...texts: readonly string[]): boolean => namesPerson(names)(paper(...texts));

describe('a document names a person', () => {
  it.each([
    ['កែវ មុនី'],
    ['ឯកឧត្តមកែវ មុនី ប្រធាននាយកដ្ឋាន'],
    ['លោក កែវមុនី'],
    ['កែវ\u200B មុនី'],
    ['H.E. KEO Mony, Director'],
    ['Keo  Mony'],
  ])('in «%s»', (text) => {
    expect(found('អ្វីផ្សេង', text)).toBe(true);
  });

  it.each([['កែវ មុនីរ័ត្ន'], ['Keo Monyroth'], ['Akeo Mony'], ['កែវ'], ['Mony'], ['កែវ សុខ មុនី'], ['']])(
    'but not in «%s»',
    (text) => {
      expect(found(text)).toBe(false);
    },
  );

  it('by the subject and the addressee too, and by any of the other names', () => {
    const letter = { ...paper(), addressee: { km: '', en: 'Mr. Keo Mony' } };
    expect(namesPerson(names)(letter)).toBe(true);
    const other = [...names, { khmerName: '', latinName: 'Keov Muny' }];
    expect(namesPerson(other)(paper('KEOV MUNY'))).toBe(true);
  });

  it('not by a name of one short word, nor across two texts', () => {
    expect(namesPerson([{ khmerName: 'ដារ៉ា', latinName: 'Dara' }])(paper('ដារ៉ា Dara'))).toBe(false);
    expect(found('Keo', 'Mony')).toBe(false);
    expect(
      namesPerson([{ khmerName: '', latinName: 'O’Brien (Jr.) Pat' }])(paper('O’Brien (Jr.) Pat')),
    ).toBe(true);
  });
});
