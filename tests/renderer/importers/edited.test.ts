import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '#shared/matrix/import/comparePlans.ts';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { exported, imported, sheetsOf } from '#tests/support/planImport.ts';

const plan = firstPlan();

/** The first plan, exported, edited as a person would in a spreadsheet, and imported again. */
async function edited(
  edit: (
    sheet: ExcelJS.Worksheet,
    rowOf: (code: string) => ExcelJS.Row,
    about: ExcelJS.Worksheet,
  ) => void,
): Promise<PlanImport> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await exported(plan)) as never);
  const [sheet, about] = book.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet];
  const rowOf = (code: string): ExcelJS.Row => {
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      if (sheet.getRow(row).getCell(1).value === code) return sheet.getRow(row);
    }
    throw new Error(`no row ${code}`);
  };
  edit(sheet, rowOf, about);
  return imported(await sheetsOf(new Uint8Array(await book.xlsx.writeBuffer())));
}

const year = { 2019: 7, 2020: 8, 2021: 9, 2022: 10, 2023: 11 };
const known = 12;
const changesOf = (result: PlanImport) => {
  const { added, removed, changed, reordered } = comparePlans(plan, result.plan);
  return {
    added: added.map(({ code }) => code),
    removed: removed.map(({ code }) => code),
    changed: changed.map(({ code, fields }) => [code, ...fields]),
    reordered,
  };
};
function settle(row: ExcelJS.Row): void {
  for (const column of Object.values(year)) row.getCell(column).value = null;
  row.getCell(year[2020]).value = 'x';
}
const nothing = { added: [], removed: [], changed: [], reordered: false };

describe('a plan edited in a spreadsheet', () => {
  it('changes the text that was changed, and nothing else', async () => {
    const result = await edited((_, rowOf) => {
      rowOf('1.1.2').getCell(3).value = 'Another title';
      rowOf('2.1.1.2').getCell(4).value = 'ចំណងជើង';
    });
    expect(changesOf(result)).toEqual({
      ...nothing,
      changed: [
        ['1.1.2', 'title'],
        ['2.1.1.2', 'titleKm'],
      ],
    });
    expect(result.queries).toEqual([]);
  });

  it('takes moved marks: an exact year for another', async () => {
    const result = await edited((_, rowOf) => {
      const row = rowOf('1.2.1.1');
      row.getCell(year[2019]).value = null;
      row.getCell(year[2022]).value = 'X';
    });
    expect(changesOf(result).changed).toEqual([['1.2.1.1', 'markCells', 'years', 'yearBounds']]);
    const after = result.plan.entries.find(({ code }) => code === '1.2.1.1')!;
    expect(after).toMatchObject({ years: [2022], yearBounds: [[2022, 2022]], marks: 1, line: 167 });
  });

  it('takes years for known once every ? is settled, whatever stands beside them', async () => {
    const result = await edited((_, rowOf) => {
      settle(rowOf('1.2.1.3'));
      settle(rowOf('1.2.1.4'));
      rowOf('1.2.1.4').getCell(known).value = 'yes';
    });
    for (const code of ['1.2.1.3', '1.2.1.4']) {
      expect(result.plan.entries.find((one) => one.code === code)!.years).toEqual([2020]);
    }
    expect(result.problems.map((one) => [one.key, 'code' in one && one.code])).toEqual([
      ['years-taken-known', '1.2.1.3'],
    ]);
  });

  it('asks where the marks are exact but the years are said to be unknown', async () => {
    const result = await edited((_, rowOf) => {
      rowOf('1.1.6').getCell(known).value = 'ទេ';
    });
    expect(result.problems.map(({ key }) => key)).toEqual(['years-open']);
    expect(result.plan.entries.find(({ code }) => code === '1.1.6')).toMatchObject({
      years: null,
      yearBounds: [
        [2019, 2022],
        [2020, 2023],
      ],
    });
  });

  it('takes new rows, deleted rows and rows in another order', async () => {
    const result = await edited((sheet, rowOf) => {
      const at = rowOf('1.1.2').number;
      sheet.insertRow(at, ['1.1.20', 'Activity', 'A new one', null, 'Monthly', null, 'x']);
      sheet.spliceRows(rowOf('5.5.5').number, 1);
    });
    expect(changesOf(result)).toEqual({ ...nothing, added: ['1.1.20'], removed: ['5.5.5'] });
    const added = result.plan.entries.find(({ code }) => code === '1.1.20')!;
    expect(added).toMatchObject({ parent: '1.1', level: 'activity', years: [2019], line: 1 });
    expect(result.sourceLines[0]).toContain('A new one');
  });

  it('knows a row again whose code was changed, but not the copy of a row', async () => {
    const result = await edited((sheet, rowOf) => {
      rowOf('5.5.5').getCell(1).value = '5.5.6';
      const copy = [...(rowOf('1.1.1').values as ExcelJS.CellValue[])].slice(1);
      copy[0] = '1.1.30';
      sheet.insertRow(rowOf('1.2').number, copy);
    });
    const find = (code: string) => result.plan.entries.find((one) => one.code === code)!;
    const was = plan.entries.find(({ code }) => code === '5.5.5')!;
    expect(find('5.5.6')).toEqual({ ...was, code: '5.5.6' });
    expect(find('1.1.1')).toEqual(plan.entries.find(({ code }) => code === '1.1.1'));
    expect(find('1.1.30')).toMatchObject({ title: find('1.1.1').title, line: 1 });
    expect(result.problems).toEqual([]);
  });

  it('keeps what stood in a column that was deleted, and says so', async () => {
    const result = await edited((sheet) => sheet.spliceColumns(5, 1));
    expect(changesOf(result)).toEqual(nothing);
    expect(result.problems).toEqual([
      {
        key: 'column-missing',
        use: 'indicator',
        severity: 'remark',
        sheet: 'Plan',
        row: null,
        column: null,
      },
    ]);
  });

  it('takes codes that became numbers by the record beside them', async () => {
    const result = await edited((_, rowOf) => {
      rowOf('1.1').getCell(1).value = 1.1;
    });
    expect(changesOf(result)).toEqual(nothing);
    expect(result.problems).toEqual([]);
  });

  it('reads what is shown where the record was spoilt', async () => {
    const result = await edited((sheet, rowOf) => {
      rowOf('1.1.2').getCell(sheet.columnCount).value = '{"code":"1.1.2"}';
    });
    expect(result.problems.map(({ key }) => key)).toEqual(['record-unreadable']);
    expect(changesOf(result).changed).toEqual([['1.1.2', 'line']]);
  });

  it('takes another year column into the plan, and another title', async () => {
    const result = await edited((sheet, rowOf, about) => {
      sheet.spliceColumns(12, 0, ['2024']);
      rowOf('1.1.1').getCell(12).value = 'x';
      about.getCell('B2').value = 'A plan prolonged';
    });
    expect(result.plan.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(result.plan.title).toBe('A plan prolonged');
    expect(changesOf(result).changed).toEqual([
      ['1.1.1', 'marks', 'markCells', 'years', 'yearBounds'],
    ]);
  });
});
