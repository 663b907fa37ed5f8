import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  formatEnglishCivil,
  formatKhmerCivil,
  formatKhmerLunar,
} from '#shared/calendar/dateText.ts';
import { khmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePlan, usePlans } from '#renderer/store/live/usePlan.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { ComingHolidays } from './ComingHolidays.tsx';
import classes from './HomeScreen.module.css';
import { LettersToAnswer } from './LettersToAnswer.tsx';
import { NextSteps } from './NextSteps.tsx';
import { planProgress } from './planProgress.ts';

function TodayLine(): ReactNode {
  const { language } = useLanguage();
  const today = useStore().today();
  const era = useOffice()?.era ?? 'ព.ស.';
  return (
    <div className={classes.today}>
      <Text fw={600}>
        {language === 'km' ? formatKhmerCivil(today) : formatEnglishCivil(today)}
      </Text>
      <Text size="sm" lang="km" className={classes.muted}>
        {formatKhmerLunar(khmerLunarDate(today), { era })}
      </Text>
    </div>
  );
}

/** What the day brings and what to do next. */
export default function HomeScreen(): ReactNode {
  const texts = useMessages().home;
  const { language } = useLanguage();
  const { signer } = useSigner();
  const plans = usePlans();
  const latest = plans?.at(-1) ?? null;
  const live = usePlan(latest?.id ?? null);
  const progress = live === undefined || live === null ? null : planProgress(live.effective);
  return (
    <Page title={texts.greeting(signer)} actions={<TodayLine />}>
      <div className={classes.columns}>
        <Stack gap="lg">
          {latest !== null && progress !== null && <NextSteps plan={latest} progress={progress} />}
        </Stack>
        <Stack gap="lg">
          <LettersToAnswer />
          <Panel title={texts.plansTitle}>
            <Stack gap="md">
              {(plans ?? []).map(({ id, plan }) => (
                <div key={id}>
                  <Text fw={500}>
                    {language === 'km' ? (plan.titleKm ?? plan.title) : plan.title}
                  </Text>
                  {id === latest?.id && progress !== null && (
                    <Text size="sm" className={classes.muted}>
                      {[
                        texts.activities(progress.activities),
                        texts.settled(progress.yearsKnown, progress.activities),
                        texts.queriesOpen(progress.openQueries),
                      ].join(' · ')}
                    </Text>
                  )}
                </div>
              ))}
            </Stack>
          </Panel>
          <ComingHolidays />
        </Stack>
      </div>
    </Page>
  );
}
