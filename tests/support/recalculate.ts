import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const libreOffice = 'soffice';

/** The workbook without the results that its formulas were written with, so that none can be taken over. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, content] as const;
    const bare = strFromU8(content).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [path, strToU8(bare)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Has LibreOffice compute every formula of a workbook anew and save it. Takes some seconds. */
export function recalculatedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ovop-recalculate-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'book.xlsx'), withoutResults(bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(
      libreOffice,
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'book.xlsx')],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(out, 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
