import { Autocomplete, Select } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { Outcome } from '#shared/base/outcome.ts';
import { success } from '#shared/base/outcome.ts';
import { dateParts } from '#shared/calendar/plainDate.ts';
import { heldKinds, type OfficeEvent } from '#shared/events/model.ts';
import { KeptArea } from '#renderer/components/field/KeptArea.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useKeptText } from '#renderer/components/field/useKeptText.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editEvents, type EventFields } from '#renderer/store/commands/events.ts';
import { useEvents } from '#renderer/store/live/useEvents.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dayText } from '../dayText.ts';
import type { EventScene } from '../eventScene.ts';
import { LinePicker } from '../fields/LinePicker.tsx';
import { beginningOn, endingOn } from '../fields/period.ts';
import { ProvinceField } from '../fields/ProvinceField.tsx';
import { lineNamed, useYearLines } from '../fields/useYearLines.ts';
import classes from './Event.module.css';
import { LineFigures } from './LineFigures.tsx';

/** What is known of an event, kept as it is typed. */
export default function DetailsPart({ scene }: { readonly scene: EventScene }): ReactNode {
  const { event } = scene;
  const { events: texts, terms } = useMessages();
  const { fields: labels } = texts;
  const edge = useStore();
  const lines = useYearLines();
  const line = lineNamed(lines ?? [], event.line);
  const keep = (fields: Partial<EventFields>): void => void editEvents(edge, [{ event, fields }]);
  const written = (key: 'title' | 'place', language: 'km' | 'en') => ({
    lang: language,
    value: event[key][language],
    onKeep: (text: string) => keep({ [key]: { ...event[key], [language]: text.trim() } }),
  });
  const day = (
    key: 'from' | 'to',
    read: (text: string) => Outcome<Pick<OfficeEvent, 'from' | 'to'>, string>,
  ) => ({
    label: labels[key],
    placeholder: labels.dayHint,
    value: dayText(event[key]),
    judge: (text: string): Outcome<string, string> => {
      const period = read(text);
      return period.ok ? success(dayText(period.value[key])) : period;
    },
    onKeep: (text: string) => {
      const period = read(text);
      if (period.ok) keep(period.value);
    },
  });
  return (
    <Panel title={texts.parts.details}>
      <div className={classes.form}>
        <KeptText className={classes.wide} label={labels.titleKm} {...written('title', 'km')} />
        <KeptText className={classes.wide} label={labels.titleEn} {...written('title', 'en')} />
        <KeptText {...day('from', (text) => beginningOn(event, text, texts))} />
        <KeptText {...day('to', (text) => endingOn(event, text, texts))} />
        <Select
          label={labels.kind}
          allowDeselect={false}
          data={heldKinds.map((kind) => ({ value: kind, label: terms.eventKinds[kind] }))}
          value={event.kind}
          onChange={(value) => {
            const kind = heldKinds.find((one) => one === value);
            if (kind !== undefined) keep({ kind });
          }}
        />
        <KeptText label={labels.placeKm} {...written('place', 'km')} />
        <KeptText label={labels.placeEn} {...written('place', 'en')} />
        <ProvinceField value={event.province} onChange={(province) => keep({ province })} />
        <div className={classes.wide}>
          <SeriesField value={event.series} onKeep={(series) => keep({ series: series.trim() })} />
        </div>
        <div className={classes.wide}>
          <LinePicker
            lines={lines ?? []}
            year={dateParts(event.from).year}
            value={event.line}
            onChange={(chosen) =>
              keep({
                line:
                  chosen === null ? null : { workplan: chosen.workplan.id, line: chosen.line.id },
              })
            }
          />
          {line !== undefined && <LineFigures of={line} />}
        </div>
        <KeptArea
          className={classes.wide}
          label={labels.notes}
          minRows={3}
          value={event.notes}
          onKeep={(notes) => keep({ notes })}
        />
      </div>
    </Panel>
  );
}

/** The series' name, of those that there are or a new one. */
function SeriesField(props: {
  readonly value: string;
  readonly onKeep: (text: string) => void;
}): ReactNode {
  const { fields: labels } = useMessages().events;
  const events = useEvents();
  const field = useKeptText(props);
  const names = useMemo(
    () => [...new Set((events ?? []).map(({ series }) => series).filter((name) => name !== ''))],
    [events],
  );
  return (
    <Autocomplete
      label={labels.series}
      description={labels.seriesHint}
      data={names}
      value={field.text}
      onChange={(text) => field.type(text)}
      onOptionSubmit={(text) => field.choose(text)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter') field.keep();
        if (event.key === 'Escape') field.takeBack();
      }}
    />
  );
}
