import { preferredPorts } from './server.mjs';

/**
 * @param {import('./startProgram.d.mts').Machine} machine
 * @returns {Promise<boolean>} whether there is a built program now
 */
async function ensureBuilt(machine) {
  const state = machine.buildState();
  if (state === 'fresh') return true;
  machine.say(
    state === 'missing'
      ? 'Building the program (the first time takes a minute) …'
      : 'The sources are newer than the built program: building it again …',
  );
  const built = await machine.build();
  if (!built.ok && !machine.signal.aborted) {
    if (built.output !== '') machine.say(built.output);
    machine.say('The program could not be built; the lines above say why. Nothing was started.');
  }
  return built.ok;
}

/**
 * @param {import('./startProgram.d.mts').Machine} machine
 * @returns {Promise<number | string>} the exit code after the window, or why there was none
 */
async function openWindow(machine) {
  if (!machine.hasDisplay) return 'there is no display for a window';
  let program = machine.findElectron();
  if (program === null) {
    machine.say('Electron is not installed yet: trying once to fetch it (about 110 MB) …');
    await machine.fetchElectron();
    program = machine.findElectron();
  }
  if (machine.signal.aborted) return 0;
  if (program === null) return 'Electron could not be fetched';
  machine.say('Opening the program …');
  const end = await machine.openElectron(program);
  switch (end.kind) {
    case 'closed':
      return 0;
    case 'broke-down':
      machine.say('The window broke down. What had been entered is kept; please start again.');
      return 1;
    case 'not-started':
      return `Electron could not be opened (${end.cause})`;
  }
}

/**
 * @param {import('./startProgram.d.mts').Machine} machine
 * @param {string} reason
 */
async function serve(machine, reason) {
  const served = await machine.serve(preferredPorts);
  machine.say(
    `OVOP Office is at ${served.url}`,
    `It runs in a browser because ${reason}: data are kept by that browser for this address, apart from those of the desktop window, and files go through its downloads.`,
  );
  if (served.port !== preferredPorts[0])
    machine.say(
      `Port ${preferredPorts[0]} is taken: data entered at another address are not seen at this one.`,
    );
  machine.say('Ctrl+C ends it.');
  if (machine.hasDisplay) machine.openBrowser(served.url);
  await machine.stopped;
  await served.close();
}

/** @type {typeof import('./startProgram.d.mts').startProgram} */
export async function startProgram(machine) {
  if (!machine.isInstalled()) {
    machine.say('The packages are not installed yet: run "npm ci" first.');
    return 1;
  }
  if (!(await ensureBuilt(machine))) return machine.signal.aborted ? 0 : 1;
  if (machine.signal.aborted) return 0;
  const ended = await openWindow(machine);
  if (typeof ended === 'number') return ended;
  if (!machine.signal.aborted) await serve(machine, ended);
  return 0;
}
