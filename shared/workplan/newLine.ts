import type { LineId, MakeId, WorkplanId } from '../base/ids.ts';
import { factsOf } from './factFields.ts';
import type { DerivedLine, LineFacts, LineOrigin, WorkplanLine } from './model.ts';

/** What a new line says beside what every new line has in common. */
type Beginning = Pick<WorkplanLine, 'workplanId' | 'code' | 'order' | 'origin'> & LineFacts;

/** A line that nobody has worked on yet: planned, without person, cost or remarks. */
export function newLine(beginning: Beginning, makeId: MakeId): WorkplanLine {
  const { workplanId, code, order, origin } = beginning;
  return {
    id: makeId() as LineId,
    workplanId,
    code,
    order,
    origin,
    base: null,
    ...factsOf(beginning),
    monthsTouched: false,
    person: '',
    unitCost: null,
    units: null,
    currency: 'KHR',
    status: 'planned',
    remarks: '',
    removed: null,
    vanished: false,
    carriedFrom: null,
    splitFrom: null,
  };
}

/** A new line that keeps the proposal it came from, so that later proposals can be merged into it. */
export function derivedLine(
  derived: DerivedLine,
  place: {
    readonly workplanId: WorkplanId;
    readonly order: number;
    readonly origin: Extract<LineOrigin, 'certain' | 'taken'>;
  },
  makeId: MakeId,
): WorkplanLine {
  return {
    ...newLine({ ...derived, ...place }, makeId),
    base: factsOf(derived),
  };
}
