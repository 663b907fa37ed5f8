import { useCallback, useEffect, useRef, useState } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import { findPlan } from '#shared/matrix/import/findPlan.ts';
import type { ImportRefusal } from '#shared/matrix/import/problems.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { FileProblem, OpenedFile } from '#shared/desktop/contract.ts';
import { readPlanFile } from '#renderer/importers/importPlan.ts';
import { readLimits } from '#renderer/importers/limits.ts';
import { readPasted, type Pasted } from '#renderer/importers/readPasted.ts';
import type { ReadProblem } from '#renderer/importers/readProblem.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { tablesOf, type Source } from './draft.ts';

/** Why nothing came of a file or a paste. */
export type Refusal =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  | { readonly kind: 'unreadable'; readonly problem: ReadProblem }
  | { readonly kind: 'no-table' }
  /** Its cells could be read; the columns may be chosen by hand. */
  | { readonly kind: 'no-plan'; readonly refusal: ImportRefusal; readonly source: Source };

export type Reading =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string; readonly share: number }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Ways to read a plan, and how far the reading is. What was read is handed on; nothing is kept here. */
export interface PlanReading {
  readonly reading: Reading;
  readonly chooseFile: () => Promise<void>;
  readonly takeFile: (file: File) => Promise<void>;
  readonly takePaste: (pasted: Pasted) => void;
  readonly cancel: () => void;
}

export function usePlanReading(onRead: (source: Source) => void): PlanReading {
  const desktop = useDesktop();
  const texts = useMessages().plans;
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const refuse = useCallback((refusal: Refusal) => setReading({ state: 'refused', refusal }), []);

  const find = useCallback(
    (file: string | null, tables: readonly RawTable[]) => {
      const found = findPlan(tables);
      const sheets = tablesOf(tables);
      if (!found.ok) {
        const source: Source = { file, tables: sheets, about: null };
        refuse({ kind: 'no-plan', refusal: found.problem, source });
        return;
      }
      const likely = found.value.found.map(({ table }) => table);
      setReading({ state: 'idle' });
      onRead({
        file,
        tables: [...likely, ...sheets.filter((table) => !likely.includes(table))],
        about: found.value.about,
      });
    },
    [onRead, refuse],
  );

  const readBytes = useCallback(
    async ({ name, bytes }: OpenedFile) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      setReading({ state: 'reading', name, share: 0 });
      const onProgress = (share: number): void => {
        if (!signal.aborted) setReading({ state: 'reading', name, share });
      };
      const read = await readPlanFile(bytes, { signal, onProgress });
      if (running.current !== controller) return;
      running.current = null;
      if (read.ok) find(name, read.value);
      else if (read.problem.kind === 'cancelled') setReading({ state: 'idle' });
      else refuse({ kind: 'unreadable', problem: read.problem });
    },
    [find, refuse],
  );

  const chooseFile = useCallback(async () => {
    const opened = await desktop.openFile({
      kinds: [{ name: texts.excel, extensions: ['xlsx'] }],
      maxBytes: readLimits.file,
    });
    if (opened.ok) {
      await readBytes(opened.value);
      return;
    }
    switch (opened.problem.kind) {
      case 'cancelled':
        return;
      case 'failed':
      case 'too-large':
        refuse({ kind: 'file', problem: opened.problem });
        return;
      default:
        unreachable(opened.problem);
    }
  }, [desktop, readBytes, refuse, texts.excel]);

  const takeFile = useCallback(
    async (file: File) => {
      if (file.size > readLimits.file) {
        const problem = { kind: 'too-large', what: 'file', limit: readLimits.file } as const;
        refuse({ kind: 'unreadable', problem });
        return;
      }
      await readBytes({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    },
    [readBytes, refuse],
  );

  const takePaste = useCallback(
    (pasted: Pasted) => {
      const read = readPasted(pasted, texts.import.pastedName);
      if (read.ok) find(null, [read.value]);
      else refuse(read.problem);
    },
    [find, refuse, texts.import.pastedName],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  return { reading, chooseFile, takeFile, takePaste, cancel };
}
