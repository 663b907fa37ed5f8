import { Button, Center, Loader, SegmentedControl, TextInput } from '@mantine/core';
import { IconCalendarOff, IconListDetails, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { WorkplanId } from '#shared/base/ids.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import type { OfficeSettings } from '#renderer/store/records.ts';
import { LineMenuButton } from './table/LineMenuButton.tsx';
import { LineQuestions } from './table/LineQuestions.tsx';
import { LineTable } from './table/LineTable.tsx';
import { useLineActions } from './table/useLineActions.ts';
import { TotalsStrip } from './TotalsStrip.tsx';
import { useWorkplanScene, type WorkplanScene } from './useWorkplanScene.ts';
import type { OpenDialog } from './WorkplanDialogs.tsx';
import { WorkplanHead } from './WorkplanHead.tsx';
import classes from './Workplan.module.css';

// The table is what a workplan opens with; the rest is loaded when it is first asked for.
const YearView = lazy(() => import('./views/YearView.tsx'));
const TotalsView = lazy(() => import('./views/TotalsView.tsx'));
const WorkplanDialogs = lazy(() => import('./WorkplanDialogs.tsx'));

/** One workplan, or why it cannot be shown. */
export function WorkplanPage({ id }: { readonly id: WorkplanId }): ReactNode {
  const { workplan: texts, app } = useMessages();
  const scene = useWorkplanScene(id);
  const office = useOffice();
  if (scene === null)
    return (
      <EmptyState
        icon={IconCalendarOff}
        title={texts.missing}
        text={texts.missingText}
        action={
          <Button component={Link} href={paths.workplans}>
            {texts.toList}
          </Button>
        }
      />
    );
  if (scene === undefined || office === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return <OpenWorkplan scene={scene} office={office} />;
}

const views = ['table', 'year', 'totals'] as const;
type View = (typeof views)[number];

function OpenWorkplan(props: {
  readonly scene: WorkplanScene;
  readonly office: OfficeSettings;
}): ReactNode {
  const { scene, office } = props;
  const { workplan: texts } = useMessages();
  const [view, setView] = useState<View>('table');
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { status } = scene.workplan;
  const actions = useLineActions(
    scene,
    <EmptyState
      icon={IconListDetails}
      title={texts.refusals['no-lines']}
      text={texts.undecidedHint}
      action={
        <Button onClick={() => setDialog({ kind: 'undecided' })}>
          {texts.undecidedCount(scene.undecided.length)}
        </Button>
      }
    />,
  );
  return (
    <div className={classes.page}>
      <WorkplanHead scene={scene} onDialog={setDialog} />
      <TotalsStrip scene={scene} onRate={() => setView('totals')} />
      {status !== 'draft' && <p className={classes.frozen}>{texts.frozen[status]}</p>}
      <div className={classes.tools}>
        <SegmentedControl
          size="sm"
          aria-label={texts.view}
          value={view}
          onChange={(value) => setView(views.find((one) => one === value) ?? 'table')}
          data={views.map((value) => ({ value, label: texts.views[value] }))}
        />
        {view !== 'totals' && (
          <TextInput
            type="search"
            aria-label={texts.search}
            placeholder={texts.search}
            leftSection={<IconSearch size={15} aria-hidden />}
            className={classes.search}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        {view === 'table' && <LineMenuButton actions={actions} open={status === 'draft'} />}
      </div>
      <div className={classes.view}>
        {view === 'table' && <LineTable scene={scene} search={search} actions={actions} />}
        <Suspense>
          {view === 'year' && <YearView scene={scene} search={search} />}
          {view === 'totals' && <TotalsView scene={scene} />}
        </Suspense>
      </div>
      <LineQuestions actions={actions} />
      {dialog !== null && (
        <Suspense>
          <WorkplanDialogs scene={scene} office={office} dialog={dialog} onDialog={setDialog} />
        </Suspense>
      )}
    </div>
  );
}
