import { Button, Group as Row, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { withFollower } from '#shared/people/groups/editSeats.ts';
import type { Group, Membership } from '#shared/people/groups/model.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editGroup } from '#renderer/store/commands/groups.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { HolderField } from './HolderField.tsx';

/** Asks who follows on a seat and from which day; the former holder is kept with theirs. */
export function FollowDialog(props: {
  readonly group: Group;
  readonly seat: Membership;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly onClose: () => void;
}): ReactNode {
  const { group, seat, people, onClose } = props;
  const { groups, app } = useMessages();
  const texts = groups.seat;
  const { language } = useLanguage();
  const edge = useStore();
  const [person, setPerson] = useState<PersonId | null>(null);
  const [from, setFrom] = useState(dayText(edge.today()));
  const [tried, setTried] = useState(false);
  // A hasty second press keeps nothing twice.
  const busy = useRef(false);
  const former = seat.person === null ? undefined : people.get(seat.person);
  const name = former === undefined ? groups.members.gone : personName(former, language);
  const day = readTypedDate(from);
  const outcome =
    day === null
      ? null
      : withFollower(group.members, seat.id, { id: edge.makeId(), person, from: day });
  const dayProblem = (): string | null => {
    if (outcome !== null) return outcome.ok ? null : texts.tooEarly(dayText(outcome.problem));
    return from.trim() === '' ? texts.dayMissing : texts.badDate(from.trim());
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (person === null || outcome?.ok !== true || busy.current) return;
    busy.current = true;
    void editGroup(edge, group, { members: outcome.value }).then(onClose);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={seat.person === null ? texts.nameTitle : texts.followTitle(name)}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <HolderField
            value={person}
            onChange={setPerson}
            first
            error={tried && person === null ? texts.personMissing : null}
          />
          <TextInput
            label={texts.followFrom}
            value={from}
            error={tried ? dayProblem() : null}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          {seat.person !== null && (
            <Text size="sm" c="var(--ovop-text-muted)">
              {texts.followHint(name)}
            </Text>
          )}
          <Row justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit">{texts.keep}</Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
