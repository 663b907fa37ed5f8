import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Seat } from '#shared/events/model.ts';
import { seatCounts, wanting } from '#shared/events/seats.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editEvents } from '#renderer/store/commands/events.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';
import classes from './Figures.module.css';
import { SeatMark } from './SeatMark.tsx';

/** How many people are wanted of a body that is added. */
const usual = 1;

function readWanted(text: string, problem: string): Outcome<string, string> {
  const typed = toLatinDigits(text.trim());
  return /^\d{1,4}$/u.test(typed) ? success(String(Number(typed))) : failure(problem);
}

/** The seats of an event by body: how many are wanted and how many have a name. */
export function SeatsPanel({ scene }: { readonly scene: EventScene }): ReactNode {
  const { event, participants, bodies } = scene;
  const { seats: texts } = useMessages().events;
  const { language } = useLanguage();
  const edge = useStore();
  const keep = (seats: readonly Seat[]): void =>
    void editEvents(edge, [{ event, fields: { seats } }]);
  const counts = seatCounts(event.seats, participants);
  const nameOf = (id: BodyId): string => {
    const body = bodies.get(id);
    return body === undefined ? texts.goneBody : bodyLabel(body, language, event.from);
  };
  return (
    <>
      <p className={classes.hint}>{texts.hint}</p>
      <ul className={classes.seats}>
        {counts.map((seat) => {
          const name = nameOf(seat.body);
          return (
            <li key={seat.body} className={classes.seat}>
              <span className={classes.seatName}>{name}</span>
              <KeptText
                size="xs"
                inputMode="numeric"
                aria-label={texts.wanted(name)}
                value={String(seat.wanted)}
                judge={(text) => readWanted(text, '0–9999')}
                onKeep={(text) => keep(wanting(event.seats, [seat.body], Number(text)))}
              />
              <ActionIcon
                size="sm"
                aria-label={texts.remove(name)}
                title={texts.remove(name)}
                onClick={() => keep(event.seats.filter(({ body }) => body !== seat.body))}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
              <SeatMark seat={seat} />
            </li>
          );
        })}
      </ul>
      {counts.length > 0 && (
        <p className={classes.sum}>
          {texts.total(
            counts.reduce((sum, { named, wanted }) => sum + Math.min(named, wanted), 0),
            counts.reduce((sum, { wanted }) => sum + wanted, 0),
          )}
        </p>
      )}
      <BodyPicker
        label={texts.add}
        value={null}
        onChange={(body) => {
          if (body !== null && !event.seats.some((seat) => seat.body === body))
            keep(wanting(event.seats, [body], usual));
        }}
      />
    </>
  );
}
