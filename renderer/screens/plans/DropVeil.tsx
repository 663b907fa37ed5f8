import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Plans.module.css';

/** Says, while a file is dragged over the screen, that it can be dropped. */
export function DropVeil({ over }: { readonly over: boolean }): ReactNode {
  const texts = useMessages().plans.import;
  return over ? <div className={classes.drop}>{texts.dropNow}</div> : null;
}
