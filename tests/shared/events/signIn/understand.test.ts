import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId, ParticipantId } from '#shared/base/ids.ts';
import type { SignInRow } from '#shared/events/model.ts';
import { readEntry } from '#shared/events/signIn/readEntry.ts';
import { tick, withRest } from '#shared/events/signIn/tick.ts';
import { understand } from '#shared/events/signIn/understand.ts';
import type { RowState } from '#shared/events/signIn/understood.model.ts';
import { numbersText, writeEntry } from '#shared/events/signIn/writeEntry.ts';

/** Ten people, two places of MoWA that are to be named, and two blank rows. */
const rows: readonly SignInRow[] = Array.from({ length: 14 }, (_, index) => ({
  number: index + 1,
  participant: index < 10 ? (`p${index + 1}` as ParticipantId) : null,
  body: index === 10 || index === 11 ? ('MoWA' as BodyId) : null,
}));

function told(text: string) {
  const understood = understand(readEntry(text), rows);
  const of = (wanted: RowState): string =>
    numbersText(
      understood.rows.filter(({ state }) => state === wanted).map(({ row }) => row.number),
      'en',
    );
  return {
    present: of('present'),
    absent: of('absent'),
    open: of('open'),
    problems: understood.problems.map(({ kind, at }) => [kind, text.slice(at.from, at.to)]),
    notices: understood.notices.map(({ kind, at }) => [kind, text.slice(at.from, at.to)]),
    walkIns: understood.walkIns.map(({ key }) => key),
    named: understood.rows.flatMap(({ row, named }) =>
      named === null ? [] : [`${row.number} ${named.key}`],
    ),
  };
}

const fine = { problems: [], notices: [], walkIns: [], named: [] };

describe('what an entry says of a sheet', () => {
  it('leaves open whom it does not name, and holds those excepted to be absent', () => {
    expect(told('1-8 except 3, 5')).toEqual({
      ...fine,
      present: '1-2, 4, 6-8',
      absent: '3, 5',
      open: '9-14',
    });
  });

  it('makes the rest absent only where it is said', () => {
    expect(told('1-8; rest absent')).toMatchObject({
      present: '1-8',
      absent: '9-10',
      open: '11-14',
    });
    expect(told('all')).toEqual({ ...fine, present: '1-10', absent: '', open: '11-14' });
    expect(told('all absent except 2')).toMatchObject({ present: '2', absent: '1, 3-10' });
    expect(told('')).toEqual({ ...fine, present: '', absent: '', open: '1-14' });
  });

  it('says what is not on the sheet, and takes all the rest', () => {
    expect(told('1-3, 99, 5')).toMatchObject({
      present: '1-3, 5',
      problems: [['beyond', '99']],
    });
    expect(told('8-20, 2')).toMatchObject({ present: '2', problems: [['beyond', '8-20']] });
    expect(told('0, 2')).toMatchObject({ present: '2', problems: [['beyond', '0']] });
    expect(told('9-2, 4')).toMatchObject({ present: '4', problems: [['reversed', '9-2']] });
    expect(told('1-4 except 77')).toMatchObject({ present: '1-4', problems: [['beyond', '77']] });
    expect(told('1 2 foo 3')).toMatchObject({ present: '1-3', problems: [['unread', 'foo']] });
    expect(told(`1-${'9'.repeat(400)}, 2`)).toMatchObject({ present: '2' });
  });

  it('counts a number that stands twice once, and says so', () => {
    expect(told('1-3, 2')).toMatchObject({ present: '1-3', notices: [['twice', '2']] });
    expect(told('1-4 except 2; 2')).toMatchObject({
      present: '1-4',
      absent: '',
      notices: [['changed', '2']],
    });
    expect(told('w: Sok Dara; w: Sok Dara')).toMatchObject({
      walkIns: ['Sok Dara'],
      notices: [['walkInTwice', 'w: Sok Dara']],
    });
  });

  it('knows who came for a row, and asks for the names that are not printed', () => {
    expect(told('1-10; 11: Sok Dara; 13: Keo Mony, MoC; 4: Ly Bopha')).toEqual({
      ...fine,
      present: '1-11, 13',
      absent: '',
      open: '12, 14',
      named: ['4 Ly Bopha', '11 Sok Dara', '13 Keo Mony, MoC'],
    });
    expect(told('1-14')).toMatchObject({
      present: '1-10',
      problems: [],
      notices: [['passedOver', '1-14']],
    });
    expect(told('1-12; 11: Sok Dara')).toMatchObject({
      present: '1-11',
      notices: [['passedOver', '1-12']],
    });
    expect(told('1, 11')).toMatchObject({ present: '1', problems: [['nameless', '11']] });
    expect(told('13; 13: Keo Mony')).toMatchObject({ present: '13', problems: [] });
    expect(told('4: Ly Bopha; 4: Sok Dara')).toMatchObject({
      named: ['4 Ly Bopha'],
      problems: [['namedTwice', '4: Sok Dara']],
    });
    expect(told('absent 4; 4: Ly Bopha')).toMatchObject({ named: ['4 Ly Bopha'], problems: [] });
    expect(told('44: Ly Bopha')).toMatchObject({ problems: [['beyond', '44: Ly Bopha']] });
  });

  it('takes names in any script, and none that is no name', () => {
    expect(told('w: សុខ ដារ៉ា; w: 田中 太郎; w: Lok Srey Sok Dara').walkIns).toEqual([
      'សុខ ដារ៉ា',
      '田中 太郎',
      'Lok Srey Sok Dara',
    ]);
    expect(
      told('w: ; w: ---; w: Ministry of Commerce; w: "; 1').problems.map(([kind]) => kind),
    ).toEqual(['noName', 'notAName', 'notAName', 'notAName']);
  });
});

const anyText = fc
  .array(
    fc.constantFrom(
      '1',
      '7',
      '12',
      '13',
      '-',
      ' ',
      ', ',
      '; ',
      ' except ',
      'all',
      ' absent ',
      'rest absent',
      'w: Sok',
      '3: Keo',
      'foo',
      '99',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const states = fc.constantFrom<RowState>('present', 'absent', 'open');

describe('marking rows', () => {
  it('says the same in numbers, as short as they go', () => {
    const entry = readEntry('1-9; w: Sok Dara');
    const write = (numbers: number[], state: RowState) =>
      writeEntry(tick(entry, rows, numbers, state), 'en');
    expect(write([10], 'present')).toBe('1-10; w: Sok Dara');
    expect(write([3, 5], 'absent')).toBe('1-9 except 3, 5; w: Sok Dara');
    expect(write([1, 2, 3, 4, 5, 6], 'absent')).toBe('absent 1-9 except 7-9; w: Sok Dara');
    expect(write([3], 'open')).toBe('1-2, 4-9; w: Sok Dara');
    expect(writeEntry(tick(readEntry('១-៩'), rows, [3], 'absent'), 'km')).toBe('១-៩ លើកលែង ៣');
    expect(writeEntry(withRest(entry, true), 'en')).toBe('1-9; w: Sok Dara; rest absent');
    expect(writeEntry(withRest(readEntry('1; rest absent'), false), 'en')).toBe('1');
  });

  it('changes the rows that are marked and no other, whatever was typed', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 }),
        states,
        fc.constantFrom('en' as const, 'km' as const),
        (text, numbers, state, language) => {
          const before = understand(readEntry(text), rows);
          const marked = tick(readEntry(text), rows, numbers, state);
          const after = understand(readEntry(writeEntry(marked, language)), rows);
          for (const [index, { row, state: now, named }] of after.rows.entries()) {
            const was = before.rows[index]!;
            if (!numbers.includes(row.number)) {
              expect([row.number, now, named?.key]).toEqual([
                row.number,
                was.state,
                was.named?.key,
              ]);
            } else {
              expect(named).toBeNull();
              // Nothing said of a row leaves it to what is said of the rest.
              const open = after.isRestAbsent ? 'absent' : 'open';
              expect(now).toBe(state === 'open' ? open : state);
            }
          }
          expect(after.walkIns.map(({ key }) => key)).toEqual(before.walkIns.map(({ key }) => key));
        },
      ),
      { numRuns: 500 },
    );
  });
});
