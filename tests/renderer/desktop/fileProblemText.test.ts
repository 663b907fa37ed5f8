import { describe, expect, it } from 'vitest';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';

describe('what a person is told about a file', () => {
  it('is nothing where they gave it up themselves', () => {
    expect(fileProblemText({ kind: 'cancelled' }, 'en')).toBeNull();
  });

  it('says what to do where the machine says why', () => {
    const problem = { kind: 'failed', message: 'EBUSY: rename', cause: 'in-use' } as const;
    expect(fileProblemText(problem, 'en')).toMatch(/open in another program.*close it there/u);
    expect(fileProblemText(problem, 'en')).not.toContain('EBUSY');
    expect(fileProblemText(problem, 'km')).toMatch(/[\u1780-\u17ff]/u);
  });

  it('hands on what the machine said where it is not understood', () => {
    expect(fileProblemText({ kind: 'failed', message: 'EIO: i/o error' }, 'en')).toContain(
      'EIO: i/o error',
    );
  });

  it('never makes a file that is too large look small enough', () => {
    const problem = { kind: 'too-large', name: 'a.xlsx', bytes: 20_000_001, maxBytes: 20_000_000 };
    expect(fileProblemText({ ...problem, kind: 'too-large' }, 'en')).toContain(
      '“a.xlsx” is 20.1 MB; at most 20 MB',
    );
  });
});
