import {
  eventData,
  listedRows,
  personData,
  type EventPaperInput,
  type EventPaperWish,
} from '../../build/fromEvent.ts';

/** The data of the table name plates of an event. */
export function namePlatesData(input: EventPaperInput, wish: EventPaperWish) {
  return {
    date: input.date,
    event: eventData(input),
    participants: listedRows(input, wish).map(personData),
  };
}
