import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram, buildState, isInstalled } from './builtProgram.mjs';
import { hasDisplay } from './display.mjs';
import { fetchElectron, findElectron } from './electronBinary.mjs';
import { openElectron } from './electronProcess.mjs';
import { openBrowser } from './openBrowser.mjs';
import { serveFolder } from './server.mjs';
import { startProgram } from './startProgram.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const environment = process.env;
const platform = process.platform;

const ending = new AbortController();
const { signal } = ending;
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']))
  process.on(name, () => ending.abort());

// npm that is ended by a signal leaves its script running without it.
const parent = process.ppid;
if (environment['npm_lifecycle_event'] !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) ending.abort();
  }, 500).unref();

/** @param {readonly string[]} lines */
const say = (...lines) => console.log(lines.join('\n'));

try {
  process.exitCode = await startProgram({
    hasDisplay: hasDisplay(platform, environment),
    signal,
    stopped: new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    }),
    say,
    isInstalled: () => isInstalled(root),
    buildState: () => buildState(root),
    build: () => buildProgram(root, signal),
    findElectron: () => findElectron(root, environment),
    fetchElectron: () =>
      // Half a minute without a byte is a dead line.
      fetchElectron(root, { environment, signal, say, patience: { tries: 15, interval: 2000 } }),
    openElectron: (program) => openElectron(program, root, { environment, signal }),
    serve: (ports) => serveFolder(join(root, 'out/renderer'), ports),
    openBrowser: (url) => openBrowser(platform, url),
  });
} catch (error) {
  // Whoever starts the program reads a sentence; the trace would only say where in this folder it happened.
  console.error(
    `The program could not be started: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
