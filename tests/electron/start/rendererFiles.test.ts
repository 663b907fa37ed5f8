import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRendererFile } from '#electron/start/rendererFiles.mjs';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

function built(): string {
  const folder = join(temporaryFolder(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const name of ['index.html', 'assets/a.js', 'assets/ខ្មែរ.woff2', '.hidden', '../secret.js'])
    writeFileSync(join(folder, name), name);
  mkdirSync(`${folder}-other`);
  writeFileSync(join(`${folder}-other`, 'x.js'), '');
  return folder;
}

describe('finding a file of the window', () => {
  it('knows its type', () => {
    const folder = built();
    expect(findRendererFile(folder, '/')).toEqual({
      kind: 'file',
      path: join(folder, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(findRendererFile(folder, '/assets/a.js')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
    });
    expect(findRendererFile(folder, `/assets/${encodeURIComponent('ខ្មែរ')}.woff2`)).toMatchObject({
      type: 'font/woff2',
    });
  });

  it('misses what is not there, and folders', () => {
    const folder = built();
    for (const path of ['/b.js', '/assets', '/assets/', '/index.html/x', `/${'x'.repeat(5000)}`])
      expect(findRendererFile(folder, path)).toEqual({ kind: 'missing' });
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/../renderer-other/x.js',
    '/.hidden',
    '/C:/secret.js',
    '/index.html%00.js',
    '/%',
    '/%c0%ae%c0%ae/secret.js',
    'index.html',
    '',
    'http://127.0.0.1/index.html',
  ])('refuses %j', (path) => {
    expect(findRendererFile(built(), path)).toEqual({ kind: 'refused' });
  });

  it('never leads out of the folder', () => {
    const folder = built();
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      'assets',
      '/',
      '%2f',
      '\\',
      'secret.js',
      'a.js',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = findRendererFile(folder, `/${parts.join('/')}`);
        if (found.kind === 'file') expect(found.path.startsWith(join(folder, '/'))).toBe(true);
      }),
    );
  });
});
