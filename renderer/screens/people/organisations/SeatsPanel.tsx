import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { holdsOn } from '#shared/people/groups/holdsOn.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useGroups, usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Organisations.module.css';

/** The seats of groups that belong to an organisation today, and who holds them. */
export function SeatsPanel({ body }: { readonly body: Body }): ReactNode {
  const { organisations, groups: groupTexts } = useMessages();
  const texts = organisations.page;
  const { language } = useLanguage();
  const today = useStore().today();
  const groups = useGroups() ?? [];
  const seats = groups.flatMap((group) =>
    group.members
      .filter((seat) => seat.body === body.id && holdsOn(seat, today))
      .map((seat) => ({ group, seat })),
  );
  const held = seats.flatMap(({ seat }): PersonId[] => (seat.person === null ? [] : [seat.person]));
  const people = usePeopleOf(held);
  return (
    <Panel title={texts.groups}>
      {seats.length === 0 && (
        <Text size="sm" c="var(--ovop-text-muted)">
          {texts.noGroups}
        </Text>
      )}
      <ul className={classes.list}>
        {seats.map(({ group, seat }) => {
          const person = seat.person === null ? undefined : people?.get(seat.person);
          return (
            <li key={`${group.id} ${seat.id}`}>
              <Link href={paths.group(group.id)} className={classes.name}>
                {inLanguage(group.name, language)}
              </Link>
              <div className={classes.details}>
                {groupTexts.roles[seat.role]} ·{' '}
                {person === undefined ? texts.openSeat : personName(person, language)}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
