import type { BodyId, PersonId } from '#shared/base/ids.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';

/** Everything that the parts of an event's page show, read together so that they agree. */
export interface EventScene {
  readonly event: OfficeEvent;
  readonly participants: readonly Participant[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly sheets: readonly SignInSheet[];
}
