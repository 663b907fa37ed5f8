import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { readTypedDate } from '#shared/calendar/typed.ts';
import type { Body, BodyName } from '#shared/matrix/bodies.model.ts';
import { withNewName } from '#shared/people/organisations/bodyNames.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { dayProblemText } from './dayProblemText.ts';

/** Asks what an organisation is called from a day on; the name before then ends on the day before. */
export function NewNameDialog(props: {
  readonly body: Body;
  readonly onKeep: (names: readonly BodyName[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { body, onKeep, onClose } = props;
  const { organisations, app } = useMessages();
  const { adding, page: texts } = organisations;
  const [typed, setTyped] = useState({ km: '', en: '', abbreviation: '', from: '' });
  const [tried, setTried] = useState(false);
  // The dialog is still there while it fades; a hasty second press keeps nothing twice.
  const kept = useRef(false);
  const named = typed.km.trim() !== '' || typed.en.trim() !== '';
  const from = readTypedDate(typed.from);
  const outcome =
    from === null
      ? null
      : withNewName(
          body.names,
          {
            name: { km: typed.km.trim(), en: typed.en.trim() },
            abbreviation: typed.abbreviation.trim(),
          },
          from,
        );
  const dayProblem = (): string | null => {
    if (outcome !== null) return outcome.ok ? null : dayProblemText(outcome.problem, texts);
    return typed.from.trim() === '' ? texts.firstDayMissing : texts.badDate(typed.from.trim());
  };
  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((now) => ({ ...now, [key]: value }));
    },
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!named || outcome?.ok !== true || kept.current) return;
    kept.current = true;
    onKeep(outcome.value);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.newNameTitle}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.newNameHint}
          </Text>
          <TextInput
            label={adding.nameKm}
            lang="km"
            data-autofocus
            error={tried && !named ? adding.nameMissing : null}
            {...field('km')}
          />
          <TextInput label={adding.nameEn} lang="en" {...field('en')} />
          <Group grow align="flex-start">
            <TextInput label={adding.abbreviation} {...field('abbreviation')} />
            <TextInput
              label={texts.firstDay}
              placeholder="26/03/2020"
              error={tried ? dayProblem() : null}
              {...field('from')}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {adding.cancel}
            </Button>
            <Button type="submit">{texts.keepName}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
