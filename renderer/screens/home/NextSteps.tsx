import { Text, ThemeIcon } from '@mantine/core';
import {
  IconBuildingBank,
  IconCalendarEvent,
  IconChevronRight,
  IconHelpCircle,
  IconListCheck,
  IconStack2,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { Workplan } from '#shared/workplan/model.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { useWorkplans } from '#renderer/store/live/useWorkplans.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './HomeScreen.module.css';
import type { PlanProgress } from './planProgress.ts';

interface NextStep {
  readonly key: string;
  readonly icon: Icon;
  readonly title: string;
  readonly hint: string;
  readonly path: string;
}

/** The year that a newcomer would plan: this one where the plan covers it, else the plan's last. */
function yearToPlan(years: readonly number[], thisYear: number): number {
  return years.includes(thisYear) ? thisYear : (years.at(-1) ?? thisYear);
}

function workplanStep(workplan: Workplan, texts: ReturnType<typeof useMessages>['home']): NextStep {
  const hints: Readonly<Record<Workplan['status'], string>> = {
    draft: texts.draftHint,
    submitted: texts.submitted,
    approved: texts.approved,
  };
  return {
    key: workplan.id,
    icon: IconCalendarEvent,
    title: texts.goOn(workplan.year),
    hint: hints[workplan.status],
    path: paths.workplan(workplan.id),
  };
}

/** The few things that bring the work on, the most useful first. */
export function NextSteps(props: {
  readonly plan: PlanRecord;
  readonly progress: PlanProgress;
}): ReactNode {
  const texts = useMessages().home;
  const { plan, progress } = props;
  const thisYear = dateParts(useStore().today()).year;
  const workplans = useWorkplans();
  const office = useOffice();
  if (workplans === undefined || office === undefined) return null;

  const { years } = plan.plan;
  const lastYear = years.at(-1) ?? thisYear;
  const openYears = progress.activities - progress.yearsKnown;
  const year = yearToPlan(years, thisYear);
  const steps: NextStep[] = workplans.slice(0, 3).map((one) => workplanStep(one, texts));
  if (workplans.length === 0)
    steps.push({
      key: 'first',
      icon: IconCalendarEvent,
      title: texts.firstWorkplan(year),
      hint: texts.firstWorkplanHint,
      path: paths.workplans,
    });
  if (openYears > 0)
    steps.push({
      key: 'years',
      icon: IconListCheck,
      title: texts.settleYears(openYears),
      hint: texts.settleYearsHint,
      path: paths.years(plan.id),
    });
  if (progress.openQueries > 0)
    steps.push({
      key: 'queries',
      icon: IconHelpCircle,
      title: texts.answerQueries(progress.openQueries),
      hint: texts.answerQueriesHint,
      path: paths.matrix(plan.id),
    });
  if (office.signatories.some(({ name }) => name.km === '' && name.en === ''))
    steps.push({
      key: 'office',
      icon: IconBuildingBank,
      title: texts.officeIncomplete,
      hint: texts.officeIncompleteHint,
      path: paths.settings,
    });
  if (lastYear < thisYear)
    steps.push({
      key: 'next-plan',
      icon: IconStack2,
      title: texts.nextPlan,
      hint: texts.nextPlanHint(lastYear),
      path: paths.plans,
    });

  return (
    <Panel title={texts.nextTitle}>
      <ul className={classes.steps}>
        {steps.map((step) => (
          <li key={step.key} className={classes.step}>
            <Link href={step.path} className={classes.link}>
              <ThemeIcon variant="light" size={36} radius="md">
                <step.icon size={19} stroke={1.6} />
              </ThemeIcon>
              <span>
                <Text component="span" display="block" fw={600}>
                  {step.title}
                </Text>
                <Text component="span" display="block" size="sm" className={classes.muted}>
                  {step.hint}
                </Text>
              </span>
              <IconChevronRight size={17} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
