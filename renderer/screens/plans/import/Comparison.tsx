import { Text } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Code } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { comparePlans, isNoDifference } from '#shared/matrix/import/comparePlans.ts';
import type { MatrixEntry, StrategicPlan } from '#shared/matrix/model.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePlan } from '#renderer/store/live/usePlan.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { yearsText } from '../planYears.ts';
import { entryYearsText } from './entryYears.ts';
import classes from './Import.module.css';
import { ShowMore } from './ShowMore.tsx';
import { shownChanges, type ShownChange, type ShownField } from './shownDifference.ts';
import { useShownFirst } from './useShownFirst.ts';

/** What an edited workbook changes in the plan that it was made from. */
export function Comparison(props: {
  readonly before: PlanRecord;
  readonly after: StrategicPlan;
}): ReactNode {
  const { before, after } = props;
  const texts = useMessages().plans.import;
  const difference = useMemo(() => comparePlans(before.plan, after), [before, after]);
  const { rows, originOnly } = useMemo(() => shownChanges(difference), [difference]);
  if (isNoDifference(difference))
    return (
      <Panel title={texts.comparison}>
        <div className={classes.same}>
          <IconCircleCheck size={18} aria-hidden /> {texts.noDifferences}
        </div>
      </Panel>
    );
  return (
    <Panel title={texts.comparison} hint={texts.keepsDecisions}>
      <PlanChanges before={before.plan} after={after} fields={difference.plan} />
      {difference.reordered && <Text size="sm">{texts.reordered}</Text>}
      <Rows title={texts.added(difference.added.length)} entries={difference.added} sign="+" />
      <Rows
        title={texts.removedRows(difference.removed.length)}
        entries={difference.removed}
        sign="−"
      />
      <Changes rows={rows} before={before.plan} after={after} />
      {originOnly > 0 && (
        <Text size="sm" c="var(--ovop-text-muted)" mt="sm">
          {texts.originOnly(originOnly)}
        </Text>
      )}
      <Stranded before={before} after={after} />
    </Panel>
  );
}

/** Rows that read differently, field by field. */
function Changes(props: {
  readonly rows: readonly ShownChange[];
  readonly before: StrategicPlan;
  readonly after: StrategicPlan;
}): ReactNode {
  const texts = useMessages().plans.import;
  const { rows, before, after } = props;
  const { shown, next, showMore } = useShownFirst(rows);
  if (rows.length === 0) return null;
  return (
    <section className={classes.group} aria-label={texts.changed(rows.length)}>
      <h3>{texts.changed(rows.length)}</h3>
      <ul className={classes.changes}>
        {shown.map((row) => (
          <li key={row.code}>
            <strong>{row.code}</strong>
            <dl>
              {row.shown.map((field) => (
                <Change
                  key={field}
                  name={texts.fieldNames[field]}
                  before={<FieldText entry={row.before} field={field} years={before.years} />}
                  after={<FieldText entry={row.after} field={field} years={after.years} />}
                />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <ShowMore next={next} onMore={showMore} />
    </section>
  );
}

function Change(props: {
  readonly name: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}): ReactNode {
  const texts = useMessages().plans.import;
  return (
    <div className={classes.change}>
      <dt>{props.name}</dt>
      <dd>
        <del aria-label={texts.before}>{props.before}</del>
        <IconArrowRight size={14} aria-hidden />
        <ins aria-label={texts.after}>{props.after}</ins>
      </dd>
    </div>
  );
}

function FieldText(props: {
  readonly entry: MatrixEntry;
  readonly field: ShownField;
  readonly years: readonly number[];
}): ReactNode {
  const { plans, terms } = useMessages();
  const { entry, field } = props;
  const text =
    field === 'years'
      ? entryYearsText(entry, props.years, plans.import.possibleYear)
      : field === 'level'
        ? terms.levels[entry.level]
        : (entry[field] ?? '');
  return text === '' ? <span className={classes.nothing}>{plans.import.nothing}</span> : text;
}

function PlanChanges(props: {
  readonly before: StrategicPlan;
  readonly after: StrategicPlan;
  readonly fields: ReturnType<typeof comparePlans>['plan'];
}): ReactNode {
  const texts = useMessages().plans.import;
  const text = (plan: StrategicPlan, field: 'title' | 'titleKm' | 'years'): string =>
    field === 'years' ? yearsText(plan.years) : (plan[field] ?? texts.nothing);
  return (
    <dl className={classes.changes}>
      {props.fields.map(
        (field) =>
          field !== 'id' && (
            <Change
              key={field}
              name={texts.planFieldNames[field]}
              before={text(props.before, field)}
              after={text(props.after, field)}
            />
          ),
      )}
    </dl>
  );
}

function Rows(props: {
  readonly title: string;
  readonly entries: readonly MatrixEntry[];
  readonly sign: string;
}): ReactNode {
  const { plans } = useMessages();
  const { language } = useLanguage();
  const { shown, next, showMore } = useShownFirst(props.entries);
  if (props.entries.length === 0) return null;
  const nameOf = ({ title, titleKm }: MatrixEntry): string =>
    inLanguage({ en: title ?? '', km: titleKm ?? '' }, language);
  return (
    <section className={classes.group} aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul className={classes.rows}>
        {shown.map((entry) => (
          <li key={entry.code}>
            <span aria-hidden>{props.sign}</span> <strong>{entry.code}</strong>{' '}
            {nameOf(entry) || plans.import.nothing}
          </li>
        ))}
      </ul>
      <ShowMore next={next} onMore={showMore} />
    </section>
  );
}

/** Decisions and rows added by hand that will point to nothing. */
function Stranded(props: {
  readonly before: PlanRecord;
  readonly after: StrategicPlan;
}): ReactNode {
  const texts = useMessages().plans.import;
  const live = usePlan(props.before.id);
  const codes = useMemo((): readonly Code[] => {
    const now = new Set(props.after.entries.map(({ code }) => code));
    return (live?.effective.entries ?? []).flatMap(({ code, decision, printed }) => {
      const addedUnder = printed.addedByHand === undefined ? null : printed.parent;
      const lost =
        printed.addedByHand === undefined
          ? decision !== null && !now.has(code)
          : addedUnder !== null && !now.has(addedUnder);
      return lost ? [code] : [];
    });
  }, [live, props.after]);
  if (codes.length === 0) return null;
  return (
    <section className={classes.group} aria-label={texts.stranded}>
      <h3>{texts.stranded}</h3>
      <Text size="sm" c="var(--ovop-doubt)">
        {texts.strandedText(codes.join(', '))}
      </Text>
    </section>
  );
}
