import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { ovop, type Ran } from './runCommand.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const;
    const child = execFile(program, [...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** The command as people call it. */
function ovopThroughNpm(...args: readonly string[]): Promise<Ran> {
  return run('npm', ['run', '--silent', 'ovop', '--', ...args]);
}

interface PrintedEntry {
  readonly code: string;
  readonly level: string;
  readonly title: string | null;
  readonly years: readonly number[] | null;
  readonly quantities: readonly { readonly quantity: number | null; readonly unit: string }[];
  readonly queries: readonly string[];
}

describe('ovop matrix --json', () => {
  it('prints the plan, each row with its quantities and open queries', async () => {
    const { code, stdout, stderr } = await ovop('matrix', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const plan = JSON.parse(stdout) as { entries: readonly PrintedEntry[] };
    expect(plan).toMatchObject({ id: 'ovop-2019-2023', years: [2019, 2020, 2021, 2022, 2023] });
    expect(Object.keys(plan)).toEqual(['id', 'title', 'years', 'entries']);
    const activities = plan.entries.filter(({ level }) => level === 'activity');
    expect(activities).toHaveLength(132);
    for (const { quantities, queries } of plan.entries) {
      expect(Array.isArray(quantities) && Array.isArray(queries)).toBe(true);
    }
    const first = plan.entries.find((entry) => entry.code === '1.1.1');
    expect(first?.quantities).toMatchObject([{ quantity: 2, unit: 'meeting', per: 'year' }]);
    expect(plan.entries.find((entry) => entry.code === '2.2.1.5')?.queries).toContain('H07');
  });
});

describe('ovop workplan', () => {
  it('writes an Excel and a Word document through npm', async () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    const { code, stdout } = await ovopThroughNpm(
      'workplan',
      '--year=2021',
      '--language=en',
      '--date=2020-12-08',
      '--out',
      folder,
    );
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      join(folder, 'workplan-2021.xlsx'),
      join(folder, 'workplan-2021.docx'),
    ]);
    expect(readdirSync(folder).sort()).toEqual(['workplan-2021.docx', 'workplan-2021.xlsx']);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'workplan-2021.xlsx'));
    expect(workbook.title).toBe('Annual Workplan 2021');
    const codes: string[] = [];
    workbook.worksheets[0]?.getColumn(1).eachCell((cell) => codes.push(cell.text));
    expect(codes).toContain('1.1.1');
    const word = unzipSync(readFileSync(join(folder, 'workplan-2021.docx')));
    expect(strFromU8(word['word/document.xml']!)).toContain('8 December 2020');
  });

  it('keeps to the lines of one body, and writes the same bytes again', async () => {
    const folder = temporaryFolder();
    const args = ['workplan', '--year', '2021', '--body', 'MoWA', '--language', 'km'];
    const wanted = [...args, '--date', '2020-12-08', '--out', folder];
    expect(await ovop(...wanted)).toMatchObject({ code: 0, stderr: '' });
    const path = join(folder, 'workplan-2021.xlsx');
    const first = readFileSync(path);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const codes: string[] = [];
    workbook.worksheets[0]?.getColumn(1).eachCell((cell) => codes.push(cell.text));
    expect(codes).toContain('5.1.1.2');
    expect(codes).not.toContain('1.1.1');
    await ovop(...wanted);
    expect(readFileSync(path).equals(first)).toBe(true);
  });

  it.each([
    [['workplan', '--year', '2030'], '2019, 2020, 2021, 2022, 2023'],
    [['workplan'], '2019, 2020, 2021, 2022, 2023'],
    [['workplan', '--year', '2021', '--body', 'Nobody'], 'OVOP-SG, NCMs'],
    [['workplan', '--year', '2021', '--language', 'fr'], 'en, km, both'],
    [['workplan', '--year', '2021', '--date', '2021-02-30'], 'YYYY-MM-DD'],
    [['workplan', '--year', '2021', '--colour', 'red'], '--language'],
    [['workplan', '2021'], '--year'],
    [['workplan', '--year', '--out'], '--year'],
    [['workplan', '--year', '2021', '--year', '2022'], '--year is given twice'],
    [['calendar'], 'matrix, workplan, document, lunar-date'],
    [[], 'matrix, workplan, document, lunar-date'],
    [['matrix', '--xml'], '--json'],
    [['lunar-date'], '--to'],
    [['lunar-date', 'tomorrow'], 'YYYY-MM-DD'],
    [['lunar-date', '2026-11-22', '--to', '2026-11-21'], 'on or after 2026-11-22'],
  ])('refuses %j in one line that says what is allowed', async (args, allowed) => {
    const folder = join(temporaryFolder(), 'none');
    const withOut = args[0] === 'workplan' && !args.includes('--out');
    const { code, stdout, stderr } = await ovop(...args, ...(withOut ? ['--out', folder] : []));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^ovop: [^\n]+\n$/);
    expect(stderr).toContain(allowed);
    expect(existsSync(folder)).toBe(false);
  });

  it('asks for a folder', async () => {
    expect(await ovop('workplan', '--year', '2021')).toMatchObject({
      code: 2,
      stderr: 'ovop: --out is missing; allowed: a folder.\n',
    });
  });

  it('writes neither file where one of them has no place, and puts back what was there', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'workplan-2021.docx'));
    writeFileSync(join(folder, 'workplan-2021.xlsx'), 'kept');
    const { code, stderr } = await ovop('workplan', '--year', '2021', '--out', folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ovop: Nothing was written to [^\n]+\n$/);
    expect(readdirSync(folder).sort()).toEqual(['workplan-2021.docx', 'workplan-2021.xlsx']);
    expect(readFileSync(join(folder, 'workplan-2021.xlsx'), 'utf8')).toBe('kept');
  });

  it('says so where the folder is a file', async () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'kept');
    const { code, stderr } = await ovop('workplan', '--year', '2021', '--out', path);
    expect(code).toBe(1);
    expect(stderr).toBe(`ovop: Nothing was written to ${path}: it is a file, not a folder.\n`);
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  it.runIf(process.platform === 'linux')(
    'ends with a sentence where no folder can be made',
    async () => {
      const { code, stderr } = await ovop('workplan', '--year', '2021', '--out', '/proc/nope/deep');
      expect(code).toBe(1);
      expect(stderr).toBe(
        'ovop: Nothing was written to /proc/nope/deep: no folder can be made there.\n',
      );
    },
  );

  it('makes the folders above that are missing', async () => {
    const base = temporaryFolder();
    const deep = join(base, 'one', 'two');
    expect((await ovop('workplan', '--year', '2021', '--out', deep)).code).toBe(0);
    expect(readdirSync(deep).sort()).toEqual(['workplan-2021.docx', 'workplan-2021.xlsx']);
  });
});

describe('ovop lunar-date', () => {
  it('prints every day of a range with its parts', async () => {
    const { code, stdout } = await ovop('lunar-date', '2026-11-22', '--to', '2026-12-31', '--json');
    expect(code).toBe(0);
    const dates = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(dates).toHaveLength(40);
    expect(dates[0]).toEqual({
      date: '2026-11-22',
      weekday: 'អាទិត្យ',
      day: 13,
      phase: 'waxing',
      month: 'កត្តិក',
      animal: 'មមី',
      sak: 'អដ្ឋស័ក',
      buddhistYear: 2570,
      text: 'ថ្ងៃអាទិត្យ ១៣កើត ខែកត្តិក ឆ្នាំមមី អដ្ឋស័ក ពុទ្ធសករាជ ២៥៧០',
    });
    expect(dates.at(-1)).toMatchObject({ date: '2026-12-31' });
  });

  it('prints a line a day without --json', async () => {
    const { stdout } = await ovop('lunar-date', '2020-10-15');
    expect(stdout).toMatch(/^2020-10-15\tថ្ងៃព្រហស្បតិ៍ ១៣រោច ខែអស្សុជ [^\n]*\n$/);
  });
});

describe('the command line', () => {
  it('ends with code 2 and one line on stderr where it is misused', async () => {
    const folder = join(temporaryFolder(), 'none');
    const { code, stdout, stderr } = await ovopThroughNpm(
      'workplan',
      '--year',
      '2030',
      '--out',
      folder,
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'ovop: --year "2030" is not known; allowed: 2019, 2020, 2021, 2022, 2023.\n',
    );
    expect(stderr).not.toContain('    at ');
    expect(existsSync(folder)).toBe(false);
  });

  it('prints a long answer to its end through a pipe', async () => {
    const { code, stdout } = await ovopThroughNpm('matrix', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'ovop-2019-2023' });
  });
});

describe('ovop --help', () => {
  it.each([['--help'], ['-h'], ['help']])('lists the commands (%s)', async (word) => {
    const { code, stdout } = await ovop(word);
    expect(code).toBe(0);
    for (const command of ['matrix', 'workplan', 'document', 'lunar-date'])
      expect(stdout).toContain(command);
  });

  it('says what a command takes', async () => {
    const { code, stdout } = await ovop('workplan', '--help');
    expect(code).toBe(0);
    for (const option of ['--year', '--body', '--language', '--date', '--out']) {
      expect(stdout).toContain(option);
    }
  });
});
