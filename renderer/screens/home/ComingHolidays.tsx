import { Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { formatCivil } from '#shared/calendar/dateText.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import { holidaysOf } from '#shared/calendar/workingDays.ts';
import { inLanguage } from '#shared/base/language.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useHolidays } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { holidaySpans } from './holidaySpans.ts';
import classes from './HomeScreen.module.css';

const shown = 5;

/** The next public holidays; says so where a year has no list yet. */
export function ComingHolidays(): ReactNode {
  const texts = useMessages().home;
  const { language } = useLanguage();
  const today = useStore().today();
  const all = useHolidays();
  if (all === undefined) return null;
  const thisYear = dateParts(today).year;
  const missing = [thisYear, thisYear + 1].filter((year) => !holidaysOf(year, all).known);
  const next = holidaySpans(
    all.filter((holiday) => holiday.date >= today).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  ).slice(0, shown);
  return (
    <Panel title={texts.nextHolidays}>
      <dl className={classes.holidays}>
        {next.map(({ first, days, name }) => (
          <Fragment key={`${first} ${name.en}`}>
            <dt>{formatCivil(first, language)}</dt>
            <dd>
              {inLanguage(name, language)}
              {days > 1 && <span className={classes.muted}> · {texts.days(days)}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
      {missing.map((year) => (
        <Text key={year} size="sm" c="var(--ovop-doubt)" mt="sm">
          {texts.noHolidays(year)}
        </Text>
      ))}
    </Panel>
  );
}
