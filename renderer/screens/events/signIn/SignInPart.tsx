import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { EventScene } from '../eventScene.ts';

export default function SignInPart(_props: { readonly scene: EventScene }): ReactNode {
  const { signIn } = useMessages();
  return <h2>{signIn.title}</h2>;
}
