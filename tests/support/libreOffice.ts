import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const soffice = 'soffice';
const pdftotext = 'pdftotext';

function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
}

const missing = [
  ...(runs(soffice, '--version') ? [] : ['soffice (LibreOffice)']),
  ...(runs(pdftotext, '-v') ? [] : ['pdftotext (poppler-utils)']),
];

/** Whether documents can be opened again by a program that this project did not write. */
export const hasLibreOffice = missing.length === 0;

/** For the name of a test: says why it was left out, where it is. */
export const unlessLeftOut = hasLibreOffice ? '' : ` [left out: no ${missing.join(', no ')} found]`;

/** A file as LibreOffice reads it. */
export interface ReadBack {
  /** Text of each printed page. Khmer vowels may stand displaced in it: a PDF holds glyphs, not letters. */
  readonly pages: readonly string[];
  /** The text in reading order, as LibreOffice holds it; without headers and footers. */
  readonly text: string;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Opens a document in LibreOffice, with a profile of its own, and reads its text and pages. Takes some seconds. */
export function readWithLibreOffice(bytes: Uint8Array): ReadBack {
  const folder = mkdtempSync(join(tmpdir(), 'ovop-read-'));
  const inFolder = (name: string) => join(folder, name);
  try {
    writeFileSync(inFolder('document.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(inFolder('profile')).href}`;
    const convert = (to: string) =>
      execFileSync(
        soffice,
        [profile, '--headless', '--convert-to', to, '--outdir', folder, inFolder('document.docx')],
        { stdio: 'ignore', timeout: 120_000 },
      );
    convert('txt:Text (encoded):UTF8');
    convert('pdf');
    execFileSync(pdftotext, ['-layout', inFolder('document.pdf'), inFolder('pages.txt')]);
    const pages = readFileSync(inFolder('pages.txt'), 'utf8').split('\f').map(oneLine);
    return {
      // Every page ends with a form feed, so that one piece too many follows the last.
      pages: pages.slice(0, -1),
      text: oneLine(readFileSync(inFolder('document.txt'), 'utf8')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
