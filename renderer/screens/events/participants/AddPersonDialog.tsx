import { Alert, Button, Group, Modal, Select, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import {
  participantRoles,
  participantStatuses,
  type ParticipantRole,
  type ParticipantStatus,
} from '#shared/events/model.ts';
import { AddPersonDialog as NewPersonDialog } from '#renderer/directory/AddPersonDialog.tsx';
import { PersonPicker } from '#renderer/directory/PersonPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import {
  inviteNewPerson,
  inviteParticipants,
  substitute,
} from '#renderer/store/commands/participants.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import classes from './Participants.module.css';
import type { TableRow } from './tableRows.ts';

/** How many of those who were just added are named. */
const named = 5;

/**
 * Adds people one after the other: those who walk in at the door, or who were forgotten; somebody who is not in the
 * directory is added to it. Or names who comes in the place of somebody who declined.
 */
export default function AddPersonDialog(props: {
  readonly scene: EventScene;
  /** Who declined; null where people are added. */
  readonly declined: TableRow | null;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, declined, onClose } = props;
  const { event, bodies, participants } = scene;
  const { events, app } = useMessages();
  const { addPerson: texts } = events;
  const { language } = useLanguage();
  const edge = useStore();
  // On the day itself and after it, whoever is added has walked in.
  const [status, setStatus] = useState<ParticipantStatus>(
    edge.today() >= event.from ? 'walked-in' : 'invited',
  );
  const [role, setRole] = useState<ParticipantRole>('participant');
  const [isNew, setIsNew] = useState(false);
  const [added, setAdded] = useState<readonly PersonId[]>([]);
  const taking = new Set(participants.map(({ person }) => person));

  const take = async (person: PersonId): Promise<void> => {
    if (declined === null) {
      await inviteParticipants(edge, event, [person], bodies, { status, role });
      setAdded((now) => [person, ...now]);
    } else {
      await substitute(edge, event, declined.participant, person, bodies);
      onClose();
    }
  };
  const nameOf = (id: PersonId): string => {
    const person = scene.people.get(id);
    return person === undefined
      ? ''
      : inLanguage({ km: person.khmerName, en: person.latinName }, language);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        declined === null
          ? texts.title
          : texts.substituteTitle(inLanguage(declined.names, language))
      }
      size="lg"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <div className={classes.form}>
        {declined !== null ? (
          <Text className={classes.wide} size="sm" c="var(--ovop-text-muted)">
            {texts.substituteHint}
          </Text>
        ) : (
          <>
            <Select
              label={texts.as}
              allowDeselect={false}
              data={participantStatuses.map((key) => ({ value: key, label: events.statuses[key] }))}
              value={status}
              onChange={(value) => {
                const key = participantStatuses.find((one) => one === value);
                if (key !== undefined) setStatus(key);
              }}
            />
            <Select
              label={texts.role}
              allowDeselect={false}
              data={participantRoles.map((key) => ({ value: key, label: events.roles[key] }))}
              value={role}
              onChange={(value) => {
                const key = participantRoles.find((one) => one === value);
                if (key !== undefined) setRole(key);
              }}
            />
          </>
        )}
        <div className={classes.wide}>
          <PersonPicker
            label={texts.find}
            placeholder={texts.findHint}
            exclude={declined === null ? taking : new Set([declined.participant.person])}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type in it
            autoFocus
            onChoose={(id) => void take(id)}
          />
        </div>
        <Group className={classes.wide} gap="sm">
          <Text size="sm">{texts.notFound}</Text>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconUserPlus size={15} aria-hidden />}
            onClick={() => setIsNew(true)}
          >
            {texts.newPerson}
          </Button>
        </Group>
        {isNew && (
          <NewPersonDialog
            onClose={() => setIsNew(false)}
            onDone={(id) => void take(id)}
            keep={{
              label: texts.keep,
              run: async (known) => {
                await inviteNewPerson(
                  edge,
                  event,
                  known,
                  bodies,
                  declined === null ? { status, role } : {},
                  declined?.participant ?? null,
                );
                if (declined !== null) onClose();
              },
            }}
          />
        )}
        {added.length > 0 && (
          <Alert className={classes.wide} color="lake" variant="light" role="status">
            <ul className={classes.people}>
              {added.slice(0, named).map((id) => (
                <li key={id}>{texts.added(nameOf(id))}</li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </Modal>
  );
}
