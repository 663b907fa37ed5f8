import { IconAlertTriangle, IconCheck, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SeatCount } from '#shared/events/seats.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Figures.module.css';

const icons = { open: IconUserQuestion, full: IconCheck, over: IconAlertTriangle };

/** «2 of 3 · 1 to be named»: the number, a shape and words, so that nothing hangs on a colour. */
export function SeatMark({ seat }: { readonly seat: SeatCount }): ReactNode {
  const { seats: texts } = useMessages().events;
  const { named, wanted, state } = seat;
  const StateIcon = icons[state];
  return (
    <span className={classes.seatMark} data-state={state}>
      <StateIcon size={15} stroke={1.9} aria-hidden />
      {texts.of(named, wanted)} · {texts.states[state](Math.abs(wanted - named))}
    </span>
  );
}
