import { useMemo } from 'react';
import type { BodyId, PersonId } from '#shared/base/ids.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Additions } from '#shared/people/imports/fromList.ts';
import { heapsOf, type Heaps } from '#shared/people/imports/heaps.ts';
import {
  countStandings,
  standingsOf,
  type Standing,
  type StandingCounts,
} from '#shared/people/imports/standing.ts';
import type { HeldList } from '#renderer/directory/takeInDesk.ts';
import { useBodies } from '#renderer/store/live/useReference.ts';

export interface Settling {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly counts: StandingCounts;
  readonly heaps: Heaps;
  /** What a row would add to somebody; null where that was not compared. */
  readonly additions: (key: string, person: PersonId) => Additions | null;
  /** Known people of whom the list names another post. */
  readonly otherPosts: ReadonlySet<PersonId>;
  /** The rows' numbers, by their keys. */
  readonly rowNumbers: ReadonlyMap<string, number>;
  /** Whether rows have to be told apart by their sheets. */
  readonly severalSheets: boolean;
}

/** Where the rows of a list stand with all that was said about them so far. */
export function useSettling(list: HeldList): Settling {
  const { inHand, answers, mendedAdditions } = list;
  return useMemo(() => {
    const standings = standingsOf(inHand.rows, answers);
    const additions = (key: string, person: PersonId): Additions | null => {
      const ofRow = mendedAdditions.get(key) ?? inHand.additions.get(key);
      return ofRow?.find((one) => one.person === person) ?? null;
    };
    const otherPosts = new Set<PersonId>();
    for (const [key, standing] of standings)
      if (
        standing.kind === 'known' &&
        standing.by !== 'before' &&
        additions(key, standing.person)?.otherPost === true
      )
        otherPosts.add(standing.person);
    return {
      standings,
      counts: countStandings(standings),
      heaps: heapsOf(inHand.rows, standings, answers),
      additions,
      otherPosts,
      rowNumbers: new Map(inHand.rows.map(({ key, row }) => [key, row])),
      severalSheets: inHand.sheets.length > 1,
    };
  }, [inHand, answers, mendedAdditions]);
}

export function useBodiesById(): ReadonlyMap<BodyId, Body> {
  const bodies = useBodies();
  return useMemo(() => new Map((bodies ?? []).map((body) => [body.id, body])), [bodies]);
}
