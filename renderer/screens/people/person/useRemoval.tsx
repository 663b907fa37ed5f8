import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { removePerson } from '#renderer/store/commands/people.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { undo } from '#renderer/store/takeBack.ts';

/** Takes the person out of the directory with a way back; calls back where they have to stay. */
export function useRemoval(person: Person, onRefused: () => void): () => void {
  const edge = useStore();
  const { person: texts, app } = useMessages();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const remove = useCallback(async (): Promise<void> => {
    const name = personName(person, language);
    const outcome = await removePerson(edge, person.id);
    if (!outcome.ok) {
      if (outcome.problem === 'takes-part') onRefused();
      return;
    }
    go(paths.people);
    const id = notifications.show({
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{texts.removed(name)}</Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              void undo(edge);
            }}
          >
            {texts.undo}
          </Button>
        </Group>
      ),
      color: 'lake',
      closeButtonProps: { 'aria-label': app.close },
    });
  }, [edge, person, onRefused, language, texts, app, go]);
  return useCallback(() => void remove(), [remove]);
}
