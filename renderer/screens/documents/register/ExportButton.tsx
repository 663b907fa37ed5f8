import { Button } from '@mantine/core';
import { IconFileTypeXls } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Bilingual } from '#shared/base/language.ts';
import type { RegisterSheetOptions } from '#shared/documents/register/registerSheet.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePaperWork } from '#renderer/paper/usePaperWork.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentFile } from '#renderer/writers/writeDocument.ts';

/** Saves the rows of a register that are shown as an Excel workbook, in the window's language. */
export function ExportButton(props: {
  /** Without its ending. */
  readonly name: string;
  readonly filters: readonly Bilingual[];
  readonly make: (options: RegisterSheetOptions) => SheetDoc;
}): ReactNode {
  const { name, filters, make } = props;
  const { register: texts, paper } = useMessages();
  const { language } = useLanguage();
  const desktop = useDesktop();
  const edge = useStore();
  const office = useOffice();
  const work = usePaperWork();
  const save = (): void =>
    void work.run(async ({ stage, signal }) => {
      const doc = make({
        language,
        date: edge.today(),
        preparedBy: edge.signer(),
        issuer: office?.issuer ?? [],
        filters,
      });
      stage('writing');
      const bytes = await documentFile(doc, signal);
      stage('saving');
      return desktop.saveFile({
        suggestedName: `${name}.xlsx`,
        kinds: [{ name: paper.excelFile, extensions: ['xlsx'] }],
        bytes,
      });
    });
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeXls size={17} stroke={1.6} aria-hidden />}
      loading={work.stage !== null}
      disabled={office === undefined}
      onClick={save}
    >
      {texts.exportExcel}
    </Button>
  );
}
