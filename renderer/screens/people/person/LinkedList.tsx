import { UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Person.module.css';

/** Shown until all are asked for. */
const first = 8;

export interface LinkedItem {
  readonly key: string;
  /** Where it leads; a thing without a screen of its own leads nowhere. */
  readonly href?: string;
  readonly title: string;
  readonly details: readonly string[];
  /** At the left, before the title: when it was. */
  readonly when?: string;
  readonly mark?: ReactNode;
}

/** Things that the person has to do with: when, what, and what is said of it. */
export function LinkedList(props: {
  readonly items: readonly LinkedItem[];
  readonly label: string;
}): ReactNode {
  const { items, label } = props;
  const { person: texts } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul className={classes.linked} aria-label={label}>
        {shown.map(({ key, href, title, details, when, mark }) => {
          const said = details.filter((text) => text !== '').join(' · ');
          return (
            <li
              key={key}
              className={classes.linkedItem}
              data-dated={when !== undefined || undefined}
            >
              {when !== undefined && <span className={classes.when}>{when}</span>}
              <span className={classes.linkedText}>
                {href === undefined ? (
                  <span className={classes.linkedTitle}>{title}</span>
                ) : (
                  <Link href={href} className={classes.linkedTitle}>
                    {title}
                  </Link>
                )}
                {said !== '' && <span className={classes.details}>{said}</span>}
              </span>
              {mark}
            </li>
          );
        })}
      </ul>
      {!all && items.length > first && (
        <UnstyledButton className={classes.showAll} onClick={() => setAll(true)}>
          {texts.showAll(items.length)}
        </UnstyledButton>
      )}
    </>
  );
}
