import type { BodyId, PersonId } from '#shared/base/ids.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { Rank } from '#shared/people/precedence.ts';

/** Everything that the parts of an event's page show, read together so that they agree. */
export interface EventScene {
  readonly event: OfficeEvent;
  readonly participants: readonly Participant[];
  /** Everybody who takes part, removed people among them: what an event tells does not lose its names. */
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly sheets: readonly SignInSheet[];
  /** The office's ranks, in order of precedence. */
  readonly ranks: readonly Rank[];
  /** Those of them who were at an event that ended before this one began; for `countParticipants`. */
  readonly cameBefore: ReadonlySet<PersonId>;
}
