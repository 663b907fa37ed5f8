import { Alert, Button, Group } from '@mantine/core';
import { IconCalendarExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { daysWithin } from '#shared/events/attendance.ts';
import { daysOutside } from '#shared/events/days.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editParticipants } from '#renderer/store/commands/participants.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';

/** Says that days were entered which are no longer days of the event, and sets them right when asked to. */
export function OutsideDays({ scene }: { readonly scene: EventScene }): ReactNode {
  const { event, participants } = scene;
  const { participants: texts } = useMessages().events;
  const edge = useStore();
  const strays = participants.filter((one) => daysOutside(one, event).length > 0);
  if (strays.length === 0) return null;
  return (
    <Alert
      color="amber"
      variant="light"
      role="status"
      mb="sm"
      icon={<IconCalendarExclamation size={18} aria-hidden />}
    >
      <Group justify="space-between" gap="sm">
        <span style={{ flex: '1 1 300px' }}>{texts.outside(strays.length)}</span>
        <Button
          size="xs"
          variant="default"
          title={texts.setRightHint}
          onClick={() =>
            void editParticipants(
              edge,
              event,
              strays.map((participant) => ({
                participant,
                fields: { days: daysWithin(participant, event) },
              })),
            )
          }
        >
          {texts.setRight}
        </Button>
      </Group>
    </Alert>
  );
}
