import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What the built program is made of. */
const sources = [
  'electron.vite.config.ts',
  'package-lock.json',
  'electron/main',
  'electron/preload',
  'electron/start',
  'renderer',
  'resources',
  'seeds',
  'shared',
];

/** Written when a build has succeeded, with the moment at which it began. */
const note = 'out/built';

const outputs = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/**
 * The moment of the last change in a file or folder; removing a file changes its folder.
 * @param {string} path
 * @returns {number} milliseconds, 0 where there is nothing
 */
function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, lastChange(join(path, name))),
    stat.mtimeMs,
  );
}

/** @type {typeof import('./builtProgram.d.mts').buildState} */
export function buildState(root) {
  if ([note, ...outputs].some((name) => !existsSync(join(root, name)))) return 'missing';
  const changed = Math.max(...sources.map((name) => lastChange(join(root, name))));
  return changed > lastChange(join(root, note)) ? 'stale' : 'fresh';
}

/** @type {typeof import('./builtProgram.d.mts').isInstalled} */
export function isInstalled(root) {
  return existsSync(join(root, 'node_modules/electron-vite/bin/electron-vite.js'));
}

/**
 * What the build tool said, without colours and without the lines that only its makers can read.
 * @param {string} output
 */
function readable(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => !/^\s+at .*[:(]/u.test(line))
    .join('\n')
    .trim();
}

/** @type {typeof import('./builtProgram.d.mts').buildProgram} */
export function buildProgram(root, signal) {
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => child.kill();
    signal?.addEventListener('abort', stop, { once: true });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve(code === 0 ? { ok: true } : { ok: false, output: readable(output) });
    });
  });
}
