import { useState } from 'react';
import { planWorkbook } from '#shared/matrix/planWorkbook.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { fileProblemText } from '#renderer/desktop/fileProblemText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import { documentFile } from '#renderer/writers/writeDocument.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { yearsText } from './planYears.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';

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
  const notice = useNotice();
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
      const saved = await desktop.saveFile({
        suggestedName: texts.exportName(yearsText(record.plan.years).replaceAll('–', '-')),
        kinds: [{ name: texts.excel, extensions: ['xlsx'] }],
        bytes: await documentFile(doc),
      });
      const problem = saved.ok ? null : fileProblemText(saved.problem, language);
      if (saved.ok) notice(texts.exported(saved.value.name), 'done');
      else if (problem !== null) notice(problem, 'failed');
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
