import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarRepeat, IconDots, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { removeEvent } from '#renderer/store/commands/events.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { eventTitle } from '../eventTitle.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';

const NextEventDialog = lazy(() => import('./NextEventDialog.tsx'));

/** What can be done with an event as a whole. */
export function EventActions({ scene }: { readonly scene: EventScene }): ReactNode {
  const messages = useMessages();
  const { events: texts } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [, go] = useLocation();
  const [next, setNext] = useState(false);
  const remove = async (): Promise<void> => {
    await removeEvent(edge, scene.event);
    notice(texts.removed(eventTitle(scene.event, language, messages)), 'done');
    go(paths.events);
  };
  return (
    <>
      <Menu
        position="bottom-end"
        width={280}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={texts.more}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendarRepeat size={16} />} onClick={() => setNext(true)}>
            {texts.next}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            c="var(--ovop-bad)"
            onClick={() => void remove()}
          >
            {texts.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {next && <NextEventDialog scene={scene} onClose={() => setNext(false)} />}
      </Suspense>
    </>
  );
}
