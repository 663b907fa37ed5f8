import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { planWorkbook } from '#shared/matrix/planWorkbook.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { yearsText } from './planYears.ts';

/** Saves a plan as the workbook that can be edited and brought in again. */
export function useExportPlan(record: PlanRecord): {
  readonly busy: boolean;
  readonly save: () => Promise<void>;
} {
  const desktop = useDesktop();
  const texts = useMessages().plans;
  const { language } = useLanguage();
  const { signer } = useSigner();
  const edge = useStore();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const doc = planWorkbook(record.plan, {
        language,
        date: edge.today(),
        preparedBy: signer,
      });
      const { writeXlsx } = await import('#renderer/writers/xlsx/writeXlsx.ts');
      const saved = await desktop.saveFile({
        suggestedName: texts.exportName(yearsText(record.plan.years).replaceAll('–', '-')),
        kinds: [{ name: texts.excel, extensions: ['xlsx'] }],
        bytes: await writeXlsx(doc),
      });
      const problem = saved.ok ? null : fileProblemText(saved.problem, language);
      if (saved.ok) notifications.show({ message: texts.exported(saved.value.name) });
      else if (problem !== null) notifications.show({ message: problem, color: 'red' });
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
