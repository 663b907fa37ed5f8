import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { inspectExcelTemplate } from '#renderer/templates/excelTemplate.ts';
import { hasLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { recalculatedByLibreOffice } from '#tests/support/recalculate.ts';
import { richWorkbook } from './richWorkbook.ts';
import { testCatalogue, testScope } from './testScope.ts';
import {
  bareWorkbook,
  filledWith,
  readBook,
  rowsXml,
  withParts,
  workbookWith,
} from './workbooks.ts';

function problemsOf(bytes: Uint8Array): readonly TemplateProblem[] {
  const inspected = inspectExcelTemplate(bytes, testCatalogue);
  return inspected.ok ? [] : inspected.problem;
}
const ofCells = (cells: Readonly<Record<string, string>>) =>
  problemsOf(bareWorkbook({ List: rowsXml(cells) }));

const plain = () => bareWorkbook({ List: rowsXml({ A1: '{event.title}' }) });

describe('a template that is refused', () => {
  it('tells all that is wrong at once, by sheet and cell', () => {
    const template = bareWorkbook({
      'Name &amp; more': rowsXml({
        A1: '{event.titel} and {event.place}',
        B8: 'Mr {event.title',
        C8: 'closed } only',
        A9: '{#guests}{anything}{/guests}',
        A10: '{__proto__} {constructor} {}',
      }),
      Other: rowsXml({ A1: '{#participants}', B2: '{name}', AB30: '{/agenda}' }),
    });
    expect(problemsOf(template)).toEqual([
      { kind: 'unknown-field', field: 'event.titel', where: 'Name & more!A1' },
      { kind: 'unclosed-field', text: '{event.title', where: 'Name & more!B8' },
      { kind: 'unclosed-field', text: 'closed }', where: 'Name & more!C8' },
      { kind: 'unknown-field', field: '__proto__', where: 'Name & more!A10' },
      { kind: 'unknown-field', field: 'constructor', where: 'Name & more!A10' },
      { kind: 'unknown-field', field: '', where: 'Name & more!A10' },
      { kind: 'unknown-list', list: 'guests', where: 'Name & more!A9' },
      { kind: 'unknown-field', field: 'name', where: 'Other!B2' },
      { kind: 'unclosed-list', list: 'agenda', where: 'Other!AB30' },
      { kind: 'unclosed-list', list: 'participants', where: 'Other!A1' },
    ]);
  });

  it('has a field of one list in the rows of another, or outside of them', () => {
    expect(ofCells({ A1: '{#agenda}{name}{/agenda}', A2: '{name}' })).toEqual([
      { kind: 'unknown-field', field: 'name', where: 'List!A1' },
      { kind: 'unknown-field', field: 'name', where: 'List!A2' },
    ]);
  });

  it.each([
    [
      'one list within another',
      { A1: '{#agenda}', A2: '{#participants}{/participants}', A3: '{/agenda}' },
      ['participants', 'A2'],
    ],
    [
      'two lists on one row',
      { A1: '{#agenda}{/agenda}', B1: '{#participants}{/participants}' },
      ['participants', 'B1'],
    ],
    [
      'lists that cross',
      { A1: '{#agenda}', A2: '{#participants}', A3: '{/agenda}' },
      ['participants', 'A2'],
    ],
    ['a list closed before it is opened', { A1: '{/agenda}' }, ['agenda', 'A1']],
  ] as const)('has %s', (_, cells, [list, cell]) => {
    expect(ofCells(cells)).toEqual([{ kind: 'unclosed-list', list, where: `List!${cell}` }]);
  });

  it('has wrong fields in a header, a text box or the title of a chart', () => {
    const template = withParts(richWorkbook(), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '<rowBreaks',
          '<headerFooter><oddHeader>&amp;C{nobody}{#agenda}</oddHeader></headerFooter><rowBreaks',
        ),
      'xl/drawings/drawing1.xml': (xml) => xml.replace('.place}', '.plaice}'),
      'xl/charts/chart1.xml': (xml) => xml.replace('{event.place}', '{event.place'),
    });
    expect(problemsOf(template)).toEqual([
      { kind: 'unknown-field', field: 'nobody', where: 'List!oddHeader' },
      { kind: 'unclosed-list', list: 'agenda', where: 'List!oddHeader' },
      { kind: 'unknown-field', field: 'event.plaice', where: 'List!H2' },
      { kind: 'unclosed-field', text: '{event.place', where: 'List!chart1' },
    ]);
  });

  it('is a workbook with macros', () => {
    const macros = withParts(plain(), {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
    });
    expect(problemsOf(macros)).toEqual([{ kind: 'macros' }]);
  });

  it('is something else: a zip, a Word file, a text, nothing', () => {
    const word = withParts(plain(), {
      '[Content_Types].xml': (xml) =>
        xml.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
    });
    const other = [{ kind: 'other-format', expected: 'xlsx' }];
    expect(problemsOf(zipSync({ 'a.txt': strToU8('a') }))).toEqual(other);
    expect(problemsOf(word)).toEqual(other);
    expect(problemsOf(strToU8('a,b,c'))).toEqual(other);
    expect(problemsOf(new Uint8Array())).toEqual(other);
  });

  it('unpacks to far more than it is', () => {
    const bomb = withParts(plain(), { 'xl/media/x.bin': '\u0000'.repeat(20_000_000) });
    expect(problemsOf(bomb)).toMatchObject([{ kind: 'too-large' }]);
  });

  it('is cut off anywhere, or its parts are not what they say', () => {
    const whole = plain();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(problemsOf(cut)).toMatchObject([{ kind: 'damaged' }]);
    }
    const sheet = 'xl/worksheets/sheet1.xml';
    const broken: readonly ((xml: string) => string)[] = [
      (xml) => xml.slice(0, -60),
      (xml) => xml.replace('</row>', ''),
      (xml) => xml.replace('r="1"', 'r="zwei"'),
      (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`,
      (xml) => xml.replace('<is>', '<is a="'),
    ];
    for (const change of broken) {
      expect(problemsOf(withParts(plain(), { [sheet]: change }))).toMatchObject([
        { kind: 'damaged' },
      ]);
    }
    const unlinked = withParts(plain(), {
      'xl/_rels/workbook.xml.rels': (xml) => xml.replaceAll('sheet1.xml', 'gone.xml'),
    });
    expect(problemsOf(unlinked)).toMatchObject([{ kind: 'damaged' }]);
  });
});

const hard: readonly (readonly [string, string])[] = [
  ['< & " \' >', '< & " \' >'],
  ['😀 emoji 👩‍👩‍👧', '😀 emoji 👩‍👩‍👧'],
  ['a\u0000b\u0008c\u000bd', 'abcd'],
  ['مرحبا بالعالم', 'مرحبا بالعالم'],
  ['\ud800 alone \udc00', ' alone '],
  ["=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"],
  ['  spaces  around  ', '  spaces  around  '],
  ['two\r\nlines\rthree', 'two\nlines\nthree'],
  ['{event.title} {#x}', '{event.title} {#x}'],
  [']]> <!-- & -->', ']]> <!-- & -->'],
  ['$1 $& $$', '$1 $& $$'],
  ['ឈ្មោះ'.repeat(1000), 'ឈ្មោះ'.repeat(1000)],
];

const oneField = () =>
  workbookWith((sheet) => {
    sheet.getCell('A1').value = '{event.title}';
  });

describe('values that are hard to write', () => {
  it.each(hard)('%j stands in its cell as text', async (value, expected) => {
    const filled = filledWith(await oneField(), testScope({ 'event.title': value }));
    const sheet = (await readBook(filled)).getWorksheet('List')!;
    expect(sheet.getCell('A1').value).toBe(expected);
  });

  it('are any text at all', async () => {
    const bytes = await oneField();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
        const filled = filledWith(bytes, testScope({ 'event.title': `x${value}` }));
        const sheet = (await readBook(filled)).getWorksheet('List')!;
        const lines = xmlSafe(`x${value}`).replaceAll(/\r\n?/g, '\n');
        expect(sheet.getCell('A1').value).toBe(lines);
      }),
      { numRuns: 60 },
    );
  });

  it('are cut to what a cell holds, never within a character', async () => {
    const filled = filledWith(
      await oneField(),
      testScope({ 'event.title': `a${'😀'.repeat(20_000)}` }),
    );
    const value = (await readBook(filled)).getWorksheet('List')!.getCell('A1').text;
    expect(value.length).toBeLessThanOrEqual(32_767);
    expect(value).toBe(`a${'😀'.repeat(16_382)}…`);
  });

  it('are no numbers where they are not finite', async () => {
    const filled = filledWith(await oneField(), testScope({ 'event.title': Number.NaN }));
    expect((await readBook(filled)).getWorksheet('List')!.getCell('A1').value).toBe('NaN');
  });

  it('are not kept where there is nothing', async () => {
    const filled = filledWith(await oneField(), testScope({ 'event.title': '' }));
    expect((await readBook(filled)).getWorksheet('List')!.getCell('A1').value).toBeNull();
  });

  it.skipIf(!hasLibreOffice)(`are read alike by LibreOffice${unlessLeftOut}`, async () => {
    const list = await workbookWith((sheet) => {
      sheet.getCell('A1').value = '{#participants}{name}{/participants}';
    });
    const coded: readonly (readonly [string, string])[] = [
      ...hard,
      ['a_x000D_b _x0041_', 'a_x000D_b _x0041_'],
    ];
    const participants = coded.map(([name]) => ({ name }));
    const filled = filledWith(list, testScope({}, { participants }));
    const sheet = (await readBook(recalculatedByLibreOffice(filled))).getWorksheet('List')!;
    const read = coded.map((_, index) => sheet.getCell(index + 1, 1).text);
    expect(read).toEqual(coded.map(([, expected]) => expected));
  });
});
