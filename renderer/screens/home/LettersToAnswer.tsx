import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { toDayNumber } from '#shared/calendar/plainDate.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useWaitingLetters } from '#renderer/store/live/useWaitingLetters.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './HomeScreen.module.css';

const shown = 4;

/** The letters whose answer is due soon or overdue; nothing where there are none. */
export function LettersToAnswer(): ReactNode {
  const { register: texts } = useMessages();
  const today = useStore().today();
  const letters = useWaitingLetters();
  if (letters === undefined || letters.length === 0) return null;
  return (
    <Panel title={texts.waitingTitle}>
      <ul className={classes.letters}>
        {letters.slice(0, shown).map(({ id, number, subject, from, answerDue }) => {
          const days = toDayNumber(answerDue) - toDayNumber(today);
          return (
            <li key={id}>
              <Link href={paths.incomingLetter(id)} className={classes.letter}>
                <span className={classes.letterText}>
                  <Text component="span" display="block" fw={500} truncate>
                    {subject}
                  </Text>
                  <Text
                    component="span"
                    display="block"
                    size="sm"
                    className={classes.muted}
                    truncate
                  >
                    {number === '' ? from : `${from} · ${number}`}
                  </Text>
                </span>
                <Text
                  component="span"
                  size="sm"
                  c={days < 0 ? 'var(--ovop-bad)' : 'var(--ovop-doubt)'}
                  className={classes.letterDay}
                >
                  {days < 0
                    ? texts.lateSince(-days)
                    : days === 0
                      ? texts.dueToday
                      : texts.dueIn(days)}
                </Text>
              </Link>
            </li>
          );
        })}
      </ul>
      {letters.length > shown && (
        <Anchor component={Link} href={paths.incoming} size="sm" className={classes.moreLetters}>
          {texts.moreLetters(letters.length - shown)}
        </Anchor>
      )}
    </Panel>
  );
}
