import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const writer = 'soffice';

/** Has LibreOffice Writer open a document and save it as .docx, as an office does that edits there. */
export function resavedByWriter(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ovop-resave-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const file = join(folder, 'template.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(
      writer,
      [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, file],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(out, 'template.docx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
