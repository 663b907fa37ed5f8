import { Alert, Button, Group as Row, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { BodyId, PersonId } from '#shared/base/ids.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { withSeat } from '#shared/people/groups/editSeats.ts';
import { holdsOn } from '#shared/people/groups/holdsOn.ts';
import {
  groupRoles,
  type Group,
  type GroupRole,
  type Membership,
} from '#shared/people/groups/model.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editGroup } from '#renderer/store/commands/groups.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { HolderField } from './HolderField.tsx';

/** Adds a seat to a group, or changes one; several are added one after the other. */
export function SeatDialog(props: {
  readonly group: Group;
  /** Null for a new one. */
  readonly seat: Membership | null;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly onClose: () => void;
}): ReactNode {
  const { group, seat, people, onClose } = props;
  const { groups, app } = useMessages();
  const texts = groups.seat;
  const { language } = useLanguage();
  const edge = useStore();
  const [person, setPerson] = useState<PersonId | null>(seat?.person ?? null);
  const [role, setRole] = useState<GroupRole>(seat?.role ?? 'member');
  const [body, setBody] = useState<BodyId | null>(seat?.body ?? null);
  const [from, setFrom] = useState(dayText(seat === null ? group.term.from : seat.from));
  const [to, setTo] = useState(dayText(seat?.to ?? null));
  const [tried, setTried] = useState(false);
  /** Counts those that were added, so that each begins with an empty field that has the focus. */
  const [added, setAdded] = useState(0);
  const busy = useRef(false);
  const days = { from: readTypedDate(from), to: readTypedDate(to) };
  const dayProblem = (key: 'from' | 'to', text: string): string | null => {
    if (text.trim() !== '' && days[key] === null) return texts.badDate(text.trim());
    const turned = days.from !== null && days.to !== null && days.to < days.from;
    return key === 'to' && turned ? texts.turned : null;
  };
  const problems = [dayProblem('from', from), dayProblem('to', to)];
  const today = edge.today();
  const twice = group.members.find(
    (one) => one.id !== seat?.id && person !== null && one.person === person && holdsOn(one, today),
  );
  const known = twice === undefined || person === null ? undefined : people.get(person);

  const keep = async (goOn: boolean): Promise<void> => {
    setTried(true);
    if (problems.some((problem) => problem !== null) || busy.current) return;
    busy.current = true;
    const fields = { person, role, body, ...days };
    const members =
      seat === null
        ? [...group.members, { id: edge.makeId(), ...fields }]
        : withSeat(group.members, seat.id, fields);
    await editGroup(edge, group, { members });
    busy.current = false;
    if (!goOn) {
      onClose();
      return;
    }
    setPerson(null);
    setBody(null);
    setRole('member');
    setTried(false);
    setAdded((count) => count + 1);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void keep(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={seat === null ? texts.addTitle : texts.editTitle}
      size="md"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut of the whole form */}
      <form
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || seat !== null) return;
          event.preventDefault();
          void keep(true);
        }}
        noValidate
      >
        <Stack gap="md">
          <HolderField
            key={added}
            value={person}
            onChange={setPerson}
            hint={texts.personHint}
            first={seat === null || seat.person === null}
          />
          {known !== undefined && (
            <Alert color="amber" role="status">
              {texts.twice(personName(known, language))}
            </Alert>
          )}
          <Select
            label={texts.role}
            allowDeselect={false}
            data={groupRoles.map((value) => ({ value, label: groups.roles[value] }))}
            value={role}
            onChange={(value) => setRole(groupRoles.find((one) => one === value) ?? role)}
          />
          <BodyPicker
            label={texts.body}
            placeholder={texts.bodyHint}
            value={body}
            onChange={setBody}
          />
          <Row grow align="flex-start">
            <TextInput
              label={texts.from}
              value={from}
              error={tried ? problems[0] : null}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              label={texts.to}
              value={to}
              error={tried ? problems[1] : null}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          </Row>
          <Row justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            {seat === null && (
              <Button variant="default" title="Ctrl+Enter" onClick={() => void keep(true)}>
                {texts.addNext}
              </Button>
            )}
            <Button type="submit">{seat === null ? texts.add : texts.keep}</Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
