import { Button, Checkbox, Group, Modal, Pill, Select, Tabs } from '@mantine/core';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { planInvitation } from '#shared/events/invitation.ts';
import { participantRoles, type ParticipantRole } from '#shared/events/model.ts';
import { PersonPicker } from '#renderer/directory/PersonPicker.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { inviteParticipants } from '#renderer/store/commands/participants.ts';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import { BodiesSource } from './BodiesSource.tsx';
import { CandidateList } from './CandidateList.tsx';
import { EventSource } from './EventSource.tsx';
import { GroupSource } from './GroupSource.tsx';
import classes from './Invite.module.css';
import { ListSource } from './ListSource.tsx';
import type { Chosen } from './sources.ts';

const sources = ['group', 'event', 'bodies', 'list', 'person'] as const;
type Source = (typeof sources)[number];

/**
 * Gathers people from groups, other events, lists and the directory, shows who of them is new, and invites those who
 * are in one step. Bodies are asked for people who are named later.
 */
export default function InviteDialog(props: {
  readonly scene: EventScene;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, onClose } = props;
  const { event, bodies, participants } = scene;
  const { events, app } = useMessages();
  const { invite: texts } = events;
  const edge = useStore();
  const notice = useNotice();
  const [source, setSource] = useState<Source>(event.series === '' ? 'group' : 'event');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<PersonId>>(new Set());
  const [role, setRole] = useState<ParticipantRole>('participant');
  // A hasty second press invites nobody twice.
  const busy = useRef(false);
  const wanted = useMemo(() => [...new Set(chosen.flatMap(({ people }) => people))], [chosen]);
  const known = usePeopleOf(wanted);
  const plan = useMemo(
    () => planInvitation(wanted, participants, known ?? new Map()),
    [wanted, participants, known],
  );
  const invited = plan.new.filter(({ id }) => !leftOut.has(id));
  const take = (more: Chosen): void =>
    setChosen((now) => [...now.filter(({ key }) => key !== more.key), more]);
  const leaveOut = (ids: readonly PersonId[], isLeftOut: boolean): void =>
    setLeftOut((now) => {
      const next = new Set(now);
      for (const id of ids)
        if (isLeftOut) next.add(id);
        else next.delete(id);
      return next;
    });
  const invite = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const ids = invited.map(({ id }) => id);
    const added = await inviteParticipants(edge, event, ids, bodies, { role });
    notice(texts.invited(added), 'done');
    onClose();
  };
  const [first] = plan.new;
  const nameOf = (id: PersonId): string => {
    const person = known?.get(id);
    return person === undefined
      ? ''
      : ([person.khmerName, person.latinName].find((name) => name !== '') ?? '');
  };
  const busyList = wanted.length > 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title}
      size="xl"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Tabs
        value={source}
        keepMounted={false}
        onChange={(value) => setSource(sources.find((one) => one === value) ?? 'group')}
      >
        <Tabs.List mb="md" aria-label={texts.source}>
          {sources.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {texts.sources[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="group" className={classes.source}>
          <GroupSource day={event.from} onTake={take} />
        </Tabs.Panel>
        <Tabs.Panel value="event" className={classes.source}>
          <EventSource event={event} onTake={take} />
        </Tabs.Panel>
        <Tabs.Panel value="bodies" className={classes.source}>
          <BodiesSource scene={scene} onDone={onClose} />
        </Tabs.Panel>
        <Tabs.Panel value="list" className={classes.source}>
          <ListSource onTake={take} />
        </Tabs.Panel>
        <Tabs.Panel value="person" className={classes.source}>
          <PersonPicker
            label={texts.person}
            exclude={new Set([...wanted, ...participants.map(({ person }) => person)])}
            onChoose={(id) => take({ key: `person ${id}`, label: '', people: [id] })}
          />
        </Tabs.Panel>
      </Tabs>
      {source !== 'bodies' && (
        <>
          {busyList && (
            <>
              <div className={classes.chosen}>
                {chosen.map(({ key, label, people }) => (
                  <Pill
                    key={key}
                    withRemoveButton
                    removeButtonProps={{ 'aria-label': `${texts.clear}: ${label}` }}
                    onRemove={() => setChosen((now) => now.filter((one) => one.key !== key))}
                  >
                    {label === '' && people[0] !== undefined
                      ? nameOf(people[0])
                      : `${label} (${people.length})`}
                  </Pill>
                ))}
              </div>
              <div className={classes.summary}>
                <span role="status">
                  {texts.summary(plan.new.length, plan.there.length, plan.gone.length)}
                </span>
                {first !== undefined && (
                  <Checkbox
                    size="xs"
                    label={texts.all}
                    checked={invited.length === plan.new.length}
                    indeterminate={invited.length > 0 && invited.length < plan.new.length}
                    onChange={() =>
                      leaveOut(
                        plan.new.map(({ id }) => id),
                        invited.length === plan.new.length,
                      )
                    }
                  />
                )}
              </div>
              <CandidateList
                plan={plan}
                bodies={bodies}
                day={event.from}
                leftOut={leftOut}
                onLeaveOut={(id, isLeftOut) => leaveOut([id], isLeftOut)}
              />
            </>
          )}
          {!busyList && <div className={classes.nothing}>{texts.nothing}</div>}
          <Group className={classes.foot} justify="space-between" align="end" gap="sm">
            <Select
              size="xs"
              label={texts.role}
              allowDeselect={false}
              data={participantRoles.map((key) => ({ value: key, label: events.roles[key] }))}
              value={role}
              onChange={(value) => {
                const key = participantRoles.find((one) => one === value);
                if (key !== undefined) setRole(key);
              }}
            />
            <Group gap="sm">
              <Button variant="default" onClick={onClose}>
                {app.cancel}
              </Button>
              <Button disabled={invited.length === 0} onClick={() => void invite()}>
                {texts.commit(invited.length)}
              </Button>
            </Group>
          </Group>
        </>
      )}
    </Modal>
  );
}
