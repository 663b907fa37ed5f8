import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconRefresh,
  IconUserMinus,
  IconUserShare,
  IconUserUp,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { withStatus } from '#shared/events/attendance.ts';
import { participantRoles, participantStatuses } from '#shared/events/model.ts';
import { participantOf } from '#shared/events/participantOf.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import {
  editParticipants,
  removeParticipants,
  type ParticipantFields,
} from '#renderer/store/commands/participants.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import type { TableRow } from './tableRows.ts';

/** What can be done with the participants that are chosen in the table, with all of them in one step. */
export function SelectionActions(props: {
  readonly scene: EventScene;
  readonly chosen: readonly TableRow[];
  readonly onSubstitute: (row: TableRow) => void;
  /** The keys go back to the table. */
  readonly onDone: () => void;
}): ReactNode {
  const { scene, chosen, onSubstitute, onDone } = props;
  const { event, bodies } = scene;
  const { events } = useMessages();
  const { participants: texts } = events;
  const edge = useStore();
  const notice = useNotice();
  const only = chosen.length === 1 ? chosen[0] : undefined;

  const edit = (fieldsOf: (row: TableRow) => ParticipantFields): void =>
    void editParticipants(
      edge,
      event,
      chosen.map((row) => ({ participant: row.participant, fields: fieldsOf(row) })),
    );
  const postAgain = (row: TableRow): ParticipantFields => {
    const { participant, person } = row;
    if (person === null) return {};
    const { honorific, post, rank, body, bodyName, province } = participantOf(
      participant.id,
      person,
      event,
      bodies,
    );
    return { honorific, post, rank, body, bodyName, province };
  };
  const takeOut = async (): Promise<void> => {
    await removeParticipants(
      edge,
      event,
      chosen.map(({ participant }) => participant),
    );
    notice(texts.takenOut(chosen.length), 'done');
  };
  const choice = <Key extends string>(
    label: string,
    keys: readonly Key[],
    names: Readonly<Record<Key, string>>,
    onChoose: (key: Key) => void,
  ): ReactNode => (
    <Menu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      onClose={onDone}
    >
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          disabled={chosen.length === 0}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={texts.setFor(label, chosen.length)}>
        <Menu.Label>{texts.selected(chosen.length)}</Menu.Label>
        {keys.map((key) => (
          <Menu.Item key={key} onClick={() => onChoose(key)}>
            {names[key]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <>
      {choice(texts.setStatus, participantStatuses, events.statuses, (status) =>
        edit(({ participant }) => withStatus(participant, status, event)),
      )}
      {choice(texts.setRole, participantRoles, events.roles, (role) => edit(() => ({ role })))}
      <Menu
        position="bottom-start"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        returnFocus={false}
      >
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            disabled={chosen.length === 0}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {events.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={texts.setFor(events.more, chosen.length)}>
          <Menu.Label>{texts.selected(chosen.length)}</Menu.Label>
          <Menu.Item
            leftSection={<IconUserShare size={16} />}
            disabled={only === undefined}
            onClick={() => {
              if (only !== undefined) onSubstitute(only);
            }}
          >
            {texts.substituteFor}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconRefresh size={16} />}
            onClick={() => {
              edit(postAgain);
              onDone();
            }}
          >
            {texts.postAgain}
          </Menu.Item>
          {only !== undefined && only.person !== null && (
            <Menu.Item
              leftSection={<IconUserUp size={16} />}
              component={Link}
              href={paths.person(only.person.id)}
            >
              {texts.toPerson}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconUserMinus size={16} />}
            c="var(--ovop-bad)"
            onClick={() => {
              void takeOut();
              onDone();
            }}
          >
            {texts.takeOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
