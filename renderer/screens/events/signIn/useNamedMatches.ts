import { useEffect, useMemo, useState } from 'react';
import type { Language } from '#shared/base/language.ts';
import { listedPerson } from '#shared/events/signIn/namedPerson.ts';
import type { Named } from '#shared/events/signIn/understood.model.ts';
import type { KnownPerson } from '#shared/people/list/model.ts';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import {
  revisionOf,
  useDirectoryClient,
  useDirectoryState,
} from '#renderer/directory/useDirectory.ts';
import { useLanguage } from '#renderer/i18n/LanguageContext.tsx';

/** Whom the directory offers for somebody who is named. */
export type NamedMatch =
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  /** The likeliest first; nobody where the name is new. */
  | { readonly kind: 'found'; readonly rows: readonly DirectoryRow[] };

/** How many are found by the words of the name, and how many of those are offered. */
const searched = 12;
const offered = 4;

function either(text: { readonly km: string; readonly en: string }): string {
  return text.km === '' ? text.en : text.km;
}

function knownPerson(row: DirectoryRow): KnownPerson {
  const { id, khmerName, latinName, honorific, sex, province, phones, emails } = row;
  return {
    id,
    khmerName,
    latinName,
    honorific,
    sex,
    province,
    phones,
    post: either(row.post),
    organisation: either(row.organisation),
    email: emails[0] ?? '',
    remarks: '',
  };
}

/** Those found who may be the named person: each is judged alone, since a person decides. */
function alike(named: Named, rows: readonly DirectoryRow[]): readonly DirectoryRow[] {
  const listed = listedPerson(named.person);
  const order = { known: 0, perhaps: 1, new: 2 } as const;
  return rows
    .map((row) => ({ row, state: matcherOver([knownPerson(row)])(listed).state }))
    .filter(({ state }) => state !== 'new')
    .toSorted((a, b) => order[a.state] - order[b.state])
    .slice(0, offered)
    .map(({ row }) => row);
}

/** Looks everybody up in the directory who is named, once each. */
export function useNamedMatches(named: readonly Named[]): ReadonlyMap<string, NamedMatch> {
  const client = useDirectoryClient();
  const state = useDirectoryState();
  const revision = revisionOf(state);
  const isReady = state.phase === 'ready';
  const { language } = useLanguage();
  const [found, setFound] = useState<ReadonlyMap<string, NamedMatch>>(new Map());
  const keys = named.map(({ key }) => key).join('\n');
  const asked = useMemo(
    () => new Map(named.map((one) => [one.key, one])),
    // oxlint-disable-next-line react/exhaustive-deps -- the same keys are the same people
    [keys],
  );
  useEffect(() => {
    // Before everybody can be found nobody is held to be new.
    if (!isReady) return undefined;
    let current = true;
    const look = async (one: Named, language: Language): Promise<NamedMatch> => {
      const { khmerName, latinName } = listedPerson(one.person);
      const answers = await Promise.all(
        [khmerName, latinName]
          .filter((text) => text !== '')
          .map((text) => client.search({ text, language }, searched)),
      );
      if (answers.some((answer) => answer === null)) return { kind: 'failed' };
      const rows = new Map(
        answers.flatMap((answer) => answer ?? []).map((row) => [row.id, row] as const),
      );
      return { kind: 'found', rows: alike(one, [...rows.values()]) };
    };
    for (const [key, one] of asked) {
      void look(one, language).then((match) => {
        if (current) setFound((now) => new Map(now).set(key, match));
      });
    }
    return () => {
      current = false;
    };
  }, [asked, client, language, isReady, revision]);
  return useMemo(
    () =>
      new Map(
        [...asked.keys()].map((key): [string, NamedMatch] => [
          key,
          state.phase === 'failed' ? { kind: 'failed' } : (found.get(key) ?? { kind: 'searching' }),
        ]),
      ),
    [asked, found, state.phase],
  );
}
