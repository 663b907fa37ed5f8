import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import { inLanguage, type Language } from '#shared/base/language.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { quantityText } from './quantityText.ts';
import { isHeading, type MatrixRow } from './rows.ts';
import { YearCells } from './YearCells.tsx';
import classes from './MatrixTable.module.css';

/** The column in which the tree is folded. */
export const codeColumn = 'code';

const other: Readonly<Record<Language, Language>> = { en: 'km', km: 'en' };

function CodeCell(props: {
  readonly row: MatrixRow;
  readonly label: string;
  readonly onFold: (code: Code) => void;
}): ReactNode {
  const { row } = props;
  const Chevron = row.open === true ? IconChevronDown : IconChevronRight;
  return (
    <span className={classes.code} data-level={row.level}>
      {row.open === null ? (
        <span className={classes.noChevron} />
      ) : (
        <UnstyledButton
          tabIndex={-1}
          className={classes.chevron}
          aria-label={props.label}
          onClick={() => props.onFold(row.code)}
        >
          <Chevron size={14} aria-hidden />
        </UnstyledButton>
      )}
      {row.code}
    </span>
  );
}

/** The columns of the plan's table. */
export function useMatrixColumns(props: {
  readonly planYears: readonly number[];
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly compact: boolean;
  readonly onFold: (code: Code) => void;
  readonly onOpen: () => void;
}): readonly GridColumn<MatrixRow>[] {
  const messages = useMessages();
  const { language } = useLanguage();
  const { planYears, bodyNames, compact, onFold, onOpen } = props;
  return useMemo(() => {
    const { terms, matrix: texts } = messages;
    const second = other[language];
    const fixed = { sortable: false, filterable: false, onActivate: onOpen } as const;
    const nameOf = (id: BodyId): string => bodyNames.get(id)?.abbreviation ?? id;
    const bodiesOf = ({ entry }: MatrixRow): string =>
      entry.lead === null
        ? entry.responsibility
        : [entry.lead, ...entry.partners].map(nameOf).join(', ');
    const marks = (row: MatrixRow): ReactNode => (
      <>
        {row.entry.printed.addedByHand !== undefined && (
          <span className={classes.tag}>{terms.addedByHand}</span>
        )}
        {row.entry.printed.fromOutline === true && (
          <span className={classes.tag}>{texts.fromOutline}</span>
        )}
      </>
    );
    const activity = (row: MatrixRow): ReactNode => {
      const { title } = row.entry;
      const main = inLanguage(title, language);
      if (isHeading(row.entry))
        return (
          <>
            {main}
            {marks(row)}
          </>
        );
      const beneath = title[second];
      return (
        <>
          <span className={compact ? undefined : classes.first}>
            {main}
            {marks(row)}
          </span>
          {!compact && beneath !== '' && beneath !== main && (
            <span className={classes.beneath} lang={second}>
              {beneath}
            </span>
          )}
        </>
      );
    };
    const columns: readonly GridColumn<MatrixRow>[] = [
      {
        id: codeColumn,
        header: terms.code,
        width: 116,
        freeze: true,
        hideable: false,
        ...fixed,
        text: ({ code }) => code,
        display: (row) => (
          <CodeCell
            row={row}
            label={row.open === true ? texts.fold(row.code) : texts.unfold(row.code)}
            onFold={onFold}
          />
        ),
      },
      {
        id: 'activity',
        header: terms.activity,
        width: 260,
        grow: 3,
        hideable: false,
        ...fixed,
        text: ({ entry }) => inLanguage(entry.title, language),
        display: activity,
      },
      {
        id: 'years',
        // Each stands over its mark.
        header: planYears.map((year) => String(year).slice(-2)).join(' '),
        description: `${terms.years} ${planYears[0] ?? ''}–${planYears.at(-1) ?? ''}`,
        width: 24 + planYears.length * 20,
        resizable: false,
        align: 'center',
        ...fixed,
        text: ({ entry }) =>
          entry.years.kind === 'unknown' ? '' : entry.years.years.map(String).join(', '),
        display: ({ entry, activities }) =>
          isHeading(entry) ? (
            <span className={classes.count}>{texts.activities(activities)}</span>
          ) : (
            <YearCells years={entry.years} planYears={planYears} />
          ),
      },
      {
        id: 'queries',
        header: terms.queries,
        width: 84,
        align: 'center',
        ...fixed,
        text: ({ queries }) => (queries === 0 ? '' : String(queries)),
        display: ({ queries }) =>
          queries > 0 && (
            <span className={classes.badge} title={texts.openQueries(queries)}>
              {queries}
            </span>
          ),
      },
      {
        id: 'indicator',
        header: terms.indicator,
        width: 220,
        grow: 2,
        ...fixed,
        text: ({ entry }) => inLanguage(entry.indicator, language),
      },
      {
        id: 'targets',
        header: terms.targets,
        width: 190,
        grow: 1,
        ...fixed,
        text: ({ entry }) =>
          entry.quantities.map((quantity) => quantityText(messages, quantity)).join('; '),
      },
      {
        id: 'source',
        header: terms.sourceOfFunds,
        width: 136,
        ...fixed,
        text: ({ entry }) => entry.source,
      },
      {
        id: 'responsible',
        header: terms.responsible,
        width: 150,
        ...fixed,
        text: bodiesOf,
      },
      {
        id: 'other-title',
        header: texts.otherLanguage,
        width: 260,
        lang: second,
        hidden: true,
        ...fixed,
        text: ({ entry }) => entry.title[second],
      },
      {
        id: 'other-indicator',
        header: texts.otherIndicator,
        width: 220,
        lang: second,
        hidden: true,
        ...fixed,
        text: ({ entry }) => entry.indicator[second],
      },
    ];
    return columns;
  }, [messages, language, planYears, bodyNames, compact, onFold, onOpen]);
}
