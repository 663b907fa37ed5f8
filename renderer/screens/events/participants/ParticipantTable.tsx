import { useCallback, useMemo, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'wouter';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { withDays } from '#shared/events/attendance.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridEdit, GridHandle, GridPreferences } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { editParticipants, type ParticipantFields } from '#renderer/store/commands/participants.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import { bodyChoice, BodyChoiceContext } from './bodyChoice.ts';
import { bodyGrouping } from './bodyGrouping.tsx';
import { participantColumns } from './columns.tsx';
import type { TableRow } from './tableRows.ts';

const rowKey = ({ participant }: TableRow): string => participant.id;

/** Who did not come, and who will not, stands back. */
function rowTone({ participant: { status } }: TableRow): 'muted' | undefined {
  return status === 'declined' || status === 'absent' ? 'muted' : undefined;
}

/** The participants as a table that is edited like a spreadsheet. */
export function ParticipantTable(props: {
  readonly grid: RefObject<GridHandle | null>;
  readonly scene: EventScene;
  readonly rows: readonly TableRow[];
  readonly byBody: boolean;
  readonly search: string;
  readonly preferences: GridPreferences;
  readonly onPreferences: (preferences: GridPreferences) => void;
  /** Told of the rows in the selected block. */
  readonly onSelect: (rows: readonly TableRow[]) => void;
  readonly empty: ReactNode;
}): ReactNode {
  const { grid, scene, rows, byBody, search, preferences, onPreferences, onSelect } = props;
  const { event, bodies } = scene;
  const messages = useMessages();
  const { participants: texts } = messages.events;
  const { language } = useLanguage();
  const edge = useStore();
  const notice = useNotice();
  const [, go] = useLocation();
  const choice = useMemo(() => bodyChoice(bodies, event.from), [bodies, event.from]);
  const onDay = useCallback(
    ({ participant }: TableRow, day: PlainDate) => {
      const { days } = participant;
      const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
      const fields = withDays(participant, next);
      if (fields === null) notice(texts.walkedInDays, 'failed');
      else void editParticipants(edge, event, [{ participant, fields }]);
    },
    [edge, event, notice, texts],
  );
  const openPerson = useCallback(
    ({ participant }: TableRow) => go(paths.person(participant.person)),
    [go],
  );
  const columns = useMemo(
    () => participantColumns({ event, messages, language, bodies: choice, onDay, openPerson }),
    [event, messages, language, choice, onDay, openPerson],
  );
  const grouping = useMemo(
    () => bodyGrouping(scene, language, messages),
    [scene, language, messages],
  );
  const onEdit = (edits: readonly GridEdit<TableRow, ParticipantFields>[]): void =>
    void editParticipants(
      edge,
      event,
      edits.map(({ row, patch }) => ({ participant: row.participant, fields: patch })),
    );
  return (
    <BodyChoiceContext value={choice}>
      <Grid
        ref={grid}
        label={texts.table}
        labels={messages.grid}
        rows={rows}
        columns={columns}
        rowKey={rowKey}
        search={search}
        {...(byBody ? { grouping } : {})}
        rowTone={rowTone}
        preferences={preferences}
        onPreferencesChange={onPreferences}
        onEdit={onEdit}
        onSelectionChange={(selection) => onSelect(selection.rows)}
        onUnkept={(message) => notice(message, 'failed')}
        empty={props.empty}
      />
    </BodyChoiceContext>
  );
}
