import type { FileFailure, FileProblem } from '#shared/desktop/contract.ts';

const causes: Readonly<Record<string, FileFailure>> = {
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-allowed',
  EROFS: 'not-allowed',
  ENOENT: 'not-found',
};

/** What the file system said, as a problem that a person reads. Anything else is a fault of ours and is thrown. */
export function fileFailure(error: unknown, platform: NodeJS.Platform): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (!(error instanceof Error) || typeof code !== 'string') throw error;
  // Windows says EPERM where a file is open in another program, the others where the rights are missing.
  const cause = code === 'EPERM' ? (platform === 'win32' ? 'in-use' : 'not-allowed') : causes[code];
  const { message } = error;
  return cause === undefined ? { kind: 'failed', message } : { kind: 'failed', message, cause };
}
