import { ActionIcon, Button, Group, Menu, Title } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDots,
  IconFileDescription,
  IconGitBranch,
  IconRefresh,
  IconRosetteDiscountCheck,
  IconSend,
  IconTrash,
  IconVersions,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import {
  beginWorkplanRevision,
  deriveAgain,
  submitWorkplan,
  takeWorkplanBack,
} from '#renderer/store/commands/workplan.ts';
import { useBodyNames } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { notifications } from '@mantine/notifications';
import { StatusBadge } from './StatusBadge.tsx';
import { dayText } from './texts.ts';
import { useTell } from './useTell.ts';
import type { WorkplanScene } from './useWorkplanScene.ts';
import type { OpenDialog } from './WorkplanDialogs.tsx';
import classes from './Workplan.module.css';

/** The workplan's name, where it stands, and what can be done with it as a whole. */
export function WorkplanHead(props: {
  readonly scene: WorkplanScene;
  readonly onDialog: (dialog: OpenDialog) => void;
}): ReactNode {
  const { scene, onDialog } = props;
  const { workplan, rows, undecided, plan, versions } = scene;
  const { workplan: texts } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const names = useBodyNames(edge.today());
  const { id, status } = workplan;
  const resting = rows.filter(({ openQueries }) => openQueries.length > 0).length;
  const planTitle = inLanguage({ en: plan.plan.title, km: plan.plan.titleKm ?? '' }, language);
  const scope =
    workplan.scope === null
      ? texts.wholePlan
      : inLanguage(names.get(workplan.scope)?.name ?? { en: workplan.scope, km: '' }, language);

  const again = async (): Promise<void> => {
    const outcome = await deriveAgain(edge, id, scene.derivation);
    if (outcome.ok) onDialog({ kind: 'again', report: outcome.value });
    else notifications.show({ message: texts.refusals[outcome.problem], color: 'red' });
  };
  const signed =
    workplan.approved !== null
      ? texts.approvedBy(
          workplan.approved.by,
          dayText(workplan.approved.on),
          workplan.approved.letterNumber,
        )
      : workplan.submitted === null
        ? null
        : texts.submittedBy(workplan.submitted.by, dayText(workplan.submitted.on));

  return (
    <div className={classes.head}>
      <div className={classes.who}>
        <div className={classes.title}>
          <Title order={1}>{texts.heading(workplan.year)}</Title>
          <StatusBadge status={status} />
          {workplan.revision > 0 && (
            <span className={classes.lead}>{texts.revisionOf(workplan.revision)}</span>
          )}
        </div>
        <div className={classes.plan} title={planTitle}>
          {scope} · {planTitle}
        </div>
        <div className={classes.lead} role="status">
          {texts.counts(rows.length, resting, undecided.length)}
          {signed !== null && ` · ${signed}`}
        </div>
      </div>
      <Group gap="sm" justify="flex-end">
        {status === 'draft' && (
          <Button variant="default" onClick={() => onDialog({ kind: 'undecided' })}>
            {undecided.length === 0 ? texts.undecided : texts.undecidedCount(undecided.length)}
          </Button>
        )}
        {status === 'draft' && (
          <Button
            variant="default"
            leftSection={<IconSend size={16} stroke={1.6} />}
            onClick={() => void tell(submitWorkplan(edge, id))}
          >
            {texts.submit}
          </Button>
        )}
        {status === 'submitted' && (
          <>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
              onClick={() => void tell(takeWorkplanBack(edge, id))}
            >
              {texts.takeBack}
            </Button>
            <Button
              variant="default"
              leftSection={<IconRosetteDiscountCheck size={16} stroke={1.6} />}
              onClick={() => onDialog({ kind: 'approve' })}
            >
              {texts.approve}
            </Button>
          </>
        )}
        {status === 'approved' && (
          <Button
            variant="default"
            leftSection={<IconGitBranch size={16} stroke={1.6} />}
            onClick={() => void tell(beginWorkplanRevision(edge, id))}
          >
            {texts.revise}
          </Button>
        )}
        <Button
          leftSection={<IconFileDescription size={16} stroke={1.6} />}
          onClick={() => onDialog({ kind: 'documents', version: null })}
        >
          {texts.documents}
        </Button>
        <Menu
          position="bottom-end"
          width={260}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={texts.more}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconRefresh size={16} />}
              disabled={status !== 'draft'}
              onClick={() => void again()}
            >
              {texts.deriveAgain}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowForwardUp size={16} />}
              disabled={status !== 'draft'}
              onClick={() => onDialog({ kind: 'carry' })}
            >
              {texts.carry}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconVersions size={16} />}
              onClick={() => onDialog({ kind: 'versions' })}
            >
              {texts.versions}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              c="var(--ovop-bad)"
              disabled={versions.length > 0 || status !== 'draft'}
              onClick={() => onDialog({ kind: 'remove' })}
            >
              {texts.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </div>
  );
}
