import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from '../TakeIn.module.css';

/** Several whom a row may mean, to be looked at in turn; nothing where there is one. */
export function Candidates(props: {
  readonly people: readonly (Person | null)[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}): ReactNode {
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  if (props.people.length < 2) return null;
  return (
    <SegmentedControl
      className={classes.candidates}
      size="xs"
      aria-label={texts.candidates}
      value={String(props.chosen)}
      onChange={(value) => props.onChoose(Number(value))}
      data={props.people.map((person, index) => ({
        value: String(index),
        label: `${String(index + 1)} · ${person === null ? texts.gonePerson : personName(person, language)}`,
      }))}
    />
  );
}
