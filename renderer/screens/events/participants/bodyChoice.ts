import { createContext } from 'react';
import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import type { Language } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { bodyNameOf } from '#shared/events/participantOf.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyFinder } from '#shared/people/organisations/bodyFinder.ts';
import { indexBodies, type BodyIndex } from '#shared/people/organisations/searchBodies.ts';
import type { ParticipantFields } from '#renderer/store/commands/participants.ts';

/** The bodies among which the body of a participant is chosen, by their names on the day of the event. */
export interface BodyChoice {
  readonly index: BodyIndex;
  /** What is kept of a body that was chosen by its id or typed by any name; one that nobody knows by its name alone. */
  readonly read: (
    text: string,
    language: Language,
    province: ProvinceCode | null,
  ) => Pick<ParticipantFields, 'body' | 'bodyName' | 'province'>;
}

/** What is read when no table has said which bodies there are. */
const noBodies = bodyChoice(new Map(), '' as PlainDate);

/** For the editor of the cell. */
export const BodyChoiceContext = createContext<BodyChoice>(noBodies);

/** Prepares bodies for being chosen on a day. */
export function bodyChoice(bodies: ReadonlyMap<BodyId, Body>, day: PlainDate): BodyChoice {
  const all = [...bodies.values()];
  const find = bodyFinder(all);
  return {
    index: indexBodies(all, day),
    read: (text, language, province) => {
      const typed = text.trim();
      const id = bodies.has(typed as BodyId) ? (typed as BodyId) : find(typed);
      if (id === null) {
        const empty = { km: '', en: '' };
        return { body: null, bodyName: { ...empty, [language]: typed }, province };
      }
      return {
        body: id,
        bodyName: bodyNameOf(id, bodies, day),
        province: bodies.get(id)?.province ?? province,
      };
    },
  };
}
