import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {typeof import('./electronBinary.d.mts').findElectron} */
export function findElectron(root, environment) {
  const folder = join(root, 'node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const path = join(
    environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'),
    readFileSync(note, 'utf8').trim(),
  );
  return existsSync(path) ? path : null;
}

/**
 * @param {string} path
 * @returns {number} bytes in all files below; 0 for what vanishes meanwhile
 */
function bytesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesBelow(join(path, name)), 0);
}

/** @type {typeof import('./electronBinary.d.mts').fetchElectron} */
export function fetchElectron(root, { environment, signal, patience, say }) {
  const folder = join(root, 'node_modules/electron');
  const script = join(folder, 'install.js');
  if (!existsSync(script)) return Promise.resolve();
  // The download goes through a folder of its own, so that a slow line can be told from a dead one.
  const temporary = mkdtempSync(join(tmpdir(), 'ovop-electron-'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
    const stop = () => child.kill();
    signal?.addEventListener('abort', stop, { once: true });
    let last = 0;
    let waited = 0;
    const watch = setInterval(() => {
      const now = bytesBelow(temporary) + bytesBelow(join(folder, 'dist'));
      waited = now === last ? waited + 1 : 0;
      if (now !== last) say(`  ${Math.round(now / 1e6)} MB so far`);
      last = now;
      if (waited >= patience.tries) child.kill();
    }, patience.interval);
    const done = () => {
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      rmSync(temporary, { recursive: true, force: true });
      resolve();
    };
    child.once('error', done);
    child.once('close', done);
  });
}
