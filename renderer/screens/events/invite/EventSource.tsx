import { Button, Radio, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { EventId } from '#shared/base/ids.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import { eventsOfSeries, latestFirst } from '#shared/events/nextOfSeries.ts';
import { wasPresent } from '#shared/events/presence.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useEvents, useParticipants } from '#renderer/store/live/useEvents.ts';
import { periodText } from '../dayText.ts';
import { eventTitle } from '../eventTitle.ts';
import type { SourceProps } from './sources.ts';

/** The people of another event, those of the same series first. */
export function EventSource(props: SourceProps & { readonly event: OfficeEvent }): ReactNode {
  const { event, onTake } = props;
  const messages = useMessages();
  const { invite: texts } = messages.events;
  const { language } = useLanguage();
  const events = useEvents();
  const { ofSeries, others } = useMemo(() => {
    const all = latestFirst((events ?? []).filter(({ id }) => id !== event.id));
    const series = eventsOfSeries(all, event.series);
    const inSeries = new Set(series.map(({ id }) => id));
    return { ofSeries: series, others: all.filter(({ id }) => !inSeries.has(id)) };
  }, [events, event.id, event.series]);
  const [picked, setPicked] = useState<EventId | null>(null);
  // The last of the series that began before this one is what is most often wanted.
  const usual = ofSeries.find(({ from }) => from <= event.from) ?? ofSeries[0];
  const chosen = [...ofSeries, ...others].find(({ id }) => id === picked) ?? usual ?? null;
  if (events?.length === 0 || (events !== undefined && ofSeries.length + others.length === 0))
    return <Text size="sm">{texts.noEvents}</Text>;
  const option = (one: OfficeEvent) => ({
    value: one.id as string,
    label: `${periodText(one)} · ${eventTitle(one, language, messages)}`,
  });
  return (
    <Stack gap="sm">
      <Select
        label={texts.event}
        placeholder={texts.eventHint}
        searchable
        allowDeselect={false}
        maxDropdownHeight={260}
        data={[
          ...(ofSeries.length > 0
            ? [{ group: texts.sameSeries, items: ofSeries.map(option) }]
            : []),
          ...(others.length > 0
            ? [
                {
                  group: texts.otherEvents,
                  items: others.map(option),
                },
              ]
            : []),
        ]}
        value={chosen?.id ?? null}
        onChange={(id) => setPicked(id as EventId | null)}
      />
      {chosen !== null && <PeopleOfEvent key={chosen.id} event={chosen} onTake={onTake} />}
    </Stack>
  );
}

function PeopleOfEvent(props: SourceProps & { readonly event: OfficeEvent }): ReactNode {
  const { event, onTake } = props;
  const messages = useMessages();
  const { invite: texts } = messages.events;
  const { language } = useLanguage();
  const participants = useParticipants(event.id);
  const [wish, setWish] = useState<'came' | 'asked' | null>(null);
  const came = (participants ?? []).filter(wasPresent);
  const asked = (participants ?? []).filter(({ status }) => status !== 'walked-in');
  const who = wish ?? (came.length > 0 ? 'came' : 'asked');
  const people = (who === 'came' ? came : asked).map(({ person }) => person);
  return (
    <>
      <Radio.Group
        label={texts.who}
        value={who}
        onChange={(value) => setWish(value === 'came' ? 'came' : 'asked')}
      >
        <Stack gap={6} mt={4}>
          <Radio value="came" label={texts.came(came.length)} />
          <Radio value="asked" label={texts.asked(asked.length)} />
        </Stack>
      </Radio.Group>
      <div>
        <Button
          variant="default"
          size="xs"
          disabled={people.length === 0}
          onClick={() =>
            onTake({
              key: `event ${event.id} ${who}`,
              label: eventTitle(event, language, messages),
              people,
            })
          }
        >
          {texts.take}
        </Button>
      </div>
    </>
  );
}
