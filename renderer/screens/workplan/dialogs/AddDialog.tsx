import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Bilingual, Language } from '#shared/base/language.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { otherLanguage } from '../texts.ts';

/** Asks what is to be done in a line that comes from no activity of the plan. */
export function AddDialog(props: {
  readonly onAdd: (activity: Bilingual) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { onAdd, onClose } = props;
  const { workplan: texts, app } = useMessages();
  const { language } = useLanguage();
  const [activity, setActivity] = useState<Bilingual>({ en: '', km: '' });
  const [tried, setTried] = useState(false);
  const empty = activity.en.trim() === '' && activity.km.trim() === '';
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!empty) onAdd({ en: activity.en.trim(), km: activity.km.trim() });
  };
  const field = (which: Language, first: boolean): ReactNode => (
    <Textarea
      key={which}
      data-autofocus={first || undefined}
      lang={which}
      label={texts.activityIn[which]}
      autosize
      minRows={1}
      maxRows={4}
      value={activity[which]}
      onChange={(event) => setActivity({ ...activity, [which]: event.currentTarget.value })}
      error={first && tried && empty ? texts.refusals['activity-missing'] : undefined}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.addTitle}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={add}>
        <Stack gap="md">
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.addHint}
          </Text>
          {field(language, true)}
          {field(otherLanguage(language), false)}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {app.cancel}
            </Button>
            <Button type="submit">{texts.add}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
