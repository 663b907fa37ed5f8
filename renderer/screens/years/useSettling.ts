import { useEffect, useRef, useState } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import type { Code, PlanId } from '#shared/base/ids.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { decideYears, reopenYears } from '#renderer/store/commands/decisions.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { YearsCommand } from './keys.ts';
import {
  isOpen,
  nextOpenRow,
  type Progress,
  shownYears,
  toggleYears,
  withoutDrafts,
  type YearsRow,
} from './rows.ts';
import type { Drafts } from './view.ts';

/** The rows and the years that a command is about. */
export interface Chosen {
  readonly rows: readonly YearsRow[];
  /** The row that the cursor is on. */
  readonly row: YearsRow | null;
  /** The years of the chosen cells; empty where they are of other columns. */
  readonly years: readonly number[];
}

interface Sheet {
  readonly planId: PlanId;
  readonly planYears: readonly number[];
  readonly rows: readonly YearsRow[];
  readonly progress: Progress;
  readonly changeDrafts: (change: (drafts: Drafts) => Drafts) => void;
  readonly goTo: (code: Code) => void;
}

interface Settling {
  /** The last thing that happened, in a sentence. */
  readonly message: string;
  readonly run: (command: YearsCommand, chosen: Chosen) => void;
  /** Decides the chosen rows as they are shown, drafts or not. */
  readonly decide: (basis: 'settled' | 'assumed', chosen: Chosen) => void;
}

/** What the keys and buttons of the sheet do. */
export function useSettling(sheet: Sheet): Settling {
  const texts = useMessages().years;
  const edge = useStore();
  const [message, setMessage] = useState('');
  const { planId, planYears, rows, progress, changeDrafts, goTo } = sheet;

  // Typing can be faster than the store: what was confirmed is not open any more, though it still looks so.
  const deciding = useRef(new Set<Code>());
  useEffect(() => {
    for (const row of rows) if (!isOpen(row.entry)) deciding.current.delete(row.code);
  }, [rows]);

  const nameOf = (about: readonly YearsRow[]): string => {
    const [only] = about;
    return about.length === 1 && only !== undefined ? only.code : texts.rowsOf(about.length);
  };

  const keep = async (
    basis: 'settled' | 'assumed',
    decided: readonly YearsRow[],
  ): Promise<void> => {
    const isStillOpen = ({ entry, code }: YearsRow): boolean =>
      isOpen(entry) && !deciding.current.has(code);
    const before = deciding.current.size;
    const opened = decided.filter(isStillOpen).length;
    for (const row of decided.filter(isStillOpen)) deciding.current.add(row.code);
    const [only] = decided;
    const years = only === undefined ? [] : shownYears(only, planYears);
    const list = years.length === 0 ? texts.noYears : texts.yearList(years);
    const what = decided.length === 1 ? `${nameOf(decided)}, ${list}` : nameOf(decided);
    setMessage(texts.said[basis](what, progress.open - before - opened));
    await decideYears(
      edge,
      planId,
      decided.map((row) => ({ code: row.code, years: shownYears(row, planYears) })),
      basis,
    );
    // Only now: until the decision is there, the draft shows what was typed.
    changeDrafts((drafts) =>
      withoutDrafts(
        drafts,
        decided.map(({ code }) => code),
      ),
    );
  };

  const confirm = (basis: 'settled' | 'assumed', chosen: Chosen): void => {
    const drafted = chosen.rows.filter((row) => row.draft !== null);
    if (drafted.length > 0) void keep(basis, drafted);
    else if (chosen.rows.length > 1) setMessage(texts.said.nothingMarked);
    else if (chosen.row !== null && isOpen(chosen.row.entry))
      setMessage(texts.said.skipped(chosen.row.code));
    if (chosen.row === null || chosen.rows.length > 1) return;
    const next = nextOpenRow(rows, chosen.row.code, deciding.current);
    if (next !== null) goTo(next);
    else if (drafted.length > 0) setMessage(texts.said.allDone);
  };

  const reopen = (chosen: Chosen): void => {
    const drafted = chosen.rows.filter((row) => row.draft !== null);
    if (drafted.length > 0) {
      const codes = drafted.map(({ code }) => code);
      changeDrafts((drafts) => withoutDrafts(drafts, codes));
      setMessage(texts.said.discarded(nameOf(drafted)));
      return;
    }
    const decided = chosen.rows.filter((row) => row.entry.decision?.years);
    if (decided.length === 0) {
      setMessage(texts.said.notOpen(nameOf(chosen.rows)));
      return;
    }
    setMessage(texts.said.reopened(nameOf(decided)));
    void reopenYears(
      edge,
      planId,
      decided.map(({ code }) => code),
    );
  };

  const mark = (chosen: Chosen, years: readonly number[]): void => {
    if (years.length === 0) return;
    setMessage('');
    changeDrafts((drafts) => toggleYears(drafts, chosen.rows, years, planYears));
  };

  return {
    message,
    decide: (basis, chosen) => {
      const ready = chosen.rows.filter((row) => row.draft !== null || !isOpen(row.entry));
      if (ready.length === 0) setMessage(texts.said.nothingMarked);
      else void keep(basis, ready);
    },
    run: (command, chosen) => {
      if (chosen.rows.length === 0) return;
      switch (command.kind) {
        case 'year':
          return mark(chosen, planYears.slice(command.place - 1, command.place));
        case 'cells':
          return mark(chosen, chosen.years);
        case 'none':
          return changeDrafts((drafts) => ({
            ...drafts,
            ...Object.fromEntries(chosen.rows.map(({ code }) => [code, []])),
          }));
        case 'confirm':
          return confirm(command.basis, chosen);
        case 'reopen':
          return reopen(chosen);
        default:
          return unreachable(command);
      }
    },
  };
}
