import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { formatCivil } from '#shared/calendar/dateText.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import { matchOfRow, withAnswer, type Standing } from '#shared/people/imports/standing.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { usePeopleOf } from '#renderer/store/live/usePeople.ts';
import { ShownFirst } from '../ShownFirst.tsx';
import { Scroll } from '../Scroll.tsx';
import classes from '../TakeIn.module.css';
import type { HeapProps } from './model.ts';

/** Rows of people who are known: why, and what the list adds to them. */
export function KnownHeap(props: HeapProps): ReactNode {
  return (
    <ShownFirst all={props.settling.heaps.known}>
      {(shown) => <KnownRows {...props} shown={shown} />}
    </ShownFirst>
  );
}

function KnownRows(props: HeapProps & { readonly shown: readonly ListRow[] }): ReactNode {
  const { desk, settling, shown } = props;
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const ids = shown.flatMap(({ key }) => {
    const standing = settling.standings.get(key);
    return standing?.kind === 'known' ? [standing.person] : [];
  });
  const people = usePeopleOf(ids);
  const nameOf = (id: PersonId): string => {
    const person = people?.get(id);
    if (person === undefined) return people === undefined ? '…' : texts.gonePerson;
    return personName(person, language);
  };
  const reason = useReason(props);
  const adds = (row: ListRow, standing: Standing & { readonly kind: 'known' }): string => {
    const found = settling.additions(row.key, standing.person);
    if (found === null || standing.by === 'before') return texts.addsNothing;
    // Another spelling of the name is kept only where a person said that the two are one.
    const fields = found.fields.filter((field) => field !== 'otherNames' || standing.by === 'word');
    const said = fields.map((field) => texts.added[field]);
    if (found.otherPost) said.push(texts.addsPost);
    return said.length === 0 ? texts.addsNothing : said.join(', ');
  };
  return (
    <Scroll label={texts.heaps.known}>
      <table className={classes.rows}>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.inList}</th>
            <th scope="col">{texts.inDirectory}</th>
            <th scope="col">{texts.reason}</th>
            <th scope="col">{texts.adds}</th>
            <th scope="col">{texts.change}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const standing = settling.standings.get(row.key);
            if (standing?.kind !== 'known' && standing?.kind !== 'row') return null;
            const listed = standing.entry?.person;
            return (
              <tr key={row.key}>
                <td>
                  {row.row}
                  {settling.severalSheets && <div className={classes.note}>{row.sheet}</div>}
                </td>
                <td>{listed === undefined ? row.cells.join(' ') : personName(listed, language)}</td>
                <td>
                  {standing.kind === 'known' && (
                    <Link href={paths.person(standing.person)} className={classes.link}>
                      {nameOf(standing.person)}
                    </Link>
                  )}
                </td>
                <td>{reason(row, standing)}</td>
                <td>{standing.kind === 'known' ? adds(row, standing) : ''}</td>
                <td className={classes.actions}>
                  {standing.kind === 'known' &&
                    standing.by !== 'word' &&
                    standing.entry !== null && (
                      <Button
                        variant="subtle"
                        size="compact-xs"
                        aria-label={`${texts.notSame}: ${texts.row} ${String(row.row)}`}
                        onClick={() =>
                          desk.answer((all) =>
                            withAnswer(all, [row.key], { kind: 'new', not: [standing.person] }),
                          )
                        }
                      >
                        {texts.notSame}
                      </Button>
                    )}
                  {(standing.kind === 'row' || standing.by === 'word') && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={`${texts.reopen}: ${texts.row} ${String(row.row)}`}
                      onClick={() => desk.answer((all) => withAnswer(all, [row.key], null))}
                    >
                      {texts.reopen}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Why a row is somebody who is known. */
function useReason({
  list,
  settling,
}: HeapProps): (row: ListRow, standing: Standing & { readonly kind: 'known' | 'row' }) => string {
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  return (row, standing) => {
    if (standing.kind === 'row') return texts.reasonRow(settling.rowNumbers.get(standing.row) ?? 0);
    switch (standing.by) {
      case 'before':
        return row.before === null
          ? ''
          : texts.reasonBefore(row.before.fileName, formatCivil(row.before.on, language));
      case 'word':
        return texts.reasonWord;
      case 'match': {
        const match = matchOfRow(row, list.answers);
        return match === null || match.state === 'new' ? '' : inLanguage(match.why, language);
      }
    }
  };
}
