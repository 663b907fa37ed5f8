import { runOvop } from './runOvop.ts';

// A reader that has seen enough (`ovop matrix | head`) closes the pipe: no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const code = runOvop(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  now: () => new Date(),
});

// The code is set, not exited with: a long answer may still be on its way through a pipe.
void code.then((value) => {
  process.exitCode = value;
});
