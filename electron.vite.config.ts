import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  main: {
    build: {
      outDir: path('out/main'),
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
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: path('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      rollupOptions: { input: path('renderer/index.html') },
    },
  },
});
