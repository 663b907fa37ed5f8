import type { ReactNode } from 'react';
import type { Language } from '#shared/base/language.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { monthWords } from '#shared/documents/words.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { EventKind } from '#shared/matrix/model.ts';
import { amountOf } from '#shared/money/money.ts';
import { lineAmount } from '#shared/workplan/amounts.ts';
import { editLine } from '#shared/workplan/editLine.ts';
import type { FactField } from '#shared/workplan/factFields.ts';
import type { Currency, LineStatus, Target, Workplan } from '#shared/workplan/model.ts';
import { quartersOf } from '#shared/workplan/months.ts';
import { messages as allMessages, type Messages } from '#renderer/i18n/messages.ts';
import type { LineRow } from '../lineRow.ts';
import { moneyText, otherLanguage, sumText } from '../texts.ts';
import { LineMarks, markTexts } from './LineMarks.tsx';
import type { LineColumn, LinePatch } from './linePatch.ts';
import { MonthsBar } from './MonthsBar.tsx';
import { MonthsEditor } from './MonthsEditor.tsx';
import {
  readBodies,
  readCost,
  readMonths,
  readNumber,
  readQuarters,
  readTargets,
  type MonthNames,
} from './readCells.ts';
import classes from './Table.module.css';

interface ColumnsInput {
  readonly messages: Messages;
  readonly language: Language;
  /** Only its state decides what can be edited. */
  readonly status: Workplan['status'];
  readonly bodies: readonly Body[];
  /** The bodies' abbreviations today. */
  readonly abbreviation: (id: Body['id']) => string;
  readonly openInPlan: (row: LineRow) => void;
}

const monthNames: MonthNames = {
  names: monthWords.map(({ name, short }) => [name.en, name.km, short.en, short.km]),
};

const eventKinds: readonly EventKind[] = [
  'meeting',
  'workshop',
  'training',
  'forum',
  'study-tour',
  'exhibition',
  'competition',
  'monitoring',
  'celebration',
  'none',
];
const statuses: readonly LineStatus[] = ['planned', 'under-way', 'done', 'postponed', 'cancelled'];
const currencies: readonly Currency[] = ['KHR', 'USD'];

/** A target in every wording that a cell shows or takes. */
const wordings = (quantity: number | null, unit: string): readonly string[] => [
  allMessages.en.terms.amount(quantity, unit),
  allMessages.km.terms.amount(quantity, unit),
];

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

function shownNumber(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 3 });
}

/** A target as its cell shows it. */
function targetText(target: Target, terms: Messages['terms']): string {
  const text = terms.amount(target.quantity, target.unit);
  return target.basis === 'per-session' ? `${text} (${terms.targetBases['per-session']})` : text;
}

/** The sums of some lines, each currency by itself. */
function sumOfRows(rows: readonly LineRow[]): string {
  let riel = 0;
  let cents = 0;
  for (const { line } of rows) {
    const amount = lineAmount(line);
    if (amount?.currency === 'KHR') riel += amount.minor;
    if (amount?.currency === 'USD') cents += amount.minor;
  }
  return sumText({ riel, dollars: cents / 100 });
}

/** The columns of the workplan's table. They are the same for the life of one state, language and list of bodies. */
export function lineColumns(input: ColumnsInput): readonly LineColumn[] {
  const { messages, language, status, bodies, abbreviation } = input;
  const { workplan: texts, terms } = messages;
  const other = otherLanguage(language);
  const isOpen = (): boolean => status === 'draft';
  const workplan = { status } as Workplan;

  /** A patch that the line takes, or the sentence that says why not. */
  const taken = (row: LineRow, patch: LinePatch): Outcome<LinePatch, string> => {
    const outcome = editLine(workplan, row.line, patch(row.line));
    return outcome.ok ? success(patch) : failure(texts.refusals[outcome.problem]);
  };
  const mark = (field: FactField, content: (row: LineRow) => ReactNode) => {
    const display = (row: LineRow): ReactNode =>
      row.edited.has(field) ? (
        <span className={classes.edited} title={texts.editedMark}>
          {content(row)}
        </span>
      ) : (
        content(row)
      );
    return display;
  };
  const bilingualColumn = (
    field: 'activity' | 'indicator',
    spoken: Language,
    look: Pick<LineColumn, 'header' | 'width'> & Partial<LineColumn>,
  ): LineColumn => {
    const text = (row: LineRow): string => row.line[field][spoken];
    return {
      id: `${field}.${spoken}`,
      lang: spoken,
      text,
      display: mark(`${field}.${spoken}`, text),
      edit: {
        editor: 'longText',
        allowed: isOpen,
        parse: (typed, row) =>
          taken(row, (line) => ({ [field]: { ...line[field], [spoken]: typed.trim() } })),
      },
      ...look,
    };
  };
  const textColumn = (
    field: 'person' | 'remarks' | 'source',
    look: Pick<LineColumn, 'header' | 'width'> & Partial<LineColumn>,
  ): LineColumn => {
    const text = (row: LineRow): string => row.line[field];
    return {
      id: field,
      text,
      ...(field === 'source' ? { display: mark('source', text) } : {}),
      edit: {
        editor: field === 'remarks' ? 'longText' : 'text',
        ...(field === 'remarks' ? {} : { allowed: isOpen }),
        parse: (typed, row) => taken(row, () => ({ [field]: typed.trim() })),
      },
      ...look,
    };
  };
  /** A choice among known values; a value that is pasted wrongly is answered with the list. */
  const choice = <Value extends string>(
    values: readonly Value[],
    label: (value: Value) => string,
    patch: (value: Value) => LinePatch,
  ) => ({
    editor: { select: values.map((value) => ({ value, label: label(value) })) },
    parse: (typed: string, row: LineRow): Outcome<LinePatch, string> => {
      const value = values.find((each) => each === typed);
      return value === undefined
        ? failure(texts.problems.choice(typed, values.map(label).join(', ')))
        : taken(row, patch(value));
    },
  });
  const known = bodies.map(({ id }) => id).join(', ');
  const kindLabel = (kind: EventKind): string => terms.eventKinds[kind];
  const targetsText = ({ line }: LineRow): string =>
    line.targets.map((target) => targetText(target, terms)).join('; ');
  const monthsText = ({ line }: LineRow): string =>
    line.months.map((month) => terms.monthsShort[month - 1]).join(', ');
  const bodiesText = (ids: readonly Body['id'][]): string => ids.map(abbreviation).join(', ');

  return [
    {
      id: 'code',
      header: terms.code,
      width: 84,
      freeze: true,
      hideable: false,
      text: ({ line }) => line.code ?? '',
    },
    {
      id: 'marks',
      header: texts.columns.marks,
      width: 62,
      text: (row) => markTexts(row, texts).join(', '),
      filterValues: (row) => markTexts(row, texts),
      display: (row) => <LineMarks row={row} texts={texts.marks} />,
    },
    bilingualColumn('activity', language, { header: terms.activity, width: 300, grow: 2 }),
    bilingualColumn('activity', other, {
      header: texts.columns.activityOther,
      width: 300,
      hidden: true,
    }),
    {
      id: 'targets',
      header: terms.target,
      width: 150,
      text: targetsText,
      display: mark('targets', (row) =>
        row.line.targets.map((target) => targetText(target, terms)).join('\n'),
      ),
      edit: {
        editor: 'longText',
        allowed: isOpen,
        parse: (typed, row) => {
          const targets = readTargets(typed, row.line.targets, wordings);
          return targets === null
            ? failure(texts.problems.target(typed))
            : taken(row, () => ({ targets }));
        },
      },
    },
    {
      id: 'months',
      header: texts.columns.months,
      description: texts.monthsHint,
      width: 224,
      text: monthsText,
      filterValues: ({ line }) => line.months.map((month) => terms.monthsLong[month - 1] ?? ''),
      sortKey: ({ line }) => line.months[0] ?? null,
      display: mark('months', (row) => {
        const { id, months, monthsTouched } = row.line;
        const label = months.length === 0 ? texts.noMonths : monthsText(row);
        return (
          <MonthsBar
            lineId={id}
            months={months}
            proposed={!monthsTouched}
            label={monthsTouched ? label : texts.monthsProposed(label)}
          />
        );
      }),
      edit: {
        editor: { custom: MonthsEditor },
        allowed: isOpen,
        text: ({ line }) => line.months.join(', '),
        parse: (typed, row) => {
          const months = readMonths(typed, monthNames);
          return months === null
            ? failure(texts.problems.months(typed))
            : taken(row, () => ({ months }));
        },
      },
    },
    {
      id: 'quarters',
      header: texts.columns.quarters,
      width: 110,
      hidden: true,
      text: ({ line }) =>
        quartersOf(line.months)
          .map((quarter) => terms.quartersShort[quarter - 1])
          .join(', '),
      edit: {
        editor: 'text',
        allowed: isOpen,
        parse: (typed, row) => {
          const months = readQuarters(typed, row.line.months);
          return months === null
            ? failure(texts.problems.quarters(typed))
            : taken(row, () => ({ months }));
        },
      },
    },
    {
      id: 'lead',
      header: terms.lead,
      width: 112,
      text: ({ line }) => (line.lead === null ? '' : abbreviation(line.lead)),
      display: mark('lead', ({ line }) => (line.lead === null ? '' : abbreviation(line.lead))),
      edit: {
        editor: 'text',
        allowed: isOpen,
        parse: (typed, row) => {
          const found = readBodies(typed, bodies);
          if ('unknown' in found) return failure(texts.problems.body(found.unknown, known));
          const [lead = null, ...others] = found.bodies;
          return taken(row, ({ partners }) => ({
            lead,
            ...(others.length === 0
              ? {}
              : { partners: [...others, ...partners.filter((id) => !others.includes(id))] }),
          }));
        },
      },
    },
    {
      id: 'partners',
      header: terms.partners,
      width: 132,
      text: ({ line }) => bodiesText(line.partners),
      filterValues: ({ line }) => line.partners.map(abbreviation),
      display: mark('partners', ({ line }) => bodiesText(line.partners)),
      edit: {
        editor: 'text',
        allowed: isOpen,
        parse: (typed, row) => {
          const found = readBodies(typed, bodies);
          return 'unknown' in found
            ? failure(texts.problems.body(found.unknown, known))
            : taken(row, () => ({ partners: found.bodies }));
        },
      },
    },
    textColumn('person', { header: texts.columns.person, width: 150 }),
    {
      id: 'units',
      header: texts.columns.units,
      width: 84,
      align: 'end',
      text: ({ line }) => shownNumber(line.units),
      sortKey: ({ line }) => line.units,
      edit: {
        editor: 'number',
        allowed: isOpen,
        text: ({ line }) => numberText(line.units),
        parse: (typed, row) => {
          const units = typed.trim() === '' ? null : readNumber(typed);
          return units === null && typed.trim() !== ''
            ? failure(texts.problems.number(typed))
            : taken(row, () => ({ units }));
        },
      },
    },
    {
      id: 'unitCost',
      header: texts.columns.unitCost,
      width: 116,
      align: 'end',
      text: ({ line: { unitCost, currency } }) =>
        unitCost === null ? '' : moneyText(unitCost, currency),
      sortKey: ({ line }) => line.unitCost,
      edit: {
        editor: 'number',
        allowed: isOpen,
        text: ({ line }) => numberText(line.unitCost),
        parse: (typed, row) => {
          const cost = readCost(typed);
          if (cost === null) return failure(texts.problems.number(typed));
          const { unitCost, currency } = cost;
          return taken(row, () => ({ unitCost, ...(currency === null ? {} : { currency }) }));
        },
      },
    },
    {
      id: 'currency',
      header: texts.columns.currency,
      width: 92,
      text: ({ line }) => texts.currencies[line.currency],
      tone: ({ line }) => (line.unitCost === null ? 'muted' : undefined),
      edit: {
        ...choice(
          currencies,
          (currency) => texts.currencies[currency],
          (currency) => () => ({ currency }),
        ),
        allowed: isOpen,
        text: ({ line }) => line.currency,
      },
    },
    {
      id: 'amount',
      header: texts.columns.amount,
      width: 168,
      align: 'end',
      text: ({ line }) => {
        const amount = lineAmount(line);
        return amount === null ? '' : moneyText(amountOf(amount), amount.currency);
      },
      sortKey: ({ line }) => lineAmount(line)?.minor ?? null,
      footer: (rows) => {
        const sum = sumOfRows(rows);
        return (
          <span className={classes.sum} title={sum}>
            {sum}
          </span>
        );
      },
    },
    textColumn('source', { header: terms.sourceOfFunds, width: 130 }),
    {
      id: 'status',
      header: texts.status,
      width: 112,
      text: ({ line }) => terms.lineStatuses[line.status],
      edit: {
        ...choice(
          statuses,
          (value) => terms.lineStatuses[value],
          (value) => () => ({ status: value }),
        ),
        text: ({ line }) => line.status,
      },
    },
    textColumn('remarks', { header: texts.columns.remarks, width: 200, grow: 1 }),
    {
      id: 'queries',
      header: texts.columns.queries,
      width: 104,
      text: ({ openQueries }) => openQueries.join(', '),
      filterValues: ({ openQueries }) => openQueries,
      tone: ({ openQueries }) => (openQueries.length === 0 ? undefined : 'doubt'),
      footer: (rows) => String(rows.filter(({ openQueries }) => openQueries.length > 0).length),
      onActivate: input.openInPlan,
    },
    bilingualColumn('indicator', language, { header: terms.indicator, width: 240 }),
    bilingualColumn('indicator', other, {
      header: texts.columns.indicatorOther,
      width: 240,
      hidden: true,
    }),
    {
      id: 'eventKind',
      header: terms.eventKind,
      width: 132,
      text: ({ line }) => (line.eventKind === 'none' ? '' : kindLabel(line.eventKind)),
      display: mark('eventKind', ({ line }) =>
        line.eventKind === 'none' ? '' : kindLabel(line.eventKind),
      ),
      edit: {
        ...choice(eventKinds, kindLabel, (eventKind) => () => ({ eventKind })),
        allowed: isOpen,
        text: ({ line }) => line.eventKind,
      },
    },
  ];
}
