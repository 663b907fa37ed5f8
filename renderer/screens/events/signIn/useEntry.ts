import { useMemo, useState } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import type { Entry } from '#shared/events/signIn/entry.model.ts';
import { isBlankRow } from '#shared/events/signIn/blankRow.ts';
import { lastEntered, liveRows } from '#shared/events/signIn/presentOn.ts';
import { readEntry } from '#shared/events/signIn/readEntry.ts';
import { understand } from '#shared/events/signIn/understand.ts';
import type { Named, RowState, Understood } from '#shared/events/signIn/understood.model.ts';
import type { PeopleCount } from '#shared/people/counts.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import type { ChosenPeople } from '#renderer/store/commands/signIn.ts';
import type { EventScene } from '../eventScene.ts';
import { entryFigures } from './entryFigures.ts';
import { useNamedMatches, type NamedMatch } from './useNamedMatches.ts';

/** Somebody whom the entry names, and how far it is known who they are. */
export interface NamedShown {
  readonly named: Named;
  /** Null for those whom the sheet knows from its last entry. */
  readonly match: NamedMatch | null;
  readonly choice: PersonId | 'new' | null;
  /** Whom the choice means, where it is somebody of the directory. */
  readonly chosen: DirectoryRow | null;
  /** The body that was written is none of the directory. */
  readonly unknownBody: boolean;
}

/** What is typed about a sheet, understood, with what entering it would come to. */
export interface EntryShown {
  readonly entry: Entry;
  readonly rows: SignInSheet['rows'];
  readonly understood: Understood;
  readonly named: readonly NamedShown[];
  /** Of those whom the directory does not know for certain, who has been chosen. */
  readonly chosenPeople: ChosenPeople;
  /** Who has to be said to be somebody, or nobody, of the directory. */
  readonly unanswered: readonly NamedShown[];
  readonly choose: (key: string, choice: PersonId | 'new' | null) => void;
  /** By the number of the row. */
  readonly before: ReadonlyMap<number, RowState>;
  /** Who is there by this sheet, counted as everywhere. */
  readonly present: PeopleCount;
  /** Who is there on the sheet's day by all sheets. */
  readonly onDay: PeopleCount;
  readonly absent: number;
  readonly open: readonly number[];
}

function namedIn({ rows, walkIns }: Understood): readonly Named[] {
  return [...rows.flatMap(({ named }) => (named === null ? [] : [named])), ...walkIns];
}

export function useEntry(scene: EventScene, sheet: SignInSheet, text: string): EntryShown {
  const { participants, bodies } = scene;
  const rows = useMemo(() => liveRows(sheet, participants), [sheet, participants]);
  const entry = useMemo(() => readEntry(text), [text]);
  const understood = useMemo(() => understand(entry, rows), [entry, rows]);
  const before = useMemo(
    () =>
      new Map(
        lastEntered(sheet, participants).rows.map(({ row, state }) => [row.number, state] as const),
      ),
    [sheet, participants],
  );
  const findBody = useMemo(() => bodyFinder([...bodies.values()]), [bodies]);

  const all = useMemo(() => namedIn(understood), [understood]);
  const unknown = useMemo(() => {
    const there = new Set(participants.map(({ id }) => id));
    const known = new Set(
      (sheet.named ?? []).flatMap((one) => (there.has(one.participant) ? [one.text] : [])),
    );
    return all.filter(({ key }) => !known.has(key));
  }, [all, sheet.named, participants]);
  const matches = useNamedMatches(unknown);
  const [answers, setAnswers] = useState<ReadonlyMap<string, PersonId | 'new'>>(new Map());

  const named = useMemo(
    () =>
      all.map((one): NamedShown => {
        const match = matches.get(one.key) ?? null;
        const found = match?.kind === 'found' ? match.rows : [];
        const answer = answers.get(one.key);
        const isNew = match?.kind === 'failed' || (match?.kind === 'found' && found.length === 0);
        const choice = answer ?? (isNew ? 'new' : null);
        return {
          named: one,
          match,
          choice,
          chosen: found.find(({ id }) => id === choice) ?? null,
          unknownBody: one.person.body !== '' && findBody(one.person.body) === null,
        };
      }),
    [all, matches, answers, findBody],
  );
  const chosenPeople = useMemo(
    () =>
      new Map(
        named.flatMap(({ named: { key }, match, choice }): [string, PersonId | 'new'][] =>
          match === null || choice === null ? [] : [[key, choice]],
        ),
      ),
    [named],
  );

  const figures = useMemo(
    () => entryFigures(scene, sheet, text, understood, named, findBody),
    [scene, sheet, text, understood, named, findBody],
  );

  return {
    entry,
    rows,
    understood,
    named,
    chosenPeople,
    unanswered: named.filter(({ match, choice }) => match !== null && choice === null),
    choose: (key, choice) =>
      setAnswers((now) => {
        const next = new Map(now);
        if (choice === null) next.delete(key);
        else next.set(key, choice);
        return next;
      }),
    before,
    ...figures,
    absent: understood.rows.filter(({ state }) => state === 'absent').length,
    open: understood.rows
      .filter(({ row, state }) => state === 'open' && !isBlankRow(row))
      .map(({ row }) => row.number),
  };
}
