import { Button, Group, Modal, Select, Text, Title } from '@mantine/core';
import { IconFileDescription, IconVersions } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import type { WorkplanVersion } from '#shared/workplan/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { dayText } from '../texts.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import { VersionTable } from './VersionTable.tsx';
import classes from './Dialogs.module.css';

export type FrozenVersion = WorkplanVersion<WorkplanDocumentFacts>;

const present = 'present';

/** The approved versions: each can be printed again, and any two compared line by line. */
export function VersionsDialog(props: {
  readonly scene: WorkplanScene;
  readonly onPrint: (version: FrozenVersion) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, onPrint, onClose } = props;
  const { versions, lines } = scene;
  const { workplan: texts, app } = useMessages();
  const [from, setFrom] = useState<string>(versions[1]?.id ?? versions[0]?.id ?? present);
  const [to, setTo] = useState<string>(
    versions[1] === undefined ? present : (versions[0]?.id ?? present),
  );
  const linesOf = (id: string) => versions.find((version) => version.id === id)?.lines ?? lines;
  const choices = [
    ...versions.map(({ id, revision }) => ({ value: id, label: texts.versionName(revision) })),
    { value: present, label: texts.present },
  ];
  const choice = (label: string, value: string, onChange: (value: string) => void): ReactNode => (
    <Select
      label={label}
      allowDeselect={false}
      value={value}
      data={choices}
      onChange={(next) => onChange(next ?? present)}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size={1000}
      title={texts.versionsTitle}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {versions.length === 0 ? (
        <EmptyState icon={IconVersions} title={texts.versionsNone} text={texts.versionsNoneText} />
      ) : (
        <>
          {versions.map((version) => (
            <div key={version.id} className={classes.version}>
              <div>
                <Text fw={600}>{texts.versionName(version.revision)}</Text>
                <Text size="sm" c="var(--ovop-text-muted)">
                  {texts.approvedBy(
                    version.approved.by,
                    dayText(version.approved.on),
                    version.approved.letterNumber,
                  )}
                </Text>
              </div>
              <Button
                variant="default"
                size="compact-md"
                leftSection={<IconFileDescription size={16} stroke={1.6} />}
                onClick={() => onPrint(version)}
              >
                {texts.printAgain}
              </Button>
            </div>
          ))}
          <Title order={3} mt="lg" mb={4}>
            {texts.compare}
          </Title>
          <Group grow mb="md">
            {choice(texts.compareFrom, from, setFrom)}
            {choice(texts.compareTo, to, setTo)}
          </Group>
          <VersionTable earlier={linesOf(from)} later={linesOf(to)} />
        </>
      )}
    </Modal>
  );
}
