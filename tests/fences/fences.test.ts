import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The import rules of the project, tried on files that break them. */
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fences-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, path], { cwd: folder, encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`;
}

const breaches: readonly (readonly [file: string, text: string, says: string])[] = [
  ['shared/a.ts', "import { read } from '#renderer/store/open.ts';\nread();", 'shared/ is pure'],
  ['shared/b.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('a');", 'shared/ is pure'],
  ['shared/c.ts', 'export const now = new Date();', 'shared/ has no clock'],
  ['shared/d.ts', 'export const id = Math.random();', 'random'],
  [
    'renderer/components/a.tsx',
    "import { commit } from '#renderer/store/commit.ts';\ncommit();",
    'knows no word of the trade',
  ],
  [
    'renderer/screens/one/a.tsx',
    "import { b } from '#renderer/screens/two/b.tsx';\nb();",
    'never from another screen',
  ],
  [
    'renderer/paper/a.tsx',
    "import { commit } from '#renderer/store/commit.ts';\ncommit();",
    'for every screen',
  ],
  ['renderer/screens/one/b.tsx', "import { Dexie } from 'dexie';\nnew Dexie('a');", 'Dexie stays'],
  [
    'renderer/store/a.ts',
    "import { show } from '#renderer/app/App.tsx';\nshow();",
    'The store knows shared/',
  ],
  [
    'renderer/writers/a.ts',
    "import { use } from 'react';\nuse();",
    'Writers and importers know shared/',
  ],
  [
    'renderer/templates/a.ts',
    "import { use } from 'react';\nuse();",
    'Writers and importers know shared/',
  ],
  ['shared/e.ts', "import { read } from '../renderer/store/open.ts';\nread();", 'Across areas'],
  [
    'electron/main/a.ts',
    "import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';\nfirstPlan();",
    'The shell knows windows',
  ],
];

describe('the fences between the folders', () => {
  it.each(breaches)('%s is refused', (file, text, says) => {
    expect(lint(file, text)).toContain(says);
  });

  it('lets allowed imports through', () => {
    const text = "import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';\nfirstPlan();\n";
    expect(lint('renderer/screens/one/c.ts', text)).toContain('0 errors');
  });

  it.each(['window.alert', 'process.exit', 'document.title', 'indexedDB'])(
    'does not let %s compile in shared/',
    (global) => {
      const file = join(folder, 'pure.ts');
      writeFileSync(file, `export const breach: unknown = ${global};\n`);
      const config = join(folder, 'tsconfig.json');
      writeFileSync(
        config,
        JSON.stringify({
          extends: join(root, 'shared/tsconfig.json'),
          compilerOptions: {
            composite: false,
            noEmit: true,
            rootDir: folder,
            declaration: false,
            emitDeclarationOnly: false,
            tsBuildInfoFile: null,
          },
          include: ['pure.ts'],
        }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const run = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
      expect(run.stdout).toMatch(/pure\.ts.*error TS2(304|584|580|591)/u);
    },
  );
});
