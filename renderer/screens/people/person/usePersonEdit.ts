import { useCallback } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { changePerson, type PersonFields } from '#renderer/store/commands/people.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** Changes the person by what is kept at that moment; one step, one undo. */
export type EditPerson = (change: (now: Person) => PersonFields) => void;

export function usePersonEdit(id: PersonId): EditPerson {
  const edge = useStore();
  return useCallback((change) => void changePerson(edge, id, change), [edge, id]);
}
