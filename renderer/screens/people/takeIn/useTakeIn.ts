import { useCallback, useSyncExternalStore } from 'react';
import { unreachable } from '#shared/base/outcome.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { takeInDesk, type TakeInDesk, type TakeInState } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { readLimits } from '#renderer/importers/limits.ts';
import { readDelimited } from '#renderer/importers/readDelimited.ts';
import { readPasted, type Pasted } from '#renderer/importers/readPasted.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

export interface TakingIn {
  readonly desk: TakeInDesk;
  readonly state: TakeInState;
  readonly chooseFile: () => Promise<void>;
  readonly takeFile: (file: File) => Promise<void>;
  readonly takePaste: (pasted: Pasted) => Promise<void>;
}

/** The list that is being taken in, and the ways to begin one. */
export function useTakeIn(): TakingIn {
  const edge = useStore();
  const desktop = useDesktop();
  const texts = useMessages().takeIn;
  const desk = takeInDesk(edge);
  const state = useSyncExternalStore(desk.subscribe, desk.state);

  const chooseFile = useCallback(async () => {
    const opened = await desktop.openFile({
      kinds: [{ name: texts.fileKind, extensions: ['xlsx', 'csv', 'txt', 'tsv', 'xls'] }],
      maxBytes: readLimits.file,
    });
    if (opened.ok) {
      const { name, bytes } = opened.value;
      await desk.begin(edge, name, name, bytes);
      return;
    }
    switch (opened.problem.kind) {
      case 'cancelled':
        return;
      case 'failed':
      case 'too-large':
        desk.refuse({ kind: 'file', problem: opened.problem });
        return;
      default:
        unreachable(opened.problem);
    }
  }, [desk, desktop, edge, texts.fileKind]);

  const takeFile = useCallback(
    async (file: File) => {
      if (file.size > readLimits.file) {
        const problem = { kind: 'too-large', what: 'file', limit: readLimits.file } as const;
        desk.refuse({ kind: 'unreadable', problem });
        return;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      await desk.begin(edge, file.name, file.name, bytes);
    },
    [desk, edge],
  );

  const takePaste = useCallback(
    async (pasted: Pasted) => {
      const table = readPasted(pasted, texts.pasted);
      if (table.ok) {
        await desk.begin(edge, '', texts.pasted, [table.value]);
        return;
      }
      // One column, or what was copied from a text: its lines are the rows.
      const lines = readDelimited(new TextEncoder().encode(pasted.text), texts.pasted);
      if (lines.ok && lines.value.rows.length > 0)
        await desk.begin(edge, '', texts.pasted, [lines.value]);
      else desk.refuse({ kind: 'no-table' });
    },
    [desk, edge, texts.pasted],
  );

  return { desk, state, chooseFile, takeFile, takePaste };
}
