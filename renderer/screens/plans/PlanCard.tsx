import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import {
  IconCopy,
  IconDots,
  IconFileSpreadsheet,
  IconReplace,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatCivil } from '#shared/calendar/dateText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { removePlan } from '#renderer/store/commands/plans.ts';
import { usePlan } from '#renderer/store/live/usePlan.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Plans.module.css';
import { yearsText } from './planYears.ts';
import { useExportPlan } from './useExportPlan.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';

/** Where the plan came from and since when it is here, in one line. */
function useOrigin(record: PlanRecord, plans: readonly PlanRecord[]): string {
  const texts = useMessages().plans;
  const { language } = useLanguage();
  const { addedOn, copyOf, takenFrom } = record;
  if (addedOn === null) return texts.cameWithProgram;
  const origin = plans.find(({ id }) => id === copyOf);
  const from =
    takenFrom !== undefined
      ? texts.cameFromFile(takenFrom)
      : copyOf === undefined
        ? texts.cameFromPaste
        : origin === undefined
          ? texts.cameAsCopyOfGone
          : texts.cameAsCopy(planTitle(origin.plan, language));
  return `${from} · ${texts.since(formatCivil(addedOn, language))}`;
}

function Facts({ record }: { readonly record: PlanRecord }): ReactNode {
  const texts = useMessages().plans;
  const live = usePlan(record.id);
  if (live === undefined || live === null) return <p className={classes.facts}>&nbsp;</p>;
  const activities = live.effective.entries.filter(({ printed }) => printed.level === 'activity');
  const known = activities.filter(({ years }) => years.kind !== 'unknown').length;
  const open = live.effective.openQueries.size;
  return (
    <p className={classes.facts}>
      <span>{texts.activities(activities.length)}</span>
      <span data-doubt={known < activities.length || undefined}>
        {texts.yearsKnown(known, activities.length)}
      </span>
      <span data-doubt={open > 0 || undefined}>{texts.openQueries(open)}</span>
    </p>
  );
}

/** A plan on hand and what can be done with it. */
export function PlanCard(props: {
  readonly record: PlanRecord;
  readonly plans: readonly PlanRecord[];
  readonly onCopy: () => void;
  readonly onReplace: () => void;
}): ReactNode {
  const { record, plans, onCopy, onReplace } = props;
  const { plans: texts } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const exporting = useExportPlan(record);
  const origin = useOrigin(record, plans);
  const title = planTitle(record.plan, language);
  const remove = async (): Promise<void> => {
    const removed = await removePlan(edge, record.id);
    if (removed.ok) notice(texts.removed(title), 'done');
    else notice(texts.removeBlocked(removed.problem.years.join(', ')), 'refused');
  };
  return (
    <li className={classes.card}>
      <div className={classes.years}>{yearsText(record.plan.years)}</div>
      <div className={classes.about}>
        <Link href={paths.matrix(record.id)} className={classes.title}>
          {title}
        </Link>
        <Facts record={record} />
        <Text size="xs" c="var(--ovop-text-muted)">
          {origin}
        </Text>
      </div>
      <div className={classes.actions}>
        <Button
          component={Link}
          href={paths.matrix(record.id)}
          variant="default"
          aria-label={texts.openOf(title)}
        >
          {texts.open}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
          loading={exporting.busy}
          onClick={() => void exporting.save()}
        >
          {texts.export}
        </Button>
        <Menu
          position="bottom-end"
          width={340}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <ActionIcon size={36} variant="default" aria-label={texts.more(title)}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Item
              icon={<IconCopy size={16} />}
              label={texts.copy}
              hint={texts.copyHint}
              onClick={onCopy}
            />
            <Item
              icon={<IconReplace size={16} />}
              label={texts.replace}
              hint={texts.replaceHint}
              onClick={onReplace}
            />
            <Menu.Divider />
            <Menu.Item
              className={classes.remove}
              leftSection={<IconTrash size={16} />}
              onClick={() => void remove()}
            >
              {texts.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
}

function Item(props: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <Menu.Item leftSection={props.icon} onClick={props.onClick}>
      {props.label}
      <Text component="span" display="block" size="xs" c="var(--ovop-text-muted)">
        {props.hint}
      </Text>
    </Menu.Item>
  );
}
