import type { BodyId } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';
import { participantRows, type RowsInput } from '../participantRows.ts';
import { seatCounts } from '../seats.ts';
import type { SignInRow, SignInSheet } from '../model.ts';

/** A sheet of more rows is no longer handed round. */
export const mostBlankRows = 200;

export interface SheetWish {
  readonly order: SignInSheet['order'];
  /** Whose script's names decide the alphabetical order. */
  readonly language: Language;
  readonly blankRows: number;
}

/**
 * The rows of a new sheet, numbered from 1: those who are asked to come or came on another day, then the places
 * that are to be named (by body: at the end of their body), then blank rows for whoever walks in.
 */
export function sheetRows(input: RowsInput, wish: SheetWish): readonly SignInRow[] {
  const { order, language, blankRows } = wish;
  const people = participantRows(
    {
      ...input,
      participants: input.participants.filter(({ status }) => status !== 'declined'),
    },
    { by: order, language },
  ).map(({ participant }) => ({ participant: participant.id, body: participant.body }));
  const rows: Omit<SignInRow, 'number'>[] = people.map(({ participant }) => ({
    participant,
    body: null,
  }));
  for (const { body, wanted, named } of seatCounts(input.event.seats, input.participants)) {
    const open = Array.from({ length: Math.max(0, wanted - named) }, () => ({
      participant: null,
      body,
    }));
    rows.splice(order === 'body' ? endOf(body) : rows.length, 0, ...open);
  }
  const blanks = Math.max(0, Math.min(mostBlankRows, Math.trunc(blankRows)));
  for (let at = 0; at < blanks; at += 1) rows.push({ participant: null, body: null });
  return rows.map((row, index) => ({ number: index + 1, ...row }));

  /** Behind the last of a body; of one that has nobody yet, behind the last of the seats before it. */
  function endOf(body: BodyId): number {
    const before = input.event.seats.slice(
      0,
      input.event.seats.findIndex((seat) => seat.body === body) + 1,
    );
    const seats = new Set(before.map((seat) => seat.body));
    const bodyOf = new Map(people.map((one) => [one.participant, one.body]));
    const last = rows.findLastIndex((row) => {
      const own = row.participant === null ? row.body : bodyOf.get(row.participant);
      return own !== null && own !== undefined && seats.has(own);
    });
    return last + 1;
  }
}
