import { useMemo } from 'react';
import type { BodyId, PersonId } from '#shared/base/ids.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { allNames } from '#shared/people/directory/erasure.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { namesPerson } from '#shared/people/directory/namedIn.ts';
import type { Group } from '#shared/people/groups/model.ts';
import { useDocuments } from '#renderer/store/live/useDocuments.ts';
import { useEvents, useParticipations } from '#renderer/store/live/useEvents.ts';
import { useGroups } from '#renderer/store/live/usePeople.ts';
import { useBodies } from '#renderer/store/live/useReference.ts';
import type { TakenPart } from './EventsSection.tsx';

/** What the person has to do with, read together. */
export interface PersonScene {
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly taken: readonly TakenPart[];
  readonly groups: readonly Group[];
  /** Those that bear one of the person's names. */
  readonly documents: readonly OfficeDocument[];
}

/** Undefined while it is read. */
export function usePersonScene(person: Person): PersonScene | undefined {
  const { id, khmerName, latinName, otherNames } = person;
  const bodies = useBodies();
  const taken = useTaken(id);
  const groups = useGroups();
  const all = useDocuments();
  const documents = useMemo(
    () => all?.filter(namesPerson(allNames({ khmerName, latinName, otherNames }))),
    [all, khmerName, latinName, otherNames],
  );
  const bodyById = useMemo(() => new Map((bodies ?? []).map((body) => [body.id, body])), [bodies]);
  if (taken === undefined || groups === undefined || documents === undefined) return undefined;
  if (bodies === undefined) return undefined;
  return { bodies: bodyById, taken, groups, documents };
}

function useTaken(id: PersonId): readonly TakenPart[] | undefined {
  const parts = useParticipations(id);
  const events = useEvents();
  return useMemo(() => {
    if (parts === undefined || events === undefined) return undefined;
    const byId = new Map(events.map((event) => [event.id, event]));
    return parts.flatMap((part) => {
      const event = byId.get(part.event);
      return event === undefined ? [] : [{ part, event }];
    });
  }, [parts, events]);
}
