import { Autocomplete, Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Bilingual } from '#shared/base/language.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import { heldKinds, type OfficeEvent } from '#shared/events/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { addEvent, type EventFields } from '#renderer/store/commands/events.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { LinePicker } from '../fields/LinePicker.tsx';
import { beginningOn, endingOn, readDay } from '../fields/period.ts';
import { ProvinceField } from '../fields/ProvinceField.tsx';
import { useYearLines, type YearLine } from '../fields/useYearLines.ts';
import { dayText } from '../dayText.ts';
import classes from './List.module.css';

function trimmed({ km, en }: Bilingual): Bilingual {
  return { km: km.trim(), en: en.trim() };
}

/** Adds an event: what it is, when and where, and which line of the year's workplan it carries out. */
export default function NewEventDialog(props: {
  readonly events: readonly OfficeEvent[];
  readonly onClose: () => void;
}): ReactNode {
  const { events, onClose } = props;
  const { events: texts, terms, app } = useMessages();
  const { fields: labels } = texts;
  const edge = useStore();
  const [, go] = useLocation();
  const today = edge.today();
  const lines = useYearLines();
  const [fields, setFields] = useState<EventFields>({
    kind: 'meeting',
    title: { km: '', en: '' },
    series: '',
    from: today,
    to: today,
    place: { km: '', en: '' },
    province: null,
    line: null,
    seats: [],
    notes: '',
  });
  const [days, setDays] = useState({ from: dayText(today), to: '' });
  const [tried, setTried] = useState(false);
  // A hasty second press adds nothing twice.
  const busy = useRef(false);
  const change = (part: Partial<EventFields>): void => setFields((now) => ({ ...now, ...part }));
  const series = useMemo(
    () => [...new Set(events.map((event) => event.series).filter((name) => name !== ''))],
    [events],
  );

  const from = readDay(days.from, texts);
  const begun = beginningOn({ from: today, to: today }, days.from, texts);
  // An event of one day needs no second date.
  const period = begun.ok && days.to.trim() !== '' ? endingOn(begun.value, days.to, texts) : begun;
  const problems = {
    from: from.ok ? null : from.problem,
    to: from.ok && !period.ok ? period.problem : null,
    title:
      fields.title.km.trim() === '' && fields.title.en.trim() === '' ? texts.titleMissing : null,
  };
  const shown = (key: keyof typeof problems): string | null => (tried ? problems[key] : null);
  const year = dateParts(from.ok ? from.value : today).year;

  const takeLine = (chosen: YearLine | null): void => {
    if (chosen === null) {
      change({ line: null });
      return;
    }
    const { workplan, line } = chosen;
    change({
      line: { workplan: workplan.id, line: line.id },
      title: line.activity,
      ...(line.eventKind === 'none' ? {} : { kind: line.eventKind }),
    });
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy.current || !period.ok || Object.values(problems).some((one) => one !== null)) return;
    busy.current = true;
    const id = await addEvent(edge, {
      ...fields,
      ...period.value,
      title: trimmed(fields.title),
      place: trimmed(fields.place),
      series: fields.series.trim(),
    });
    onClose();
    go(paths.event(id));
  };
  const written = (key: 'title' | 'place', language: 'km' | 'en') => ({
    value: fields[key][language],
    lang: language,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [key]: { ...fields[key], [language]: event.currentTarget.value } }),
  });
  const day = (key: 'from' | 'to') => ({
    label: labels[key],
    placeholder: labels.dayHint,
    error: shown(key),
    value: days[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setDays((now) => ({ ...now, [key]: value }));
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.add}
      size="lg"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form className={classes.form} noValidate onSubmit={(event) => void onSubmit(event)}>
        <TextInput data-autofocus withAsterisk {...day('from')} />
        <TextInput {...day('to')} />
        <div className={classes.wide}>
          <LinePicker lines={lines ?? []} year={year} value={fields.line} onChange={takeLine} />
        </div>
        <Select
          label={labels.kind}
          allowDeselect={false}
          data={heldKinds.map((kind) => ({ value: kind, label: terms.eventKinds[kind] }))}
          value={fields.kind}
          onChange={(kind) => {
            const chosen = heldKinds.find((one) => one === kind);
            if (chosen !== undefined) change({ kind: chosen });
          }}
        />
        <Autocomplete
          label={labels.series}
          title={labels.seriesHint}
          data={series}
          value={fields.series}
          onChange={(value) => change({ series: value })}
        />
        <TextInput
          className={classes.wide}
          withAsterisk
          label={labels.titleKm}
          error={shown('title')}
          {...written('title', 'km')}
        />
        <TextInput className={classes.wide} label={labels.titleEn} {...written('title', 'en')} />
        <TextInput label={labels.placeKm} {...written('place', 'km')} />
        <TextInput label={labels.placeEn} {...written('place', 'en')} />
        <ProvinceField value={fields.province} onChange={(province) => change({ province })} />
        <Group className={classes.wide} justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {app.cancel}
          </Button>
          <Button type="submit">{texts.create}</Button>
        </Group>
      </form>
    </Modal>
  );
}
