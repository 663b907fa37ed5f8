import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasDisplay } from '#electron/start/display.mjs';
import { fetchElectron, findElectron } from '#electron/start/electronBinary.mjs';
import { causeOf } from '#electron/start/electronProcess.mjs';
import { browserCommand } from '#electron/start/openBrowser.mjs';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

function put(root: string, name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

const patience = { tries: 3, interval: 50 };

describe('Electron’s program file', () => {
  it('is found where its package notes it', () => {
    const root = temporaryFolder();
    expect(findElectron(root, {})).toBeNull();
    put(root, 'node_modules/electron/path.txt', 'electron');
    expect(findElectron(root, {})).toBeNull();
    put(root, 'node_modules/electron/dist/electron', '');
    expect(findElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'));
    put(root, 'elsewhere/electron', '');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') })).toBe(
      join(root, 'elsewhere/electron'),
    );
  });

  it('is fetched by the package’s own script, whose folder for downloads is removed', async () => {
    const root = temporaryFolder();
    put(
      root,
      'node_modules/electron/install.js',
      `const fs = require('node:fs');
       fs.writeFileSync(require('node:os').tmpdir() + '/part', 'x');
       fs.writeFileSync('path.txt', require('node:os').tmpdir());`,
    );
    await fetchElectron(root, { environment: process.env, patience, say: () => undefined });
    const used = readFileSync(join(root, 'node_modules/electron/path.txt'), 'utf8');
    expect(dirname(used)).toBe(tmpdir());
    expect(existsSync(used)).toBe(false);
  });

  it('is given up when the line is dead, and quietly when the script fails or is missing', async () => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    for (const script of ['setInterval(() => undefined, 1000)', 'throw new Error("no network")']) {
      const root = temporaryFolder();
      put(root, 'node_modules/electron/install.js', script);
      await fetchElectron(root, { environment: process.env, patience, say });
      expect(findElectron(root, {})).toBeNull();
    }
    await fetchElectron(temporaryFolder(), { environment: process.env, patience, say });
    expect(said).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('ovop-electron-'))).toEqual([]);
  });

  it('is waited for as long as something arrives', async () => {
    const root = temporaryFolder();
    put(
      root,
      'node_modules/electron/install.js',
      `const fs = require('node:fs'), path = require('node:os').tmpdir() + '/part';
       let left = 12;
       const more = setInterval(() => {
         fs.appendFileSync(path, 'x'.repeat(1e6));
         if (--left === 0) { fs.writeFileSync('path.txt', 'done'); clearInterval(more); }
       }, 40);`,
    );
    const said: string[] = [];
    await fetchElectron(root, {
      environment: process.env,
      patience,
      say: (line) => void said.push(line),
    });
    expect(existsSync(join(root, 'node_modules/electron/path.txt'))).toBe(true);
    expect(said.join()).toContain('MB so far');
  });
});

describe('what the system can do', () => {
  it('takes a display for granted on Windows and macOS only', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  it('opens an address with the system’s own command, through no shell', () => {
    const url = 'http://127.0.0.1:47110/';
    expect(browserCommand('win32', url)).toEqual([
      'rundll32',
      ['url.dll,FileProtocolHandler', url],
    ]);
    expect(browserCommand('darwin', url)).toEqual(['open', [url]]);
    expect(browserCommand('linux', url)).toEqual(['xdg-open', [url]]);
  });

  it('reads out of what Electron printed why it did not start', () => {
    expect(
      causeOf(
        '[1:1:FATAL:electron_main_delegate.cc] Running as root without --no-sandbox is not supported.',
      ),
    ).toContain('sandbox');
    expect(causeOf('ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY')).toContain(
      'display',
    );
    expect(
      causeOf(
        'electron: error while loading shared libraries: libnss3.so: cannot open shared object',
      ),
    ).toBe('the system library libnss3.so is missing');
    expect(causeOf('')).toBe('it ended at once');
  });
});
