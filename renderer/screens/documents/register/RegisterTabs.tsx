import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import classes from './Register.module.css';

/** The two registers: what leaves the office, and what comes in. */
export function RegisterTabs({ open }: { readonly open: 'outgoing' | 'incoming' }): ReactNode {
  const { documents: texts, register } = useMessages();
  return (
    <nav className={classes.tabs} aria-label={register.registers}>
      {(['outgoing', 'incoming'] as const).map((one) => (
        <Link
          key={one}
          href={one === 'outgoing' ? paths.documents : paths.incoming}
          className={classes.tab}
          aria-current={one === open ? 'page' : undefined}
        >
          {texts[one]}
        </Link>
      ))}
    </nav>
  );
}
