import { Button, Menu } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { createDocument } from '#renderer/store/commands/documents.ts';
import { useOfficeFacts } from '#renderer/store/live/useTemplates.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** The register of the papers that leave the office. */
export function RegisterPage(): ReactNode {
  const { documents: texts } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const office = useOfficeFacts();
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      fill
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button leftSection={<IconFilePlus size={17} stroke={1.6} />}>
              {texts.newDocument}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {documentKinds
              .filter(({ id }) => id !== 'workplan')
              .map((kind) => (
                <Menu.Item
                  key={kind.id}
                  disabled={office === undefined}
                  onClick={() => {
                    if (office === undefined) return;
                    void createDocument(edge, { kind: kind.id, language: 'km' }, office).then(
                      (id) => go(paths.document(id)),
                    );
                  }}
                >
                  {inLanguage(kind.name, language)}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {null}
    </Page>
  );
}
