import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import type { TemplateFormat } from '#shared/documents/fields/templateProblem.ts';
import {
  templateFaultText,
  templateProblemText,
} from '#shared/documents/fields/templateProblemText.ts';
import { templateInputOf } from '#shared/documents/register/compose.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePaperWork, type PaperWork } from '#renderer/paper/usePaperWork.ts';
import { setTemplateFile } from '#renderer/store/commands/templates.ts';
import { prepareFile, readFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { inspectTemplate } from '#renderer/templates/inspectTemplate.ts';
import { templateLimits } from '#renderer/templates/templateLimits.ts';
import { documentFile } from '#renderer/writers/writeDocument.ts';
import { useDesk } from '../desk.ts';
import { fileKinds, formats } from './formats.ts';

/** Why a file was not taken into use. */
interface Refusal {
  readonly name: string;
  readonly problems: readonly string[];
}

interface TemplateFileWork {
  readonly work: PaperWork;
  /** A file is being judged. */
  readonly checking: boolean;
  readonly refusal: Refusal | null;
  /** Saves the program's own form as a file to be edited, its fields as placeholders. */
  readonly saveOriginal: () => void;
  /** Saves the office's file, to be edited again. */
  readonly saveOwn: () => void;
  readonly load: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The file of one format that the office edits: saved, loaded, taken out of use. */
export function useTemplateFile(format: TemplateFormat): TemplateFileWork {
  const texts = useMessages().templates.files;
  const window = useLanguage().language;
  const { kind, office, record, language } = useDesk();
  const desktop = useDesktop();
  const edge = useStore();
  const work = usePaperWork();
  const [checking, setChecking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { which, type } = formats[format];
  const own = record[which];
  const kinds = fileKinds(format, texts);

  const save = (name: string, make: (signal: AbortSignal) => Promise<Uint8Array>): void =>
    void work.run(async ({ stage, signal }) => {
      stage('writing');
      const bytes = await make(signal);
      stage('saving');
      return desktop.saveFile({ suggestedName: name, kinds, bytes });
    });

  const take = async (name: string, bytes: Uint8Array): Promise<void> => {
    const catalogue = catalogueOf(kind.fields, kind.calculations);
    const problems = await inspectTemplate(format, bytes, catalogue);
    if (problems.length > 0) {
      const text = own === null ? templateFaultText : templateProblemText;
      setRefusal({ name, problems: problems.map((one) => inLanguage(text(one), window)) });
      return;
    }
    const file = await prepareFile(bytes, { name, type });
    await setTemplateFile(edge, kind.id, which, file);
    notifications.show({ message: texts.taken(name) });
  };

  return {
    work,
    checking,
    refusal,
    saveOriginal: () =>
      save(`${texts.name(inLanguage(kind.name, window))}.${format}`, async (signal) => {
        const input = templateInputOf({ kind, office, changes: record.changes, language });
        const tree = format === 'docx' ? kind.text(input) : kind.sheets?.(input);
        if (tree === undefined) throw new Error(`The kind ${kind.id} has no workbook`);
        return documentFile(tree, signal);
      }),
    saveOwn: () => {
      if (own !== null) save(own.name, () => readFile(edge.database, own.hash));
    },
    load: async () => {
      setRefusal(null);
      const opened = await desktop.openFile({ kinds, maxBytes: templateLimits.file });
      if (!opened.ok) {
        const message = fileProblemText(opened.problem, window);
        if (message !== null) notifications.show({ message, color: 'red', autoClose: false });
        return;
      }
      setChecking(true);
      try {
        await take(opened.value.name, opened.value.bytes);
      } catch (error) {
        const message = texts.failed(error instanceof Error ? error.message : String(error));
        notifications.show({ message, color: 'red', autoClose: false });
      } finally {
        setChecking(false);
      }
    },
    remove: async () => {
      setRefusal(null);
      if (own === null) return;
      await setTemplateFile(edge, kind.id, which, null);
      notifications.show({ message: texts.removed(own.name) });
    },
  };
}
