import type { ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

export default function PersonPage(_props: { readonly id: PersonId }): ReactNode {
  const { person } = useMessages();
  return <Page title={person.title}>{null}</Page>;
}
