import { parseArgs } from 'node:util';
import { Misuse } from './command.ts';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

interface Read<T extends Options> {
  /** An option that was not given is undefined. */
  readonly values: {
    readonly [Name in keyof T]: (T[Name]['type'] extends 'boolean' ? boolean : string) | undefined;
  };
  readonly positionals: readonly string[];
}

/** How many words a command takes besides its options, and what they are. */
interface Words {
  readonly least: number;
  readonly most: number;
  readonly what: string;
}

const noWords: Words = { least: 0, most: 0, what: '' };

/**
 * Reads a subcommand's options.
 * @throws Misuse for an option that it does not have or that is given twice, a value that is missing, or words
 * too many.
 */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  { least, most, what }: Words = noWords,
): Read<T> {
  const { values, positionals } = parsed(args, options);
  if (positionals.length < least) throw new Misuse(`${what} is missing. ${allowed(options)}`);
  if (positionals.length > most) {
    throw new Misuse(`"${positionals[most] ?? ''}" is not understood. ${allowed(options)}`);
  }
  return { values: values as Read<T>['values'], positionals };
}

function parsed(args: readonly string[], options: Options) {
  try {
    const read = parseArgs({
      args: [...args],
      options: { ...options },
      allowPositionals: true,
      tokens: true,
    });
    const names = read.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Misuse(`--${twice} is given twice. ${allowed(options)}`);
    return read;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`${firstSentence(error.message)} ${allowed(options)}`);
  }
}

function allowed(options: Options): string {
  const names = Object.entries(options).map(([name, { type }]) =>
    type === 'boolean' ? `--${name}` : `--${name} …`,
  );
  return `Allowed: ${names.join(', ')}.`;
}

/** Node appends how to pass a value that begins with a dash; its first sentence is what the person needs. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/\n|\. (?=To )/);
  return first.endsWith('.') ? first : `${first}.`;
}
