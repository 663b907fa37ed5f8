import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Two projects: `unit` runs in Node alone (pure functions, the store on fake-indexeddb, documents and
 * their round trip through LibreOffice where it is found); `e2e` drives the built window in a real Chromium.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/globalSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is kept is painted when the store has told the screen, which on a busy machine takes its time.
          expect: { poll: { timeout: 15_000, interval: 40 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
