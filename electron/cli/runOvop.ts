import { Failure, Misuse, type Command, type Surroundings } from './command.ts';
import { documentCommand } from './documentCommand.ts';
import { lunarDateCommand } from './lunarDateCommand.ts';
import { matrixCommand } from './matrixCommand.ts';
import { readListCommand } from './readListCommand.ts';
import { workplanCommand } from './workplanCommand.ts';

/** Every subcommand; a new one is a file beside this and a line here. */
const commands: readonly Command[] = [
  matrixCommand,
  workplanCommand,
  documentCommand,
  lunarDateCommand,
  readListCommand,
];

const overview = [
  'ovop: the work of the program without its window.',
  '',
  ...commands.map(({ name, summary }) => `  ovop ${name.padEnd(12)}${summary}`),
  '',
  'ovop COMMAND --help says what a command takes.',
  '',
].join('\n');

/** @returns the exit code: 0 done, 1 the machine refused, 2 what was typed is not understood. */
export async function runOvop(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { print, complain } = surroundings;
  const [name, ...args] = words;
  if (isHelp(name) || name === 'help') {
    print(overview);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (command === undefined) throw new Misuse(unknownCommand(name));
    if (args.some(isHelp)) print(`${command.summary}\n\n${command.help}\n`);
    else await command.run(args, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse) && !(error instanceof Failure)) throw error;
    complain(`ovop: ${error.message.replaceAll(/\s+/g, ' ')}\n`);
    return error instanceof Misuse ? 2 : 1;
  }
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h';
}

function unknownCommand(name: string | undefined): string {
  const allowed = `allowed: ${commands.map((command) => command.name).join(', ')}, --help.`;
  return name === undefined
    ? `A command is missing; ${allowed}`
    : `"${name}" is not known; ${allowed}`;
}
