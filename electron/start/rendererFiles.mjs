import { statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * @param {string} pathname
 * @returns {string | null} null where the escapes are broken
 */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * @param {string} path
 * @returns {boolean} false also where the path cannot be: below a file, or too long
 */
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** @type {typeof import('./rendererFiles.d.mts').findRendererFile} */
export function findRendererFile(folder, pathname) {
  const name = decoded(pathname);
  // Backslashes, colons and zero bytes mean something to one file system or another and never to the program.
  if (name === null || !name.startsWith('/') || /[\\:\0]/u.test(name)) return { kind: 'refused' };
  if (name.split('/').some((part) => part.startsWith('.'))) return { kind: 'refused' };
  const root = resolve(folder);
  const path = resolve(root, `.${name === '/' ? '/index.html' : name}`);
  if (!path.startsWith(root + sep)) return { kind: 'refused' };
  if (!isFile(path)) return { kind: 'missing' };
  return { kind: 'file', path, type: types[extname(path)] ?? 'application/octet-stream' };
}
