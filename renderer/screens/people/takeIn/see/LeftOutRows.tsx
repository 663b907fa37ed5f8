import type { ReactNode } from 'react';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import type { Standing } from '#shared/people/imports/standing.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ShownFirst } from '../ShownFirst.tsx';
import classes from '../TakeIn.module.css';

/** How many rows of a sheet are no people, and each of them with its reason where somebody wants to see. */
export function LeftOutRows(props: {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  readonly standings: ReadonlyMap<string, Standing>;
}): ReactNode {
  const texts = useMessages().takeIn;
  const { language } = useLanguage();
  const left = props.rows.filter(
    ({ key, sheet, read }) =>
      sheet === props.sheet &&
      read.kind === 'leftOut' &&
      props.standings.get(key)?.kind === 'leftOut',
  );
  if (left.length === 0) return null;
  return (
    <details className={classes.leftOut}>
      <summary>
        {texts.notTakenTitle(left.length)}{' '}
        <span className={classes.note}>{texts.notTakenHint}</span>
      </summary>
      <ShownFirst all={left}>
        {(shown) => (
          <dl className={classes.reasons}>
            {shown.map(({ key, row, read }) => (
              <div key={key}>
                <dt>
                  {texts.row} {row}
                </dt>
                <dd>{read.kind === 'leftOut' && read.reason[language]}</dd>
              </div>
            ))}
          </dl>
        )}
      </ShownFirst>
    </details>
  );
}
