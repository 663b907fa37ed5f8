import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildProgram, buildState } from '#electron/start/builtProgram.mjs';
import { serveFolder } from '#electron/start/server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built window is served, with the headers that users get; null where it could not be built. */
    appAddress: string | null;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the window if a source is newer than it, and serves it to all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (buildState(root) !== 'fresh') {
    const built = await buildProgram(root);
    if (!built.ok) {
      // Tests of single parts can still run; those of the window fail and point here.
      console.error(`${built.output}\nThe window could not be built.`);
      project.provide('appAddress', null);
      return async () => undefined;
    }
  }
  // Each run has a port, and so a browser store, of its own.
  const served = await serveFolder(`${root}/out/renderer`, []);
  project.provide('appAddress', served.url);
  return () => served.close();
}
