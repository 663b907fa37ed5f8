import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { templateFaultText } from '#shared/documents/fields/templateProblemText.ts';
import { documentKinds, kindOf } from '#shared/documents/kinds/kinds.ts';
import type { KindId } from '#shared/documents/template/model.ts';
import {
  bundleText,
  readBundle,
  type BundledTemplate,
} from '#shared/documents/template/templateBundle.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { loadTemplates } from '#renderer/store/commands/templates.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { bundleProblemText } from './bundleProblemText.ts';
import { carried, isTouched, prepared, problemsOfFiles } from './carriedTemplates.ts';
import { RefusedBundle } from './RefusedBundle.tsx';
import { TakeOverDialog } from './TakeOverDialog.tsx';

const megabyte = 1024 * 1024;
/** As much as all kinds with the largest files take as text. */
const largest = 256 * megabyte;
const fileName = 'ovop-templates.json';

type Answer =
  | { readonly kind: 'ask'; readonly name: string; readonly templates: readonly BundledTemplate[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/** Carries the office's templates to another computer, and takes over those of another. */
export function BundleButtons(props: {
  readonly records: ReadonlyMap<KindId, TemplateRecord>;
}): ReactNode {
  const { records } = props;
  const texts = useMessages().templates.bundle;
  const { language } = useLanguage();
  const desktop = useDesktop();
  const edge = useStore();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const kinds = [{ name: texts.fileKind, extensions: ['json'] }];
  const touched = documentKinds.flatMap(({ id }) => {
    const record = records.get(id);
    return record !== undefined && isTouched(record) ? [record] : [];
  });
  const whileBusy = async (task: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await task();
    } finally {
      setBusy(false);
    }
  };

  const save = async (): Promise<void> => {
    if (touched.length === 0) {
      notifications.show({ message: texts.nothing, color: 'gray' });
      return;
    }
    const text = bundleText(await carried(edge.database, touched));
    const bytes = new TextEncoder().encode(text);
    const saved = await desktop.saveFile({ suggestedName: fileName, kinds, bytes });
    const message = saved.ok
      ? texts.saved(saved.value.name)
      : fileProblemText(saved.problem, language);
    if (message !== null) notifications.show({ message, color: saved.ok ? 'lake' : 'red' });
  };

  const open = async (): Promise<void> => {
    const opened = await desktop.openFile({ kinds, maxBytes: largest });
    if (!opened.ok) {
      const message = fileProblemText(opened.problem, language);
      if (message !== null) notifications.show({ message, color: 'red', autoClose: false });
      return;
    }
    const { name, bytes } = opened.value;
    const read = readBundle(new TextDecoder().decode(bytes));
    if (!read.ok) {
      setAnswer({ kind: 'refused', reasons: [bundleProblemText(read.problem, texts, language)] });
      return;
    }
    const faults = await problemsOfFiles(read.value);
    if (faults.length > 0) {
      const reasons = faults.map(
        ({ kind, file, problem }) =>
          `${texts.inFile(inLanguage(kindOf(kind).name, language), file)}: ${inLanguage(templateFaultText(problem), language)}`,
      );
      setAnswer({ kind: 'refused', reasons });
      return;
    }
    setAnswer({ kind: 'ask', name, templates: read.value });
  };

  const take = async (templates: readonly BundledTemplate[]): Promise<void> => {
    setAnswer(null);
    const ready = await prepared(templates);
    await loadTemplates(edge, ready.records, ready.files);
    notifications.show({ message: texts.taken(templates.length) });
  };

  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFileExport size={15} stroke={1.6} />}
        disabled={busy}
        onClick={() => void whileBusy(save)}
      >
        {texts.save}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFileImport size={15} stroke={1.6} />}
        loading={busy}
        onClick={() => void whileBusy(open)}
      >
        {texts.load}
      </Button>
      {answer?.kind === 'ask' && (
        <TakeOverDialog
          name={answer.name}
          templates={answer.templates}
          replaced={new Set(touched.map(({ id }) => id))}
          onTake={() => void whileBusy(() => take(answer.templates))}
          onClose={() => setAnswer(null)}
        />
      )}
      {answer?.kind === 'refused' && (
        <RefusedBundle reasons={answer.reasons} onClose={() => setAnswer(null)} />
      )}
    </>
  );
}
