import { Button, Switch, TextInput } from '@mantine/core';
import {
  IconChartBar,
  IconFilterOff,
  IconMailFast,
  IconSearch,
  IconUserPlus,
  IconUsersPlus,
} from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ParticipantId } from '#shared/base/ids.ts';
import { countParticipants } from '#shared/events/countParticipants.ts';
import { participantStatuses } from '#shared/events/model.ts';
import { peopleCountText } from '#shared/people/counts.ts';
import type { GridHandle } from '#renderer/components/grid/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import type { EventScene } from '../eventScene.ts';
import { FiguresPanel } from '../figures/FiguresPanel.tsx';
import { OutsideDays } from './OutsideDays.tsx';
import classes from './Participants.module.css';
import { judgeParticipantsView } from './participantsView.ts';
import { ParticipantTable } from './ParticipantTable.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { createRowKeeper, type TableRow } from './tableRows.ts';

const InviteDialog = lazy(() => import('../invite/InviteDialog.tsx'));
const AddPersonDialog = lazy(() => import('./AddPersonDialog.tsx'));

type Dialog =
  { readonly kind: 'invite' | 'add' } | { readonly kind: 'substitute'; readonly row: TableRow };

/** Whether the window has room for the figures beside the table. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 1180px)').matches;
}

/** Who was asked to an event and who came: the page that an organiser has open all day. */
export function ParticipantsPart({ scene }: { readonly scene: EventScene }): ReactNode {
  const { events } = useMessages();
  const { participants: texts } = events;
  const { language } = useLanguage();
  const [view, changeView] = useKeptView('participants', judgeParticipantsView);
  const grid = useRef<GridHandle>(null);
  const [search, setSearch] = useState('');
  const [chosenIds, setChosenIds] = useState<ReadonlySet<ParticipantId>>(new Set());
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [rowsOf] = useState(createRowKeeper);
  const counts = useMemo(
    () => countParticipants(scene.participants, scene.people, scene.bodies, scene),
    [scene],
  );
  const by = view?.byBody === false ? 'name' : 'body';
  const rows = useMemo(() => rowsOf(scene, by, language), [rowsOf, scene, by, language]);
  const chosen = useMemo(
    () => rows.filter(({ participant }) => chosenIds.has(participant.id)),
    [rows, chosenIds],
  );
  if (view === undefined) return null;
  const panel = view.panel ?? isWide();
  const close = (): void => {
    setDialog(null);
    grid.current?.focus();
  };
  const invite = (
    <Button
      size="xs"
      leftSection={<IconMailFast size={16} stroke={1.6} aria-hidden />}
      onClick={() => setDialog({ kind: 'invite' })}
    >
      {events.invite.open}
    </Button>
  );
  const add = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setDialog({ kind: 'add' })}
    >
      {events.addPerson.open}
    </Button>
  );
  return (
    <div className={classes.work}>
      <div>
        <OutsideDays scene={scene} />
        <div className={classes.tools}>
          {invite}
          {add}
          <SelectionActions
            scene={scene}
            chosen={chosen}
            onSubstitute={(row) => setDialog({ kind: 'substitute', row })}
            onDone={() => grid.current?.focus()}
          />
          <TextInput
            type="search"
            size="xs"
            className={classes.search}
            aria-label={events.search}
            placeholder={events.search}
            leftSection={<IconSearch size={15} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Switch
            size="xs"
            className={classes.push}
            label={texts.byBody}
            checked={view.byBody}
            onChange={(event) => {
              const byBody = event.currentTarget.checked;
              changeView((now) => ({ ...now, byBody }));
            }}
          />
          <Button
            variant={panel ? 'light' : 'default'}
            size="xs"
            aria-pressed={panel}
            leftSection={<IconChartBar size={16} stroke={1.6} aria-hidden />}
            onClick={() => changeView((now) => ({ ...now, panel: !panel }))}
          >
            {texts.panel}
          </Button>
        </div>
      </div>
      <div className={classes.sides} data-panel={panel || undefined}>
        <div className={classes.table}>
          <ParticipantTable
            grid={grid}
            scene={scene}
            rows={rows}
            byBody={view.byBody}
            search={search}
            preferences={view.columns}
            onPreferences={(columns) => changeView((now) => ({ ...now, columns }))}
            onSelect={(some) =>
              setChosenIds(new Set(some.map(({ participant }) => participant.id)))
            }
            empty={
              scene.participants.length === 0 ? (
                <EmptyState icon={IconUsersPlus} title={texts.noneTitle} text={texts.noneText} />
              ) : (
                <EmptyState
                  icon={IconFilterOff}
                  title={texts.noneFound}
                  text={events.noMatchText}
                />
              )
            }
          />
        </div>
        {panel && <FiguresPanel scene={scene} counts={counts} />}
      </div>
      <div className={classes.foot}>
        <span role="status">
          {events.figures.line(
            events.figures[counts.basis],
            peopleCountText(counts.whole)[language],
          )}
        </span>
        <span>
          {participantStatuses
            .filter((status) => counts.byStatus[status].total > 0)
            .map((status) => `${events.statuses[status]} ${counts.byStatus[status].total}`)
            .join(' · ')}
        </span>
        {chosen.length > 1 && <span>{texts.selected(chosen.length)}</span>}
      </div>
      <Suspense fallback={null}>
        {dialog?.kind === 'invite' && <InviteDialog scene={scene} onClose={close} />}
        {(dialog?.kind === 'add' || dialog?.kind === 'substitute') && (
          <AddPersonDialog
            scene={scene}
            declined={dialog.kind === 'substitute' ? dialog.row : null}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
