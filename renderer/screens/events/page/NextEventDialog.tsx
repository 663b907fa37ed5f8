import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { PersonId } from '#shared/base/ids.ts';
import { addDays } from '#shared/calendar/plainDate.ts';
import { planInvitation } from '#shared/events/invitation.ts';
import { nextOfSeries } from '#shared/events/nextOfSeries.ts';
import { wasPresent } from '#shared/events/presence.ts';
import type { Participant } from '#shared/events/model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { addNextEvent } from '#renderer/store/commands/events.ts';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dayText } from '../dayText.ts';
import type { EventScene } from '../eventScene.ts';
import { eventTitle } from '../eventTitle.ts';
import { beginningOn, endingOn } from '../fields/period.ts';
import { ProvinceField } from '../fields/ProvinceField.tsx';
import classes from './Event.module.css';

/** The same weekday, four weeks on: a guess that the user types over. */
const usualDistance = 28;

type Again = 'nobody' | 'asked' | 'came';

/** Copies an event to other days and, where it is wished, invites its people again. */
export default function NextEventDialog(props: {
  readonly scene: EventScene;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, onClose } = props;
  const { event, bodies } = scene;
  const messages = useMessages();
  const { events: texts, app } = messages;
  const { fields: labels } = texts;
  const { language } = useLanguage();
  const edge = useStore();
  const [, go] = useLocation();
  const [from, setFrom] = useState(dayText(addDays(event.from, usualDistance)));
  const [to, setTo] = useState<string | null>(null);
  const [place, setPlace] = useState(event.place);
  const [province, setProvince] = useState(event.province);
  const [series, setSeries] = useState(
    event.series === '' ? eventTitle(event, language, messages) : event.series,
  );
  const [again, setAgain] = useState<Again>('nobody');
  const busy = useRef(false);
  const known = usePeopleOf(scene.participants.map(({ person }) => person));

  const begun = beginningOn(event, from, texts);
  const period = begun.ok && to !== null ? endingOn(begun.value, to, texts) : begun;
  const shownTo = to ?? (begun.ok ? dayText(begun.value.to) : '');
  /** Those who can be invited: people who were removed since are not. */
  const people = (some: readonly Participant[]): readonly Person[] =>
    planInvitation(
      some.map(({ person }) => person),
      [],
      known ?? new Map<PersonId, Person>(),
    ).new;
  const invited: Readonly<Record<Again, readonly Person[]>> = {
    nobody: [],
    asked: people(scene.participants.filter(({ status }) => status !== 'walked-in')),
    came: people(scene.participants.filter(wasPresent)),
  };
  const onSubmit = async (submit: FormEvent): Promise<void> => {
    submit.preventDefault();
    if (!period.ok || busy.current) return;
    busy.current = true;
    const next = nextOfSeries(event, event.id, period.value.from);
    const id = await addNextEvent(
      edge,
      event,
      { ...next, ...period.value, place, province, series: series.trim() },
      invited[again],
      bodies,
    );
    onClose();
    go(paths.event(id));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.nextTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form className={classes.form} noValidate onSubmit={(submit) => void onSubmit(submit)}>
        <Text className={classes.wide} size="sm" c="var(--ovop-text-muted)">
          {texts.nextHint}
        </Text>
        <TextInput
          data-autofocus
          label={labels.from}
          placeholder={labels.dayHint}
          value={from}
          error={begun.ok ? null : begun.problem}
          onChange={(typed) => setFrom(typed.currentTarget.value)}
        />
        <TextInput
          label={labels.to}
          placeholder={labels.dayHint}
          value={shownTo}
          error={begun.ok && !period.ok ? period.problem : null}
          onChange={(typed) => setTo(typed.currentTarget.value)}
        />
        <TextInput
          label={labels.placeKm}
          lang="km"
          value={place.km}
          onChange={({ currentTarget: { value } }) => setPlace((now) => ({ ...now, km: value }))}
        />
        <TextInput
          label={labels.placeEn}
          lang="en"
          value={place.en}
          onChange={({ currentTarget: { value } }) => setPlace((now) => ({ ...now, en: value }))}
        />
        <ProvinceField value={province} onChange={setProvince} />
        <TextInput
          label={labels.series}
          description={event.series === '' ? texts.nextSeriesHint : null}
          value={series}
          onChange={(typed) => setSeries(typed.currentTarget.value)}
        />
        <Radio.Group
          className={classes.wide}
          label={texts.inviteAgain}
          value={again}
          onChange={(value) => setAgain(value)}
        >
          <Stack gap="xs" mt={4}>
            <Radio value="nobody" label={texts.inviteNobody} />
            <Radio value="asked" label={texts.inviteAsked(invited.asked.length)} />
            <Radio value="came" label={texts.inviteCame(invited.came.length)} />
          </Stack>
        </Radio.Group>
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
