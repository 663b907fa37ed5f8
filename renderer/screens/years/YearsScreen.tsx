import { Button, Center, Loader, Select } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { PlanId } from '#shared/base/ids.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { usePlan, usePlans } from '#renderer/store/live/usePlan.ts';
import { judgeView } from './view.ts';
import { YearsSheet } from './YearsSheet.tsx';

/** Where the years of a plan's activities are settled. */
export default function YearsScreen(): ReactNode {
  const { years: texts, app } = useMessages();
  const { language } = useLanguage();
  const params = useParams();
  const [, navigate] = useLocation();
  const plans = usePlans();
  const wanted = (params['planId'] ?? plans?.at(-1)?.id ?? null) as PlanId | null;
  const plan = usePlan(wanted);
  const [view, changeView] = useKeptView(`years:${wanted ?? ''}`, judgeView);

  if (plans === undefined || plan === undefined || view === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  if (plan === null)
    return (
      <Page title={texts.title}>
        <EmptyState
          icon={IconListCheck}
          title={plans.length === 0 ? texts.noPlanTitle : texts.gonePlan}
          text={texts.noPlan}
          action={
            <Button component={Link} href={paths.plans}>
              {texts.toPlans}
            </Button>
          }
        />
      </Page>
    );
  return (
    <YearsSheet
      key={plan.record.id}
      plan={plan}
      view={view}
      onView={changeView}
      picker={
        plans.length > 1 && (
          <Select
            aria-label={texts.plan}
            w={280}
            allowDeselect={false}
            data={plans.map((record) => ({
              value: record.id,
              label: planTitle(record.plan, language),
            }))}
            value={plan.record.id}
            onChange={(id) => id !== null && navigate(paths.years(id))}
          />
        )
      }
    />
  );
}
