import { runOvop } from '#electron/cli/runOvop.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in this process: what it prints, and the code that it would end with. */
export async function ovop(...args: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await runOvop(args, {
    print: (text) => {
      stdout += text;
    },
    complain: (text) => {
      stderr += text;
    },
    now: () => new Date('2020-12-08T00:00:00Z'),
  });
  return { code, stdout, stderr };
}
