import { useCallback, useMemo } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import type { FileProblem, OpenedFile } from '#shared/desktop/contract.ts';
import type { KeptFile } from '#shared/documents/register/model.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { largestScan, scanExtensions, scanType } from '#renderer/importers/scanFile.ts';
import { attachScans, removeScan } from '#renderer/store/commands/signIn.ts';
import { prepareFile, readFile, type PreparedFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';

/** What can be done with the signed pages of a sheet; each says by itself why nothing came of it. */
export interface SheetScans {
  readonly choose: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly save: (scan: KeptFile) => Promise<void>;
  readonly remove: (scan: KeptFile) => Promise<void>;
}

async function readDropped(file: File): Promise<Outcome<OpenedFile, FileProblem>> {
  const { name, size } = file;
  if (size > largestScan) {
    const problem = { kind: 'too-large', name, bytes: size, maxBytes: largestScan } as const;
    return { ok: false, problem };
  }
  try {
    return { ok: true, value: { name, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch (error) {
    // The browser's answer where the file went away meanwhile, or was a folder.
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, problem: { kind: 'failed', message: error.message } };
  }
}

export function useSheetScans(event: EventScene['event'], sheet: SignInSheet): SheetScans {
  const desktop = useDesktop();
  const edge = useStore();
  const { register, paper, signIn } = useMessages();
  const { language } = useLanguage();
  const notice = useNotice();
  const texts = signIn.evidence;

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
      const say = type.problem === 'empty' ? register.emptyScan : register.notScan;
      notice(say(name), 'failed');
      return null;
    },
    [language, notice, register],
  );
  const attach = useCallback(
    async (pages: readonly (PreparedFile | null)[]) => {
      const taken = pages.filter((page) => page !== null);
      if (taken.length === 0) return;
      const there = new Set(sheet.scans.map(({ hash }) => hash));
      const fresh = new Set(taken.map(({ file }) => file.hash).filter((hash) => !there.has(hash)));
      await attachScans(edge, event, sheet, taken);
      notice(fresh.size === 0 ? texts.known : texts.attached(fresh.size), 'done');
    },
    [edge, event, sheet, notice, texts],
  );
  return useMemo(
    () => ({
      choose: async () => {
        const opened = await desktop.openFile({
          kinds: [{ name: register.scans, extensions: scanExtensions }],
          maxBytes: largestScan,
        });
        await attach([await judged(opened)]);
      },
      take: async (files) => {
        const pages: (PreparedFile | null)[] = [];
        for (const file of files) pages.push(await judged(await readDropped(file)));
        await attach(pages);
      },
      save: async ({ hash, name }) => {
        const extension = /\.([^.]+)$/u.exec(name)?.[1];
        const saved = await desktop.saveFile({
          suggestedName: name,
          kinds: [
            {
              name: register.scanFile,
              extensions: extension === undefined ? [...scanExtensions] : [extension],
            },
          ],
          bytes: await readFile(edge.database, hash),
        });
        const problem = saved.ok ? null : fileProblemText(saved.problem, language);
        if (saved.ok) notice(paper.saved(saved.value.name), 'done');
        else if (problem !== null) notice(problem, 'failed');
      },
      remove: async ({ hash, name }) => {
        await removeScan(edge, event, sheet, hash);
        notice(texts.removed(name), 'done');
      },
    }),
    [desktop, register, attach, judged, edge, language, notice, paper, event, sheet, texts],
  );
}
