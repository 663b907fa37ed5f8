import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { withoutSeat } from '#shared/people/groups/editSeats.ts';
import type { Group } from '#shared/people/groups/model.ts';
import { seatsOn } from '#shared/people/groups/seats.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editGroup } from '#renderer/store/commands/groups.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { useBodies } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import classes from '../Groups.module.css';
import { FollowDialog } from './FollowDialog.tsx';
import { MembersTable, type SeatCommands } from './MembersTable.tsx';
import { SeatDialog } from './SeatDialog.tsx';

/** Which dialog about which seat is open. */
type Asked =
  | { readonly about: 'new' }
  | { readonly about: 'seat' | 'follow'; readonly seat: Group['members'][number] };

/** Who sits in a group today, which seats wait for a name, and who sat there before. */
export function MembersPanel({ group }: { readonly group: Group }): ReactNode {
  const { members: texts } = useMessages().groups;
  const edge = useStore();
  const notice = useNotice();
  const today = edge.today();
  const office = useOffice();
  const bodies = useBodies();
  const ids = useMemo(
    () => [
      ...new Set(
        group.members.flatMap(({ person }): PersonId[] => (person === null ? [] : [person])),
      ),
    ],
    [group.members],
  );
  const people = usePeopleOf(ids);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (people === undefined || bodies === undefined) return null;
  const seats = seatsOn(group, people, office?.ranks ?? usualRanks, today);
  const commands: SeatCommands = {
    edit: (seat) => setAsked({ about: 'seat', seat }),
    follow: (seat) => setAsked({ about: 'follow', seat }),
    remove: (seat) => {
      void editGroup(edge, group, { members: withoutSeat(group.members, seat.id) });
      notice(texts.removed, 'done');
    },
  };
  const close = (): void => setAsked(null);
  return (
    <Panel
      title={texts.title}
      hint={
        group.members.length === 0 && group.seats === null
          ? texts.none
          : texts.summary(seats.held, group.seats)
      }
      actions={
        <Button
          variant="default"
          size="xs"
          style={{ flex: 'none' }}
          leftSection={<IconUserPlus size={15} aria-hidden />}
          onClick={() => setAsked({ about: 'new' })}
        >
          {texts.add}
        </Button>
      }
    >
      <MembersTable
        label={texts.title}
        seats={seats.present}
        people={people}
        bodies={bodies}
        commands={commands}
      />
      {seats.unlisted > 0 && <p className={classes.unlisted}>{texts.unlisted(seats.unlisted)}</p>}
      {seats.others.length > 0 && (
        <div className={classes.sub}>
          <MembersTable
            label={texts.former}
            caption={texts.former}
            seats={seats.others}
            people={people}
            bodies={bodies}
            commands={commands}
            withEnd
          />
        </div>
      )}
      {asked?.about === 'new' && (
        <SeatDialog group={group} seat={null} people={people} onClose={close} />
      )}
      {asked?.about === 'seat' && (
        <SeatDialog group={group} seat={asked.seat} people={people} onClose={close} />
      )}
      {asked?.about === 'follow' && (
        <FollowDialog group={group} seat={asked.seat} people={people} onClose={close} />
      )}
    </Panel>
  );
}
