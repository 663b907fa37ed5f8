import { ActionIcon, Badge, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import classes from './Editor.module.css';

/** What document this is: its kind, number and state, and what can be done with it. */
export function EditorHead(props: {
  readonly document: OfficeDocument;
  readonly kind: AnyKind;
  readonly actions: ReactNode;
}): ReactNode {
  const { document, kind, actions } = props;
  const { documents: texts } = useMessages();
  const { language } = useLanguage();
  const subject = inLanguage(document.subject, language);
  return (
    <div className={classes.head}>
      <Group gap="sm" wrap="nowrap" className={classes.titles}>
        <Tooltip label={texts.back}>
          <ActionIcon component={Link} href={paths.documents} aria-label={texts.back}>
            <IconArrowLeft size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <div className={classes.titleText}>
          <Group gap="xs" wrap="nowrap">
            <Title order={1} className={classes.title}>
              {inLanguage(kind.name, language)}
              {document.number === '' ? '' : ` ${document.number}`}
            </Title>
            <Badge
              variant="outline"
              radius="sm"
              tt="none"
              fw={600}
              className={classes.badge}
              data-status={document.status}
            >
              {texts.status[document.status]}
            </Badge>
          </Group>
          <Text size="sm" c="var(--ovop-text-muted)" truncate>
            {subject}
          </Text>
        </div>
      </Group>
      <Group gap="sm" wrap="nowrap">
        {actions}
      </Group>
    </div>
  );
}
