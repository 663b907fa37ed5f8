import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './YearsScreen.module.css';

/** Which key does what, always in sight. */
export function KeyLegend({ years }: { readonly years: number }): ReactNode {
  const { keys } = useMessages().years;
  const entries: readonly (readonly [keys: readonly string[], meaning: string])[] = [
    [['1', `${years}`], keys.digits],
    [['↵'], keys.enter],
    [['A'], keys.assume],
    [['⌫'], keys.reopen],
    [['Shift', '↑', '↓'], keys.several],
    [['Space'], keys.space],
    [['0'], keys.none],
    [['Ctrl', 'Z'], keys.undo],
  ];
  return (
    <dl className={classes.legend} aria-label={keys.title}>
      {entries.map(([names, meaning]) => (
        <div key={meaning} className={classes.legendEntry}>
          <dt>
            {names.map((name, place) => (
              <span key={name}>
                {place > 0 && (names[0] === '1' ? '–' : ' ')}
                <Kbd size="xs">{name}</Kbd>
              </span>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
