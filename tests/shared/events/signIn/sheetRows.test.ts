import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId, ParticipantId } from '#shared/base/ids.ts';
import { pageCode, readPageCode, sheetCode } from '#shared/events/signIn/pageCode.ts';
import { sheetRows } from '#shared/events/signIn/sheetRows.ts';
import { trial, trialEvent } from './signInTrial.ts';

const wish = { order: 'body', language: 'km', blankRows: 2 } as const;
const seat = (body: string, wanted: number) => ({ body: body as BodyId, wanted });

function bodiesOf(of: ReturnType<typeof trial>, order: 'body' | 'name') {
  return sheetRows(of, { ...wish, order }).map(({ participant, body }) => {
    const own = of.participants.find(({ id }) => id === participant);
    return own === undefined ? (body === null ? '' : `(${body})`) : own.body;
  });
}

describe('the rows of a sheet', () => {
  it('stand by body in the order of the seats, with the places that are to be named at the end of each', () => {
    const event = trialEvent({ seats: [seat('MoWA', 2), seat('MoC', 4)] });
    // Three of MAFF and three of MoC.
    expect(bodiesOf(trial(6, event), 'body')).toEqual([
      '(MoWA)',
      '(MoWA)',
      'MoC',
      'MoC',
      'MoC',
      '(MoC)',
      'MAFF',
      'MAFF',
      'MAFF',
      '',
      '',
    ]);
    expect(bodiesOf(trial(6, event), 'name').slice(6)).toEqual([
      '(MoWA)',
      '(MoWA)',
      '(MoC)',
      '',
      '',
    ]);
  });

  it('are numbered from 1 on, and the same for the same people however they are given', () => {
    const of = trial(40);
    const rows = sheetRows(of, wish);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(sheetRows({ ...of, participants: [...of.participants].reverse() }, wish)).toEqual(rows);
  });

  it('leave out who declined, and keep who walked in on another day', () => {
    const of = trial(3);
    const [first, second, third] = of.participants;
    const participants = [
      { ...first!, status: 'declined' as const },
      { ...second!, status: 'walked-in' as const },
      third!,
    ];
    const ids = sheetRows({ ...of, participants }, wish).map(({ participant }) => participant);
    expect(ids.filter((id) => id !== null).toSorted()).toEqual([
      second!.id,
      third!.id,
    ] satisfies ParticipantId[]);
  });

  it('have no more blank rows than a sheet bears', () => {
    expect(sheetRows(trial(0), { ...wish, blankRows: 5000 })).toHaveLength(200);
    expect(sheetRows(trial(0), { ...wish, blankRows: -3 })).toHaveLength(0);
  });
});

describe('the code of a page', () => {
  it('is read as it was written, also in other digits, letters of another case and blanks', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 300 }), (id, page) => {
        const code = sheetCode(id);
        expect(code).toMatch(/^[3479ACDEFHJKMNPRTWXY]{5}$/);
        expect(readPageCode(pageCode(code, page))).toEqual({ code, page });
        expect(readPageCode(` ${code.toLowerCase()} `)).toEqual({ code, page: null });
      }),
    );
    expect(readPageCode('K7M3P-១២')).toEqual({ code: 'K7M3P', page: 12 });
    for (const other of ['', 'K7M3', 'K7M3PP', 'K0M3P', 'https://example.org/K7M3P', 'K7M3P-2-3'])
      expect(readPageCode(other)).toBeNull();
  });

  it('differs from id to id', () => {
    const codes = new Set(
      Array.from({ length: 500 }, (_, index) =>
        sheetCode((index * 0x9e37_79b1).toString(16).padStart(12, '0').slice(-10)),
      ),
    );
    expect(codes.size).toBeGreaterThan(490);
  });
});
