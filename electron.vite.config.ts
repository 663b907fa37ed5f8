import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

/**
 * Leaves `out/built` behind when the whole build has succeeded: a failed one writes files too. The note carries
 * the moment at which the build began, so that a source changed meanwhile counts as newer.
 */
function builtNote(): Plugin {
  const note = path('out/built');
  return {
    name: 'built-note',
    apply: 'build',
    buildStart() {
      const began = new Date();
      rmSync(note, { force: true });
      process.once('exit', (code) => {
        if (code !== 0) return;
        writeFileSync(note, '');
        utimesSync(note, began, began);
      });
    },
  };
}

export default defineConfig({
  main: {
    build: {
      outDir: path('out/main'),
      // One file with all it needs, so that a packaged program carries no node_modules.
      externalizeDeps: false,
      rollupOptions: { input: { main: path('electron/main/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: path('out/preload'),
      rollupOptions: {
        input: { preload: path('electron/preload/preload.ts') },
        // A sandboxed preload script can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path('renderer'),
    base: './',
    plugins: [react(), builtNote()],
    worker: { format: 'es' },
    define: { 'import.meta.env.VITE_PROGRAM_VERSION': JSON.stringify(version) },
    build: {
      outDir: path('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      rollupOptions: { input: path('renderer/index.html') },
    },
  },
});
