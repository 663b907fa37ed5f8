import { describe, expect, it } from 'vitest';
import type { VersionId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import {
  approve,
  beginRevision,
  freezeVersion,
  submit,
  takeBack,
} from '#shared/workplan/lifeCycle.ts';
import { frozenBy } from '#shared/workplan/refusals.ts';
import { approved, draft, line, problemOf, signed, started, valueOf } from './wishes.ts';

const lines = started('1.1.1');
const letter = { by: signed.by, on: plainDate(2021, 2, 1), letterNumber: ' 012/21 ' };

describe('the life of a workplan', () => {
  it('goes from draft to submitted, approved and the next revision', () => {
    const submitted = valueOf(submit(draft, lines, signed));
    expect(submitted).toMatchObject({ status: 'submitted', submitted: signed, revision: 0 });
    const first = valueOf(approve(submitted, letter));
    expect(first).toMatchObject({
      status: 'approved',
      revision: 0,
      approved: { letterNumber: '012/21', on: '2021-02-01' },
    });
    const revision = valueOf(beginRevision(first));
    expect(revision).toMatchObject({
      status: 'draft',
      revision: 1,
      submitted: null,
      approved: null,
    });
    const again = valueOf(approve(valueOf(submit(revision, lines, signed)), letter));
    expect(valueOf(beginRevision(again)).revision).toBe(2);
  });

  it('comes back from the submission', () => {
    const submitted = valueOf(submit(draft, lines, signed));
    expect(valueOf(takeBack(submitted))).toEqual(draft);
    expect(problemOf(takeBack(draft))).toBe('not-submitted');
  });

  it('takes each step only where it stands', () => {
    const submitted = valueOf(submit(draft, lines, signed));
    expect(problemOf(submit(submitted, lines, signed))).toBe('not-draft');
    expect(problemOf(submit(approved, lines, signed))).toBe('not-draft');
    expect(problemOf(approve(draft, letter))).toBe('not-submitted');
    expect(problemOf(approve(approved, letter))).toBe('not-submitted');
    expect(problemOf(beginRevision(draft))).toBe('not-approved');
    expect(problemOf(beginRevision(submitted))).toBe('not-approved');
  });

  it('wants lines, a letter number, and an approval after the submission', () => {
    const submitted = valueOf(submit(draft, lines, signed));
    expect(problemOf(submit(draft, [], signed))).toBe('no-lines');
    expect(problemOf(submit(draft, [line({ removed: { ...signed, reason: 'x' } })], signed))).toBe(
      'no-lines',
    );
    expect(problemOf(approve(submitted, { ...letter, letterNumber: ' ' }))).toBe(
      'letter-number-missing',
    );
    const early = { ...letter, on: plainDate(2021, 1, 14) };
    expect(problemOf(approve(submitted, early))).toBe('approved-before-submitted');
    expect(problemOf(approve(submitted, { ...letter, on: signed.on }))).toBeNull();
  });

  it('freezes the plan from the submission on, and its progress never', () => {
    expect(frozenBy(draft)).toBeNull();
    expect(frozenBy({ status: 'submitted' })).toBe('submitted');
    expect(frozenBy(approved)).toBe('approved');
    expect(frozenBy(approved, 'progress')).toBeNull();
  });

  it('keeps what was approved as a version, and nothing else', () => {
    const kept = {
      id: 'version-1' as VersionId,
      lines,
      facts: { any: 'facts' },
      frozenOn: letter.on,
    };
    expect(valueOf(freezeVersion({ ...approved, revision: 2 }, kept))).toEqual({
      ...kept,
      workplanId: approved.id,
      revision: 2,
      approved: approved.approved,
    });
    expect(problemOf(freezeVersion(draft, kept))).toBe('not-approved');
  });
});
