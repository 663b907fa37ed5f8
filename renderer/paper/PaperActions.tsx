import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import {
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPrinter,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { PaperSource } from '#renderer/writers/paperSource.ts';
import { printedHtml } from '#renderer/writers/printedHtml.ts';
import { usePaperWork } from './usePaperWork.ts';

/** A file that a document can be saved as. */
export interface PaperFile {
  readonly extension: 'docx' | 'xlsx';
  readonly make: (signal: AbortSignal) => Promise<Uint8Array>;
  /** The one that belongs to what the preview shows. */
  readonly primary: boolean;
}

interface PaperActionsProps {
  /** The file name without its ending. */
  readonly name: string;
  readonly files: readonly PaperFile[];
  /** What is printed, and saved as PDF. */
  readonly source: () => PaperSource;
  readonly disabled?: boolean;
  /** Side by side, under a preview; without it under each other. */
  readonly row?: boolean;
}

const icons = { docx: IconFileTypeDocx, xlsx: IconFileTypeXls };

/** The ways out of a document: Word, Excel, PDF, printer; with what is being done, and a way to stop it. */
export function PaperActions(props: PaperActionsProps): ReactNode {
  const { name, files, source, disabled, row } = props;
  const texts = useMessages().paper;
  const desktop = useDesktop();
  const work = usePaperWork();
  const off = disabled === true || work.stage !== null;

  const save = ({ extension, make }: PaperFile): void =>
    void work.run(async ({ stage, signal }) => {
      stage('writing');
      const bytes = await make(signal);
      stage('saving');
      const kindName = extension === 'docx' ? texts.wordFile : texts.excelFile;
      return desktop.saveFile({
        suggestedName: `${name}.${extension}`,
        kinds: [{ name: kindName, extensions: [extension] }],
        bytes,
      });
    });
  const output = (way: 'print' | 'pdf'): void =>
    void work.run(async ({ stage, signal }) => {
      stage('laying');
      const html = await printedHtml(source(), signal);
      if (way === 'print') return desktop.print({ html, title: name });
      stage('saving');
      return desktop.savePdf({ html, suggestedName: `${name}.pdf` });
    });

  const saves = files.map((file) => {
    const FileIcon = icons[file.extension];
    return (
      <Button
        key={file.extension}
        variant={file.primary ? 'filled' : 'default'}
        leftSection={<FileIcon size={18} stroke={1.6} />}
        disabled={off}
        onClick={() => save(file)}
      >
        {file.extension === 'docx' ? texts.saveWord : texts.saveExcel}
      </Button>
    );
  });
  const others = (
    <>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={18} stroke={1.6} />}
        disabled={off}
        onClick={() => output('pdf')}
      >
        {texts.savePdf}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.6} />}
        disabled={off}
        onClick={() => output('print')}
      >
        {texts.print}
      </Button>
    </>
  );
  const state = work.stage !== null && (
    <Group gap="sm" role="status" wrap="nowrap">
      <Loader size="xs" aria-hidden />
      <Text size="sm" style={{ flex: 1 }}>
        {texts.stages[work.stage]}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={work.cancel}>
        {texts.cancel}
      </Button>
    </Group>
  );
  if (row === true)
    return (
      <Stack gap="xs">
        <Group gap="sm">
          {saves}
          {others}
        </Group>
        {state}
      </Stack>
    );
  return (
    <Stack gap="sm">
      {saves}
      <Group grow gap="sm">
        {others}
      </Group>
      <Text size="xs" c="var(--ovop-text-muted)" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      {state}
    </Stack>
  );
}
