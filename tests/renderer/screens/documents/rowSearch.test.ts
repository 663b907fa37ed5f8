import { describe, expect, it } from 'vitest';
import { rowSearch } from '#renderer/screens/documents/register/rowSearch.ts';

const rows = [
  { texts: ['០០១/២៦', 'សំណើសុំចាត់តាំងមន្ត្រី', 'Request to appoint'] },
  { texts: ['002/26', 'ឲ្យ', 'Ministry of Commerce'] },
];
const find = rowSearch(({ texts }: (typeof rows)[number]) => texts);

describe('the search of a register', () => {
  it.each([
    ['001/26', [0]],
    ['០០២', [1]],
    ['MINISTRY', [1]],
    ['request សំណើ', [0]],
    ['request commerce', []],
    // The two ways to write the word are one to a reader.
    ['ឱ្យ', [1]],
    ['  ', [0, 1]],
  ])('for %s finds %o', (query, found) => {
    expect(find(rows, query)).toEqual(found.map((index) => rows[index]));
  });

  it('sees what a changed row says now', () => {
    const changed = [{ texts: ['003/26'] }, rows[1]!];
    expect(find(changed, '003')).toEqual([changed[0]]);
  });
});
