import type { ReactNode } from 'react';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

export default function EventsScreen(): ReactNode {
  const { events } = useMessages();
  return <Page title={events.title}>{null}</Page>;
}
