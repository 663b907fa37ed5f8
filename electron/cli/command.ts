/** Where a command prints and what it knows of the world; a test passes its own. */
export interface Surroundings {
  readonly print: (text: string) => void;
  /** One line on what went wrong. */
  readonly complain: (text: string) => void;
  /** Now, in UTC. */
  readonly now: () => Date;
}

/** A subcommand of `ovop`. */
export interface Command {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  /** Its options, a line each. */
  readonly help: string;
  /** @throws Misuse where the person has to type something else, Failure where the machine refused. */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<void>;
}

/** What was typed is not understood: one line that says what is allowed; nothing was written. */
export class Misuse extends Error {}

/** The machine refused (a full disk, a folder without permission): one line that says what and why. */
export class Failure extends Error {}
