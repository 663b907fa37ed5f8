import { useCallback } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { makePicture } from '#renderer/importers/pictures/makePicture.ts';
import { largestPicture } from '#renderer/importers/pictures/readPicture.ts';
import { changePerson } from '#renderer/store/commands/people.ts';
import { prepareFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';

const types = { png: 'image/png', jpeg: 'image/jpeg' } as const;

/** The ways to give a person a photograph; each says by itself why nothing came of it. */
export interface PhotographWork {
  readonly choose: () => void;
  readonly remove: () => void;
  /** Takes a file that was dropped. */
  readonly take: (file: File) => void;
}

export function usePhotographWork(id: PersonId): PhotographWork {
  const edge = useStore();
  const desktop = useDesktop();
  const { person: texts, papers } = useMessages();
  const { language } = useLanguage();
  const notice = useNotice();

  const keep = useCallback(
    async (name: string, bytes: Uint8Array): Promise<void> => {
      const made = await makePicture(bytes);
      if (!made.ok && made.problem.kind !== 'other-format') {
        notice(papers.refused(name, papers.pictureProblem(made.problem)), 'failed');
        return;
      }
      // A drawing is no photograph.
      if (!made.ok || made.value.type === 'svg') {
        notice(texts.notPhotograph(name), 'failed');
        return;
      }
      const prepared = await prepareFile(bytes, { name, type: types[made.value.type] });
      await changePerson(edge, id, () => ({ photograph: prepared.file }), prepared);
    },
    [edge, id, notice, papers, texts],
  );
  const choose = useCallback(async (): Promise<void> => {
    const opened = await desktop.openFile({
      kinds: [{ name: texts.photographs, extensions: ['jpg', 'jpeg', 'png'] }],
      maxBytes: largestPicture,
    });
    if (opened.ok) {
      await keep(opened.value.name, opened.value.bytes);
      return;
    }
    const problem = fileProblemText(opened.problem, language);
    if (problem !== null) notice(problem, 'failed');
  }, [desktop, keep, language, notice, texts]);
  const take = useCallback(
    async (file: File): Promise<void> => {
      const { name, size } = file;
      if (size > largestPicture) {
        const problem = { kind: 'too-large', bytes: size, maxBytes: largestPicture } as const;
        notice(papers.refused(name, papers.pictureProblem(problem)), 'failed');
        return;
      }
      await keep(name, new Uint8Array(await file.arrayBuffer()));
    },
    [keep, notice, papers],
  );
  return {
    choose: () => void choose(),
    remove: () => void changePerson(edge, id, () => ({ photograph: null })),
    take: (file) => void take(file),
  };
}
