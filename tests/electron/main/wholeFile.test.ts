import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFailure } from '#electron/main/fileFailure.ts';
import { writeWhole, writeWholeNow } from '#electron/main/wholeFile.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

describe('writing a whole file', () => {
  const ways = {
    waiting: async (path: string): Promise<void> => writeWhole(path, Buffer.from('new')),
    'at once': async (path: string): Promise<void> => writeWholeNow(path, 'new'),
  };

  it.each(Object.entries(ways))('replaces what was there, %s', async (_name, write) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan'), 'an older and longer text');
    await write(join(folder, 'plan'));
    expect(readFileSync(join(folder, 'plan'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['plan']);
  });

  it.each(Object.entries(ways))(
    'leaves everything as it was on failure, %s',
    async (_name, write) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'plan/inside'), { recursive: true });
      await expect(write(join(folder, 'plan'))).rejects.toThrow();
      expect(readdirSync(folder)).toEqual(['plan']);
      expect(readdirSync(join(folder, 'plan'))).toEqual(['inside']);
    },
  );

  it('takes long Khmer names', async () => {
    const folder = temporaryFolder();
    const name = `${'ផែនការ'.repeat(11)}.xlsx`;
    await writeWhole(join(folder, name), Buffer.from('new'));
    expect(readdirSync(folder)).toEqual([name]);
  });
});

const error = (code: string): Error => Object.assign(new Error(`${code}: no`), { code });

describe('what the file system says', () => {
  it('is told apart by what a person can do about it', () => {
    expect(fileFailure(error('EBUSY'), 'win32')).toMatchObject({ cause: 'in-use' });
    expect(fileFailure(error('ENOSPC'), 'linux')).toMatchObject({ cause: 'disk-full' });
    expect(fileFailure(error('EPERM'), 'win32')).toMatchObject({ cause: 'in-use' });
    expect(fileFailure(error('EPERM'), 'linux')).toMatchObject({ cause: 'not-allowed' });
    expect(fileFailure(error('EIO'), 'linux')).toEqual({ kind: 'failed', message: 'EIO: no' });
  });

  it('is no answer where the fault is the program’s own', () => {
    const fault = new TypeError('not a function');
    expect(() => fileFailure(fault, 'linux')).toThrow(fault);
  });
});
