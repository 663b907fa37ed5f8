import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { EventScene } from '../eventScene.ts';

export default function PapersPart(_props: { readonly scene: EventScene }): ReactNode {
  const { peoplePapers } = useMessages();
  return <h2>{peoplePapers.title}</h2>;
}
