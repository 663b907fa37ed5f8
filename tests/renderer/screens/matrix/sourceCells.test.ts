import { describe, expect, it } from 'vitest';
import { rowLines, sourceLinesOf } from '#renderer/screens/matrix/panel/sourceCells.ts';

const lines = ['1.1\tMeeting\t\tx', '', '\tgoes on\t\t', '  ', '\tand on', '1.2\tNext', '\tlast'];

describe('the printed lines of a row', () => {
  it('go on over page breaks until the next code', () => {
    expect(rowLines(lines, 1)).toEqual([1, 3, 5]);
    expect(rowLines(lines, 6)).toEqual([6, 7]);
  });

  it('keep their empty cells, and numbers that the source does not have are left out', () => {
    expect(sourceLinesOf(lines, [6, 1, 99, 1])).toEqual([
      { number: 1, cells: ['1.1', 'Meeting', '', 'x'] },
      { number: 6, cells: ['1.2', 'Next'] },
    ]);
  });
});
