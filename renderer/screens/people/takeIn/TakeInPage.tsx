import type { ReactNode } from 'react';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

export default function TakeInPage(): ReactNode {
  const { takeIn } = useMessages();
  return <Page title={takeIn.title}>{null}</Page>;
}
