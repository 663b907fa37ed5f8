import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import type { Body, BodyName, BodySpelling, Province } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn, withShortName, type FundSource } from '#shared/matrix/bodies.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

export function useBodies(): readonly Body[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.bodies.toArray()), [database]);
}

/** The bodies' names on a day, by body; each with something short to call it by. */
export function useBodyNames(date: PlainDate): ReadonlyMap<BodyId, BodyName> {
  const bodies = useBodies();
  return useMemo(
    () => new Map((bodies ?? []).map((body) => [body.id, withShortName(bodyNameOn(body, date))])),
    [bodies, date],
  );
}

export function useFundSources(): readonly FundSource[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.fundSources.toArray()), [database]);
}

export function useProvinces(): readonly Province[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.provinces.toArray()), [database]);
}

export function useHolidays(): readonly Holiday[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.holidays.toArray()), [database]);
}

export function useSpellings(): readonly BodySpelling[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.bodySpellings.toArray()), [database]);
}
