import type { BodyId } from '../base/ids.ts';
import type { Bilingual } from '../base/language.ts';
import { bodyKinds, type Body } from '../matrix/bodies.model.ts';
import { searchKey } from '../text/searchKey.ts';
import { groupedBy } from './groupedBy.ts';
import type { Participant, Seat } from './model.ts';

/** The participants of one body, under the name that it bore on the day. */
export interface BodyGroup {
  /** Stable: the body's id, else the key of the name that was given; empty for participants of no stated body. */
  readonly key: string;
  /** Null for a body that the directory does not have, and for none. */
  readonly body: BodyId | null;
  readonly name: Bilingual;
  readonly participants: readonly Participant[];
}

/** What tells a participant's body from the others: its id, else the key of the name that was given. */
export function bodyKeyOf({ body, bodyName }: Pick<Participant, 'body' | 'bodyName'>): string {
  return body ?? searchKey(bodyName.km === '' ? bodyName.en : bodyName.km);
}

/**
 * Participants by their bodies: first the bodies that have seats, in the order of the seats, then the other bodies
 * of the directory by kind and in the directory's order, then bodies known by name alone, and last those of whom
 * no body is stated. Within a body as they were given.
 */
export function byBody(
  participants: readonly Participant[],
  seats: readonly Seat[],
  bodies: ReadonlyMap<BodyId, Body>,
): readonly BodyGroup[] {
  const groups = groupedBy(participants, bodyKeyOf);
  const seatPlaces = new Map(seats.map(({ body }, index) => [body, index]));
  const bodyPlaces = new Map([...bodies.keys()].map((body, index) => [body, index]));
  const place = ({ key, body }: BodyGroup): readonly [number, number, number] => {
    if (key === '') return [3, 0, 0];
    if (body === null) return [2, 0, 0];
    const seat = seatPlaces.get(body);
    if (seat !== undefined) return [0, seat, 0];
    const kind = bodies.get(body)?.kind;
    return [
      1,
      kind === undefined ? bodyKinds.length : bodyKinds.indexOf(kind),
      bodyPlaces.get(body) ?? bodies.size,
    ];
  };
  return [...groups]
    .map(([key, members]): BodyGroup => ({
      key,
      body: members[0]?.body ?? null,
      name: commonName(members),
      participants: members,
    }))
    .map((group) => ({ group, at: place(group) }))
    .toSorted(
      (a, b) =>
        a.at[0] - b.at[0] ||
        a.at[1] - b.at[1] ||
        a.at[2] - b.at[2] ||
        (a.group.key < b.group.key ? -1 : 1),
    )
    .map(({ group }) => group);
}

/** The name that most of them have; of several the same one, in whatever order they are given. */
function commonName(members: readonly Participant[]): Bilingual {
  const names = new Map<string, { readonly name: Bilingual; count: number }>();
  for (const { bodyName } of members) {
    const key = `${bodyName.km}\u0000${bodyName.en}`;
    const known = names.get(key);
    if (known === undefined) names.set(key, { name: bodyName, count: 1 });
    else known.count += 1;
  }
  const [most] = [...names].toSorted(
    ([a, { count: ofA }], [b, { count: ofB }]) => ofB - ofA || (a < b ? -1 : 1),
  );
  return most?.[1].name ?? { km: '', en: '' };
}
