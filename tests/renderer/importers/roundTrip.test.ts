import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans, isNoDifference } from '#shared/matrix/import/comparePlans.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { anyPlan } from '#tests/support/anyPlan.ts';
import { exported, imported, sheetsOf } from '#tests/support/planImport.ts';

const soffice = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
].find((path) => existsSync(path));

/** The workbook after LibreOffice has opened and saved it. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    writeFileSync(join(folder, 'plan.xlsx'), bytes);
    execFileSync(soffice!, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      join(folder, 'plan.xlsx'),
    ]);
    return new Uint8Array(readFileSync(join(folder, 'saved', 'plan.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a plan exported and imported again', () => {
  it.each(['en', 'km', 'both'] as const)(
    'comes back as it was: the first plan, in %s',
    async (language) => {
      const plan = firstPlan();
      const result = imported(await sheetsOf(await exported(plan, language)));
      expect(result.plan).toStrictEqual(plan);
      expect(result.edited).toBe(true);
      expect(result.problems).toEqual([]);
      expect(result.queries).toEqual([]);
      expect(result.sourceLines).toEqual([]);
      expect(isNoDifference(comparePlans(plan, result.plan))).toBe(true);
    },
  );

  it('comes back as it was: any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.constantFrom('en', 'km', 'both'), async (plan, language) => {
        const result = imported(await sheetsOf(await exported(plan, language)));
        expect(result.plan).toStrictEqual(plan);
        expect(result.queries).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(soffice === undefined)(
    'comes back as it was after LibreOffice has saved it (left out where soffice is not found)',
    async () => {
      const plan = firstPlan();
      const saved = throughLibreOffice(await exported(plan, 'both'));
      const result = imported(await sheetsOf(saved));
      expect(result.problems).toEqual([]);
      expect(result.plan).toStrictEqual(plan);
    },
  );
});
