import { Button, Loader, Table } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus, IconStack2 } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { usePlans } from '#renderer/store/live/usePlan.ts';
import { useLinesByWorkplan, useWorkplans } from '#renderer/store/live/useWorkplans.ts';
import { DeriveDialog } from './DeriveDialog.tsx';
import { PlanWorkplans } from './PlanWorkplans.tsx';
import classes from './List.module.css';

/** The workplans there are, the newest plan's first; an empty list says what to do. */
export function WorkplanList(): ReactNode {
  const { workplan: texts, app } = useMessages();
  const [deriving, setDeriving] = useState(false);
  const plans = usePlans();
  const workplans = useWorkplans();
  const lines = useLinesByWorkplan();
  const loading = plans === undefined || workplans === undefined || lines === undefined;
  const derive = (
    <Button leftSection={<IconCalendarPlus size={16} />} onClick={() => setDeriving(true)}>
      {texts.derive}
    </Button>
  );
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={loading || workplans.length === 0 ? undefined : derive}
    >
      {loading ? (
        <Loader aria-label={app.loading} />
      ) : plans.length === 0 ? (
        <EmptyState
          icon={IconStack2}
          title={texts.noPlan}
          text={texts.noPlanText}
          action={
            <Button component={Link} href={paths.plans}>
              {texts.toPlans}
            </Button>
          }
        />
      ) : workplans.length === 0 ? (
        <EmptyState
          icon={IconCalendarEvent}
          title={texts.none}
          text={texts.noneText}
          action={derive}
        />
      ) : (
        <div className={classes.frame}>
          <Table.ScrollContainer minWidth={760} type="native">
            <Table verticalSpacing="sm" horizontalSpacing="md" className={classes.table}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{texts.year}</Table.Th>
                  <Table.Th>{texts.scope}</Table.Th>
                  <Table.Th>{texts.plan}</Table.Th>
                  <Table.Th>{texts.status}</Table.Th>
                  <Table.Th ta="right">{texts.revision}</Table.Th>
                  <Table.Th ta="right">{texts.lines}</Table.Th>
                  <Table.Th ta="right">{texts.openQueries}</Table.Th>
                  <Table.Th ta="right">{texts.total}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              {plans.toReversed().map((plan) => (
                <PlanWorkplans
                  key={plan.id}
                  plan={plan}
                  workplans={workplans.filter((one) => one.planId === plan.id)}
                  lines={lines}
                />
              ))}
            </Table>
          </Table.ScrollContainer>
        </div>
      )}
      {deriving && plans !== undefined && workplans !== undefined && (
        <DeriveDialog plans={plans} workplans={workplans} onClose={() => setDeriving(false)} />
      )}
    </Page>
  );
}
