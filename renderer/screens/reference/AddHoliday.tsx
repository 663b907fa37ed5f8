import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Bilingual } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { readTypedDate } from '#shared/calendar/typed.ts';

export interface NewHoliday {
  readonly date: PlainDate;
  readonly name: Bilingual;
}

function Form(props: { readonly onAdd: (holiday: NewHoliday) => void }): ReactNode {
  const texts = useMessages().reference;
  const [date, setDate] = useState('');
  const [km, setKm] = useState('');
  const [en, setEn] = useState('');
  const [tried, setTried] = useState(false);
  // The form is still there while it fades; a hasty second click adds nothing.
  const added = useRef(false);
  const day = readTypedDate(date);
  const named = km.trim() !== '' && en.trim() !== '';
  const add = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (day === null || !named || added.current) return;
    added.current = true;
    props.onAdd({ date: day, name: { km: km.trim(), en: en.trim() } });
  };
  const dateProblem = date.trim() === '' ? texts.dateMissing : texts.badDate(date.trim());
  const missing = (text: string): string | undefined =>
    tried && text.trim() === '' ? texts.nameMissing : undefined;
  return (
    <form onSubmit={add} noValidate>
      <Stack gap="md">
        <TextInput
          label={texts.date}
          placeholder="14/04/2026"
          data-autofocus
          value={date}
          error={tried && day === null ? dateProblem : undefined}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          label={texts.nameKm}
          lang="km"
          value={km}
          error={missing(km)}
          onChange={(event) => setKm(event.currentTarget.value)}
        />
        <TextInput
          label={texts.nameEn}
          lang="en"
          value={en}
          error={missing(en)}
          onChange={(event) => setEn(event.currentTarget.value)}
        />
        <Button type="submit" style={{ alignSelf: 'flex-end' }}>
          {texts.add}
        </Button>
      </Stack>
    </form>
  );
}

/** Asks for the day and the names of a holiday before it is added, so that no unnamed row is ever kept. */
export function AddHoliday(props: { readonly onAdd: (holiday: NewHoliday) => void }): ReactNode {
  const texts = useMessages().reference;
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={320}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendarPlus size={16} />}
          onClick={() => setOpened((before) => !before)}
        >
          {texts.addHoliday}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.addHoliday}>
        <Form
          onAdd={(holiday) => {
            setOpened(false);
            props.onAdd(holiday);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
