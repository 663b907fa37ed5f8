import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { lineAmount } from '#shared/workplan/amounts.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { moneyText } from './texts.ts';
import type { WorkplanScene } from './useWorkplanScene.ts';
import classes from './Workplan.module.css';

/** The workplan's sums in one row: riel, dollars, and both together at the stated rate. */
export function TotalsStrip(props: {
  readonly scene: WorkplanScene;
  readonly onRate: () => void;
}): ReactNode {
  const { workplan: texts } = useMessages();
  const { totals, workplan, rows } = props.scene;
  const { riel, dollars, inRiel } = totals.all;
  const priced = rows.filter(({ line }) => lineAmount(line) !== null).length;
  const rate = workplan.exchangeRate;
  return (
    <dl className={classes.strip}>
      <div>
        <dt>{texts.inRiel}</dt>
        <dd>{moneyText(riel, 'KHR')}</dd>
      </div>
      <div>
        <dt>{texts.inDollars}</dt>
        <dd>{moneyText(dollars, 'USD')}</dd>
      </div>
      <div>
        <dt>{texts.together}</dt>
        <dd>
          {inRiel === null ? '–' : moneyText(inRiel, 'KHR')}{' '}
          {rate === null ? (
            dollars > 0 && (
              <Anchor component="button" type="button" size="xs" onClick={props.onRate}>
                {texts.stateRate}
              </Anchor>
            )
          ) : (
            <span className={classes.quiet}>{texts.atRate(rate.toLocaleString('en'))}</span>
          )}
        </dd>
      </div>
      <div>
        <dt className={classes.unseen}>{texts.columns.amount}</dt>
        <dd className={classes.quiet}>{texts.priced(priced, rows.length)}</dd>
      </div>
    </dl>
  );
}
