import { Button, Menu } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { createDocument } from '#renderer/store/commands/documents.ts';
import { useOfficeFacts } from '#renderer/store/live/useTemplates.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Register.module.css';

/** Begins a document of a kind that is chosen from the list of all. */
export function NewDocument(): ReactNode {
  const { documents: texts, register } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const office = useOfficeFacts();
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          disabled={office === undefined}
          leftSection={<IconFilePlus size={17} stroke={1.6} aria-hidden />}
        >
          {texts.newDocument}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.kind} aria-label={texts.newDocument}>
        {documentKinds.map((kind) => {
          const name = inLanguage(kind.name, language);
          // The papers of a workplan are drawn from its lines, and so begin there.
          if (kind.id === 'workplan')
            return (
              <Menu.Item
                key={kind.id}
                className={classes.entry}
                component={Link}
                href={paths.workplans}
              >
                {name}
                <span className={classes.purpose}>{register.newWorkplanPaper}</span>
              </Menu.Item>
            );
          return (
            <Menu.Item
              key={kind.id}
              className={classes.entry}
              onClick={() => {
                if (office === undefined) return;
                void createDocument(edge, { kind: kind.id, language: 'km' }, office).then((id) =>
                  go(paths.document(id)),
                );
              }}
            >
              {name}
              <span className={classes.purpose}>{inLanguage(kind.purpose, language)}</span>
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
