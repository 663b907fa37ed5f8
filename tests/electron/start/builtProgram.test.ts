import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram, buildState, isInstalled } from '#electron/start/builtProgram.mjs';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

function put(root: string, name: string, content: string, second: number): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, second, second);
  utimesSync(dirname(path), second, second);
}

const outputs = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

function project(): string {
  const root = temporaryFolder();
  put(root, 'renderer/main.tsx', '', 100);
  put(root, 'shared/base/ids.ts', '', 100);
  utimesSync(join(root, 'shared'), 100, 100);
  for (const name of [...outputs, 'out/built']) put(root, name, '', 200);
  return root;
}

function tool(root: string, script: string): void {
  put(root, 'node_modules/electron-vite/bin/electron-vite.js', script, 100);
}

describe('the built program', () => {
  it('is fresh until a source changes or vanishes', () => {
    const root = project();
    expect(buildState(root)).toBe('fresh');
    utimesSync(join(root, 'shared/base/ids.ts'), 300, 300);
    expect(buildState(root)).toBe('stale');
    utimesSync(join(root, 'shared/base/ids.ts'), 100, 100);
    expect(buildState(root)).toBe('fresh');
    rmSync(join(root, 'shared/base/ids.ts'));
    expect(buildState(root)).toBe('stale');
  });

  it('is missing while any part of it, or the note of its success, is', () => {
    for (const name of [...outputs, 'out/built']) {
      const root = project();
      rmSync(join(root, name));
      expect(buildState(root)).toBe('missing');
    }
    expect(buildState(temporaryFolder())).toBe('missing');
  });
});

describe('building', () => {
  it('runs the build tool in the project', async () => {
    const root = project();
    expect(isInstalled(root)).toBe(false);
    tool(root, `require('node:fs').writeFileSync('done', process.argv[2])`);
    expect(isInstalled(root)).toBe(true);
    rmSync(join(root, 'out/built'));
    expect(await buildProgram(root)).toEqual({ ok: true });
    expect(readFileSync(join(root, 'done'), 'utf8')).toBe('build');
  });

  it('hands on what the tool said, without colours and traces', async () => {
    const root = project();
    tool(
      root,
      `console.error('\\u001b[31mx.ts (3:4): "y" is not exported\\u001b[39m');
       console.error('    at build (file:///x/node_modules/vite/node.js:1:2)');
       console.error('    at async file:///x/node_modules/vite/node.js:1:2');
       process.exit(1)`,
    );
    expect(await buildProgram(root)).toEqual({
      ok: false,
      output: 'x.ts (3:4): "y" is not exported',
    });
  });

  it('is ended by the signal', async () => {
    const root = project();
    tool(root, 'setInterval(() => undefined, 1000)');
    const ending = new AbortController();
    const built = buildProgram(root, ending.signal);
    ending.abort();
    expect(await built).toMatchObject({ ok: false });
  });
});
