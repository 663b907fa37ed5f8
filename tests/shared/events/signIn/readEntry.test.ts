import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NamedPerson, Said, Span } from '#shared/events/signIn/entry.model.ts';
import { readEntry } from '#shared/events/signIn/readEntry.ts';
import { writeEntry } from '#shared/events/signIn/writeEntry.ts';

/** What is said, without where it stands. */
function bare(entry: Entry): unknown {
  return JSON.parse(
    JSON.stringify(entry, (key, value: unknown) => (key === 'at' ? undefined : value)),
  );
}

const span = (first: number, last = first) => ({ first, last });
const present = (rows: unknown, except: unknown[] = []) => ({
  kind: 'rows',
  state: 'present',
  rows,
  except,
});
const absent = (rows: unknown, except: unknown[] = []) => ({
  kind: 'rows',
  state: 'absent',
  rows,
  except,
});
const named = (row: number | null, name: string, more: Partial<NamedPerson> = {}) => ({
  kind: 'named',
  row,
  person: { name, body: '', post: '', sex: null, ...more },
});
const unread = (text: string) => ({ kind: 'unread', text });
const rest = { kind: 'restAbsent' };

describe('an entry', () => {
  it.each<[string, unknown[]]>([
    ['', []],
    ['5', [present([span(5)])]],
    ['1-45', [present([span(1, 45)])]],
    ['1 – 45', [present([span(1, 45)])]],
    ['1 to 45', [present([span(1, 45)])]],
    ['1, 3 5&7 and 9.', [present([1, 3, 5, 7, 9].map((one) => span(one)))]],
    ['1-45 except 7, 12', [present([span(1, 45)], [span(7), span(12)])]],
    ['1-45 but not 7-9', [present([span(1, 45)], [span(7, 9)])]],
    ['all', [present('all')]],
    ['all except 7', [present('all', [span(7)])]],
    ['except 7', [present('all', [span(7)])]],
    ['absent 5, 6', [absent([span(5), span(6)])]],
    ['absent: 5', [absent([span(5)])]],
    ['5, 6 absent', [absent([span(5), span(6)])]],
    ['1-4 absent 5, 6', [present([span(1, 4)]), absent([span(5), span(6)])]],
    ['1-4 except 2 absent', [present([span(1, 4)], [span(2)])]],
    ['all absent except 3', [absent('all', [span(3)])]],
    ['rest absent', [rest]],
    ['1-4, the rest absent', [present([span(1, 4)]), rest]],
    ['5; others were absent', [present([span(5)]), rest]],
    ['w: Sok Dara', [named(null, 'Sok Dara')]],
    [
      'W : Sok Dara , MoWA,Director, f',
      [named(null, 'Sok Dara', { body: 'MoWA', post: 'Director', sex: 'F' })],
    ],
    ['w: Sok Dara, F', [named(null, 'Sok Dara', { sex: 'F' })]],
    ['23: Sok Dara', [named(23, 'Sok Dara')]],
    [
      '23=Sok Dara, MoC 24: Keo Mony',
      [named(23, 'Sok Dara', { body: 'MoC' }), named(24, 'Keo Mony')],
    ],
    [
      '1-3 w: Sok Dara w: Keo Mony',
      [present([span(1, 3)]), named(null, 'Sok Dara'), named(null, 'Keo Mony')],
    ],
    [
      '1-45 except 7, 12; w: Sok Dara, MoWA; w: Keo Mony',
      [
        present([span(1, 45)], [span(7), span(12)]),
        named(null, 'Sok Dara', { body: 'MoWA' }),
        named(null, 'Keo Mony'),
      ],
    ],
    ['1-3\n7', [present([span(1, 3)]), present([span(7)])]],
    ['45-1', [present([span(45, 1)])]],
    ['w:', [named(null, '')]],
    ['1- ', [present([span(1)]), unread('-')]],
    ['1-4 exept 3', [present([span(1, 4), span(3)]), unread('exept')]],
    ['hello there', [unread('hello there')]],
    ['absent', [unread('absent')]],
  ])('reads %j', (text, expected) => {
    expect(bare(readEntry(text))).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    ['១-៤៥ លើកលែង ៧, ១២', [present([span(1, 45)], [span(7), span(12)])]],
    ['១ដល់៤៥លើកលែងតែ៧និង១២', [present([span(1, 45)], [span(7), span(12)])]],
    ['លេខ ១ ២ ៣ បានមក', [present([span(1), span(2), span(3)])]],
    ['លើក\u200Bលែង ៧', [present('all', [span(7)])]],
    ['ទាំងអស់ លើកលែង ៧', [present('all', [span(7)])]],
    ['៥, ៦ អវត្តមាន', [absent([span(5), span(6)])]],
    ['១-៤ ក្រៅពីនេះ អវត្តមាន', [present([span(1, 4)]), rest]],
    [
      '១-៤។ ថ៖ សុខ ដារ៉ា, ក្រសួងពាណិជ្ជកម្ម, ស',
      [present([span(1, 4)]), named(null, 'សុខ ដារ៉ា', { body: 'ក្រសួងពាណិជ្ជកម្ម', sex: 'F' })],
    ],
    ['២៣៖ សុខ ដារ៉ា', [named(23, 'សុខ ដារ៉ា')]],
  ])('reads %j, in Khmer', (text, expected) => {
    expect(bare(readEntry(text))).toEqual(expected);
  });

  it('says where each thing stands in the text', () => {
    const text = '1-4, 9 foo; w: Sok Dara';
    const [rows, foo, walkIn] = readEntry(text);
    expect(rows).toMatchObject({ rows: [{ at: { from: 0, to: 3 } }, { at: { from: 5, to: 6 } }] });
    expect(text.slice(foo!.at.from, foo!.at.to)).toBe('foo');
    expect(text.slice(walkIn!.at.from, walkIn!.at.to)).toBe('w: Sok Dara');
  });
});

const at = { from: 0, to: 0 };
const number = fc.integer({ min: 0, max: 400 });
const aSpan = fc.tuple(number, number).map(([first, last]): Span => ({ first, last, at }));
const spans = fc.array(aSpan, { minLength: 1, maxLength: 5 });
const word = fc.constantFrom(
  'Sok',
  'Dara',
  'Keo',
  'សុខ',
  'ដារ៉ា',
  "O'Neil",
  'Ministry',
  'ក្រសួង',
  'Officer',
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    kind: fc.constant('rows' as const),
    state: fc.constantFrom('present' as const, 'absent' as const),
    rows: fc.oneof(spans, fc.constant('all' as const)),
    except: fc.oneof(spans, fc.constant<Span[]>([])),
    at: fc.constant(at),
  }),
  fc.constant<Said>({ kind: 'restAbsent', at }),
  fc.record({
    kind: fc.constant('named' as const),
    row: fc.option(number),
    person: fc.record({
      name: words,
      body: fc.oneof(words, fc.constant('')),
      post: fc.oneof(words, fc.constant('')),
      sex: fc.constantFrom('F' as const, 'M' as const, null),
    }),
    at: fc.constant(at),
  }),
);

describe('the grammar', () => {
  it('reads what it writes, in either language', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 8 }),
        fc.constantFrom('en' as const, 'km' as const),
        (entry, language) => {
          expect(bare(readEntry(writeEntry(entry, language)))).toEqual(bare(entry));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes any text, and writes nothing away that was understood', () => {
    const pieces = fc.constantFrom(
      '1',
      '45',
      '៧',
      '-',
      '–',
      ' ',
      ',',
      ';',
      ':',
      '៖',
      'w',
      'except',
      'លើកលែង',
      'all',
      'absent',
      'rest',
      'ក្រៅពីនេះ',
      'to',
      'ដល់',
      '\n',
      '។',
      'Sok',
      'សុខ',
      '\u200B',
      '!',
      '(',
      '\u17D2',
      '🌾',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'km' as const), (text, language) => {
        const once = readEntry(text);
        for (const { at: place } of once) {
          expect(place.from).toBeLessThanOrEqual(place.to);
          expect(place.to).toBeLessThanOrEqual(text.length);
        }
        const again = readEntry(writeEntry(once, language)).map((one) =>
          JSON.stringify(bare([one])),
        );
        let found = -1;
        for (const one of once.filter(({ kind }) => kind !== 'unread')) {
          found = again.indexOf(JSON.stringify(bare([one])), found + 1);
          expect(found).toBeGreaterThan(-1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is quick with texts as long as a book', () => {
    expect(readEntry('1-45 except 7, 12; '.repeat(4000))).toHaveLength(4000);
    expect(readEntry(`w: ${'a'.repeat(200_000)}`)).toHaveLength(1);
    expect(readEntry(' '.repeat(200_000))).toHaveLength(0);
  });
});
