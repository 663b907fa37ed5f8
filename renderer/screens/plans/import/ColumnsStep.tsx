import { Checkbox, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { PlanId } from '#shared/base/ids.ts';
import { yearColumns } from '#shared/matrix/import/columns.ts';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import type { planFieldFaults } from '../planFields.ts';
import { PlanFieldInputs } from '../PlanFieldInputs.tsx';
import { ColumnUses } from './ColumnUses.tsx';
import { withHeader, withTable, withTarget, withUse, type Draft, type Source } from './draft.ts';
import classes from './Import.module.css';
import { PreviewRows } from './PreviewRows.tsx';

const asNew = '';

/** The second step: what the plan is called, what each column holds, and what comes of it. */
export function ColumnsStep(props: {
  readonly source: Source;
  readonly draft: Draft;
  readonly target: PlanRecord | null;
  readonly plans: readonly PlanRecord[];
  readonly faults: ReturnType<typeof planFieldFaults>;
  readonly onDraft: (draft: Draft) => void;
}): ReactNode {
  const { source, draft, target, plans, onDraft } = props;
  const texts = useMessages().plans.import;
  return (
    <Stack gap="lg">
      <Panel title={texts.planTitle}>
        <Target {...{ source, draft, target, plans, onDraft }} />
        <PlanFieldInputs
          fields={draft.fields}
          faults={props.faults}
          fixed={{ years: yearColumns(draft.mapping).length > 0, id: target !== null }}
          onChange={(fields) => onDraft({ ...draft, fields })}
        />
      </Panel>
      <div className={classes.mapping}>
        <Panel title={texts.columnsTitle} hint={texts.columnsHint}>
          <Header {...{ source, draft, onDraft }} />
          <ColumnUses draft={draft} onUse={(column, use) => onDraft(withUse(draft, column, use))} />
        </Panel>
        <PreviewRows source={source} draft={draft} target={target} />
      </div>
    </Stack>
  );
}

/** Whether it is a new plan, or takes the place of one on hand. */
function Target(props: {
  readonly source: Source;
  readonly draft: Draft;
  readonly target: PlanRecord | null;
  readonly plans: readonly PlanRecord[];
  readonly onDraft: (draft: Draft) => void;
}): ReactNode {
  const { source, draft, target, plans, onDraft } = props;
  const texts = useMessages().plans.import;
  const { language } = useLanguage();
  const origin = plans.find(({ id }) => id === source.about?.head.id);
  const notes = [
    origin !== undefined && origin.id !== target?.id
      ? texts.ofAnotherPlan(planTitle(origin.plan, language))
      : null,
    target !== null && source.about === null ? texts.withoutRecords : null,
  ].filter((note) => note !== null);
  return (
    <>
      <Select
        label={texts.target}
        mb="md"
        maw={640}
        allowDeselect={false}
        value={target?.id ?? asNew}
        data={[
          { value: asNew, label: texts.asNew },
          ...plans.map(({ id, plan }) => ({
            value: id as string,
            label: texts.inPlaceOf(planTitle(plan, language)),
          })),
        ]}
        onChange={(value) => {
          const wanted = value === asNew || value === null ? null : (value as PlanId);
          onDraft(withTarget(draft, source, plans.find(({ id }) => id === wanted) ?? null, plans));
        }}
      />
      {notes.map((note) => (
        <Text key={note} size="sm" mb="md" c="var(--ovop-doubt)">
          {note}
        </Text>
      ))}
    </>
  );
}

/** The sheet and the rows of the headings. */
function Header(props: {
  readonly source: Source;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}): ReactNode {
  const { source, draft, onDraft } = props;
  const { table, mapping } = draft;
  const { header } = mapping;
  const texts = useMessages().plans.import;
  const lastRow = useMemo(() => table.rows.at(-1)?.number ?? 1, [table]);
  const clamp = (value: number | string, least: number): number =>
    Math.min(lastRow, Math.max(least, Math.round(Number(value)) || least));
  return (
    <div className={classes.header}>
      {source.tables.length > 1 && (
        <Select
          label={texts.sheet}
          allowDeselect={false}
          value={String(source.tables.indexOf(table))}
          data={source.tables.map(({ sheet, rows }, index) => ({
            value: String(index),
            label: texts.sheetOption(sheet, rows.length),
          }))}
          onChange={(value) => {
            const chosen = source.tables[Number(value)];
            if (chosen !== undefined) onDraft(withTable(draft, chosen));
          }}
        />
      )}
      {header !== null && (
        <>
          <NumberInput
            label={texts.headerFrom}
            w={120}
            min={1}
            max={lastRow}
            value={header.from}
            onChange={(value) => {
              const from = clamp(value, 1);
              onDraft(
                withHeader(draft, { from, to: Math.max(from, from + header.to - header.from) }),
              );
            }}
          />
          <NumberInput
            label={texts.headerTo}
            w={120}
            min={header.from}
            max={lastRow}
            value={header.to}
            onChange={(value) =>
              onDraft(withHeader(draft, { from: header.from, to: clamp(value, header.from) }))
            }
          />
        </>
      )}
      <Checkbox
        className={classes.noHeader}
        label={texts.noHeader}
        checked={header === null}
        onChange={(event) => {
          const first = table.rows[0]?.number ?? 1;
          onDraft(
            withHeader(draft, event.currentTarget.checked ? null : { from: first, to: first }),
          );
        }}
      />
    </div>
  );
}
