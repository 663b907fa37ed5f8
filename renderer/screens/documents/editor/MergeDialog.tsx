import { Button, Group, Modal, Progress, Radio, Stack, Text } from '@mantine/core';
import { IconFileTypeDocx, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { numberByHand, withNumber } from '#shared/documents/register/compose.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { safeFileName } from '#shared/desktop/fileName.ts';
import { useDesktop } from '#renderer/desktop/DesktopContext.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePaperWork } from '#renderer/paper/usePaperWork.ts';
import { usePrivacy } from '#renderer/paper/usePrivacy.tsx';
import { officeForm } from '#renderer/store/officeForms.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { MergedPapers } from '#renderer/writers/paperSource.ts';
import { printedHtml } from '#renderer/writers/printedHtml.ts';
import { documentFile, mergedZip } from '#renderer/writers/writeDocument.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { Merge } from './mergeList.ts';
import { useDraftPaper } from './usePaper.ts';

/** A document for each name of its list: in one file, or a file each. */
export default function MergeDialog(props: {
  readonly document: OfficeDocument;
  readonly merge: Merge;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
  readonly onClose: () => void;
}): ReactNode {
  const { document, merge, office, template, onClose } = props;
  const messages = useMessages();
  const { documents: texts, paper: paperTexts, app } = messages;
  const { language } = useLanguage();
  const desktop = useDesktop();
  const { database } = useStore();
  const work = usePaperWork();
  const [how, setHow] = useState<'one' | 'each'>('one');
  const [done, setDone] = useState(0);
  const kindName = inLanguage(kindOf(document.kind).name, language);
  const name = fileNameOf(document, kindName, messages);
  const busy = work.stage !== null;
  // Each paper bears the number that the document was issued under, or the one written by hand.
  const number = document.number === '' ? numberByHand(document.data) : document.number;

  const paper = useDraftPaper(document, office, template, 'text');
  const privacy = usePrivacy(paper, how === 'each' && template.word !== null);

  const papers = (): MergedPapers =>
    privacy.applied({
      kind: 'merged',
      of: document.kind,
      data: withNumber(document.data, number),
      office,
      changes: template.changes,
      language: document.language,
    });
  const saveOne = (): void =>
    void work.run(async ({ stage, signal }) => {
      stage('writing');
      const bytes = await documentFile(papers(), signal);
      stage('saving');
      const kinds = [{ name: paperTexts.wordFile, extensions: ['docx'] }];
      return desktop.saveFile({ suggestedName: `${name}.docx`, kinds, bytes });
    });
  const saveEach = (): void =>
    void work.run(async ({ stage, signal }) => {
      stage('writing');
      setDone(0);
      const names = merge.names.map((one, index) =>
        safeFileName(`${String(index + 1).padStart(3, '0')} ${one}.docx`),
      );
      const form = await officeForm(database, template, 'docx');
      const bytes = await mergedZip(papers(), { names, form, signal, onProgress: setDone });
      stage('saving');
      const kinds = [{ name: texts.zipFile, extensions: ['zip'] }];
      return desktop.saveFile({ suggestedName: `${name}.zip`, kinds, bytes });
    });
  const print = (): void =>
    void work.run(async ({ stage, signal }) => {
      stage('laying');
      const html = await printedHtml(papers(), signal);
      return desktop.print({ html, title: name });
    });

  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.mergeTitle}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Stack>
        <Text size="sm">{texts.mergeText(merge.names.length)}</Text>
        <Radio.Group
          label={texts.mergeHow}
          value={how}
          onChange={(value) => setHow(value === 'each' ? 'each' : 'one')}
        >
          <Stack gap={6} mt={4}>
            <Radio value="one" label={texts.mergeOne} />
            <Radio value="each" label={texts.mergeEach} />
          </Stack>
        </Radio.Group>
        {template.word !== null && (
          <Text size="xs" c="var(--ovop-text-muted)">
            {texts.mergeOwnFile}
          </Text>
        )}
        {privacy.note}
        {busy && (
          <div role="status">
            <Group justify="space-between" mb={4}>
              <Text size="sm">
                {how === 'each' && work.stage === 'writing'
                  ? texts.merging(done, merge.names.length)
                  : work.stage !== null && paperTexts.stages[work.stage]}
              </Text>
              <Button size="compact-sm" variant="subtle" onClick={work.cancel}>
                {paperTexts.cancel}
              </Button>
            </Group>
            <Progress
              aria-label={texts.mergeTitle}
              value={how === 'each' ? (100 * done) / merge.names.length : 100}
              animated={how === 'one'}
            />
          </div>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={busy}
            leftSection={<IconPrinter size={18} stroke={1.6} />}
            onClick={print}
          >
            {texts.mergePrint}
          </Button>
          <Button
            disabled={busy}
            leftSection={<IconFileTypeDocx size={18} stroke={1.6} />}
            onClick={how === 'one' ? saveOne : saveEach}
          >
            {texts.mergeSave}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
