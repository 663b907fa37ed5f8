import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { removeIncoming, setScan } from '#renderer/store/commands/incoming.ts';
import type { PreparedFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import type { LetterCommands } from './LetterMenu.tsx';
import type { Scans } from './useScans.ts';

/** What can be done with a letter, and the attaching of a file that was dropped on it. */
export function useLetterCommands(scans: Scans): LetterCommands & {
  readonly attachTaken: (
    letter: IncomingLetter,
    taken: Promise<PreparedFile | null>,
  ) => Promise<void>;
} {
  const edge = useStore();
  const { register: texts } = useMessages();
  const [, go] = useLocation();
  const notice = useNotice();
  return useMemo(() => {
    const attachTaken = async (
      letter: IncomingLetter,
      taken: Promise<PreparedFile | null>,
    ): Promise<void> => {
      const prepared = await taken;
      if (prepared === null) return;
      await setScan(edge, letter, prepared);
      notice(texts.attached(prepared.file.name), 'done');
    };
    return {
      attachTaken,
      attach: (letter) => void attachTaken(letter, scans.choose()),
      saveScan: ({ scan }) => {
        if (scan !== null) void scans.save(scan);
      },
      removeScan: (letter) => void setScan(edge, letter, null),
      openAnswer: ({ answeredBy }) => {
        if (answeredBy !== null) go(paths.document(answeredBy));
      },
      remove: (letter) => void removeIncoming(edge, letter),
    };
  }, [edge, texts, go, notice, scans]);
}
