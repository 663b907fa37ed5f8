import { useCallback, useMemo } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import type { FileProblem, OpenedFile } from '#shared/desktop/contract.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { largestScan, scanExtensions, scanType } from '#renderer/importers/scanFile.ts';
import { prepareFile, readFile, type PreparedFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';

/** Ways to take a scan in and out; each says by itself why nothing came of it. */
export interface Scans {
  /** Asks for a file; null where none was taken. */
  readonly choose: () => Promise<PreparedFile | null>;
  /** Takes a file that was dropped. */
  readonly take: (file: File) => Promise<PreparedFile | null>;
  /** Saves a copy of a letter's scan. */
  readonly save: (scan: NonNullable<IncomingLetter['scan']>) => Promise<void>;
}

async function readDropped(file: File): Promise<Outcome<OpenedFile, FileProblem>> {
  const { name, size } = file;
  if (size > largestScan)
    return {
      ok: false,
      problem: { kind: 'too-large', name, bytes: size, maxBytes: largestScan },
    };
  try {
    return { ok: true, value: { name, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch (error) {
    // The browser's answer where the file went away meanwhile, or was a folder.
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, problem: { kind: 'failed', message: error.message } };
  }
}

export function useScans(): Scans {
  const desktop = useDesktop();
  const { database } = useStore();
  const { register: texts, paper } = useMessages();
  const { language } = useLanguage();
  const notice = useNotice();

  const judged = useCallback(
    async (opened: Outcome<OpenedFile, FileProblem>): Promise<PreparedFile | null> => {
      if (!opened.ok) {
        const text = fileProblemText(opened.problem, language);
        if (text !== null) notice(text, 'failed');
        return null;
      }
      const { name, bytes } = opened.value;
      const type = scanType(bytes);
      if (type.ok) return prepareFile(bytes, { name, type: type.value });
      notice(type.problem === 'empty' ? texts.emptyScan(name) : texts.notScan(name), 'failed');
      return null;
    },
    [language, notice, texts],
  );
  const choose = useCallback(
    async () =>
      judged(
        await desktop.openFile({
          kinds: [{ name: texts.scans, extensions: scanExtensions }],
          maxBytes: largestScan,
        }),
      ),
    [desktop, judged, texts],
  );
  const take = useCallback(async (file: File) => judged(await readDropped(file)), [judged]);
  const save = useCallback(
    async ({ hash, name }: NonNullable<IncomingLetter['scan']>) => {
      const extension = /\.([^.]+)$/u.exec(name)?.[1];
      const saved = await desktop.saveFile({
        suggestedName: name,
        kinds: [
          {
            name: texts.scanFile,
            extensions: extension === undefined ? [...scanExtensions] : [extension],
          },
        ],
        bytes: await readFile(database, hash),
      });
      const problem = saved.ok ? null : fileProblemText(saved.problem, language);
      if (saved.ok) notice(paper.saved(saved.value.name), 'done');
      else if (problem !== null) notice(problem, 'failed');
    },
    [desktop, database, language, notice, texts, paper],
  );
  return useMemo(() => ({ choose, take, save }), [choose, take, save]);
}
