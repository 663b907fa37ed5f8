import { inLanguage, type Language } from '#shared/base/language.ts';
import { byBody } from '#shared/events/bodyGroups.ts';
import { seatCounts } from '#shared/events/seats.ts';
import type { GridGrouping } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { EventScene } from '../eventScene.ts';
import { SeatMark } from '../figures/SeatMark.tsx';
import classes from './Participants.module.css';
import type { TableRow } from './tableRows.ts';

const path = ({ bodyKey }: TableRow): readonly string[] => [bodyKey];

/** Participants under the names of their bodies, with the seats that are wanted and named. */
export function bodyGrouping(
  { event, participants, bodies }: EventScene,
  language: Language,
  { events: texts }: Messages,
): GridGrouping<TableRow> {
  const groups = new Map(
    byBody(participants, event.seats, bodies).map((group) => [group.key, group]),
  );
  const seats = new Map(
    seatCounts(event.seats, participants).map((seat) => [seat.body as string, seat]),
  );
  return {
    path,
    header: ({ path: [key = ''] }) => {
      const group = groups.get(key);
      const name = group === undefined ? '' : inLanguage(group.name, language);
      const seat = seats.get(key);
      return (
        <span className={classes.group}>
          <span className={classes.groupName} title={name}>
            {name === '' ? texts.participants.noBody : name}
          </span>
          {seat !== undefined && <SeatMark seat={seat} />}
        </span>
      );
    },
  };
}
