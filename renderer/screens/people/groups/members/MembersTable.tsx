import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import {
  IconArrowsExchange,
  IconDots,
  IconPencil,
  IconTrash,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Membership } from '#shared/people/groups/model.ts';
import { postOn } from '#shared/people/posts.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../Groups.module.css';

/** What can be done with a seat. */
export interface SeatCommands {
  readonly edit: (seat: Membership) => void;
  readonly follow: (seat: Membership) => void;
  readonly remove: (seat: Membership) => void;
}

interface SeatsShown {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: readonly Body[];
  readonly commands: SeatCommands;
  /** The last day is shown, too. */
  readonly withEnd?: boolean;
}

/** Seats of a group in the order in which they are given. */
export function MembersTable(
  props: SeatsShown & {
    readonly label: string;
    readonly caption?: string;
    readonly seats: readonly Membership[];
  },
): ReactNode {
  const { label, caption, seats, ...shown } = props;
  const { members: texts } = useMessages().groups;
  if (seats.length === 0) return null;
  return (
    <>
      {caption !== undefined && <p className={classes.summary}>{caption}</p>}
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{texts.role}</th>
              <th scope="col">{texts.person}</th>
              <th scope="col">{texts.body}</th>
              <th scope="col">{texts.since}</th>
              {props.withEnd === true && <th scope="col">{texts.until}</th>}
              <th scope="col">
                <VisuallyHidden>{texts.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatRow key={seat.id} seat={seat} {...shown} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function SeatRow(props: SeatsShown & { readonly seat: Membership }): ReactNode {
  const { seat, people, bodies, commands, withEnd } = props;
  const { groups } = useMessages();
  const { members: texts, roles } = groups;
  const { language } = useLanguage();
  const today = useStore().today();
  const person = seat.person === null ? undefined : people.get(seat.person);
  const body = bodies.find(({ id }) => id === seat.body);
  const post =
    person === undefined
      ? null
      : (postOn(
          person.posts.filter((one) => seat.body !== null && one.body === seat.body),
          today,
        ) ?? postOn(person.posts, today));
  const missing = seat.person === null ? texts.open : texts.gone;
  const called = person === undefined ? missing : personName(person, language);
  return (
    <tr>
      <td className={classes.nowrap}>{roles[seat.role]}</td>
      <td>
        {person === undefined ? (
          <span className={classes.open}>{missing}</span>
        ) : (
          <Link href={paths.person(person.id)} className={classes.name}>
            {called}
          </Link>
        )}
        {post !== null && <div className={classes.details}>{inLanguage(post.title, language)}</div>}
      </td>
      <td>{body === undefined ? '' : bodyLabel(body, language, today)}</td>
      <td className={classes.nowrap}>{dayText(seat.from)}</td>
      {withEnd === true && <td className={classes.nowrap}>{dayText(seat.to)}</td>}
      <td>
        <SeatMenu seat={seat} called={called} commands={commands} isOver={withEnd === true} />
      </td>
    </tr>
  );
}

function SeatMenu(props: {
  readonly seat: Membership;
  readonly called: string;
  readonly commands: SeatCommands;
  readonly isOver: boolean;
}): ReactNode {
  const { seat, called, commands, isOver } = props;
  const { members: texts } = useMessages().groups;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon aria-label={texts.menu(called)}>
          <IconDots size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => commands.edit(seat)}>
          {texts.edit}
        </Menu.Item>
        {!isOver && (
          <Menu.Item
            leftSection={
              seat.person === null ? <IconUserPlus size={16} /> : <IconArrowsExchange size={16} />
            }
            onClick={() => commands.follow(seat)}
          >
            {seat.person === null ? texts.name : texts.follow}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          c="var(--ovop-bad)"
          onClick={() => commands.remove(seat)}
        >
          {texts.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
