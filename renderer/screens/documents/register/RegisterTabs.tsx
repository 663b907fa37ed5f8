import type { ReactNode } from 'react';
import { PageTabs } from '#renderer/components/page/PageTabs.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';

/** The two registers: what leaves the office, and what comes in. */
export function RegisterTabs({ open }: { readonly open: 'outgoing' | 'incoming' }): ReactNode {
  const { documents: texts, register } = useMessages();
  return (
    <PageTabs
      label={register.registers}
      tabs={(['outgoing', 'incoming'] as const).map((one) => ({
        href: one === 'outgoing' ? paths.documents : paths.incoming,
        label: texts[one],
        open: one === open,
      }))}
    />
  );
}
