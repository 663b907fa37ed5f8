import { useMemo } from 'react';
import type { LineId, WorkplanId } from '#shared/base/ids.ts';
import type { Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import { useLinesByWorkplan, useWorkplans } from '#renderer/store/live/useWorkplans.ts';

/** A line that an event may carry out, with its workplan. */
export interface YearLine {
  readonly workplan: Workplan;
  readonly line: WorkplanLine;
}

/** What an event names a line by. */
export type LineOf = { readonly workplan: WorkplanId; readonly line: LineId };

/** The lines of every workplan; undefined while they are read. */
export function useYearLines(): readonly YearLine[] | undefined {
  const workplans = useWorkplans();
  const lines = useLinesByWorkplan();
  return useMemo(() => {
    if (workplans === undefined || lines === undefined) return undefined;
    return workplans.flatMap((workplan) =>
      (lines.get(workplan.id) ?? [])
        .toSorted((a, b) => a.order - b.order)
        .map((line) => ({ workplan, line })),
    );
  }, [workplans, lines]);
}

/** The line that an event names; undefined where it is gone. */
export function lineNamed(lines: readonly YearLine[], named: LineOf | null): YearLine | undefined {
  return named === null
    ? undefined
    : lines.find(({ workplan, line }) => workplan.id === named.workplan && line.id === named.line);
}
