import { failure } from '#shared/base/outcome.ts';
import type { EventKind } from '#shared/matrix/model.ts';
import type { LineStatus, Target } from '#shared/workplan/model.ts';
import { messages as allMessages, type Messages } from '#renderer/i18n/messages.ts';
import type { LineRow } from '../lineRow.ts';
import { otherLanguage } from '../texts.ts';
import { bodyColumns } from './bodyColumns.ts';
import { columnTools, type ColumnsInput } from './columnTools.tsx';
import { LineMarks, markTexts } from './LineMarks.tsx';
import type { LineColumn } from './linePatch.ts';
import { moneyColumns } from './moneyColumns.tsx';
import { monthColumns } from './monthColumns.tsx';
import { readTargets } from './readCells.ts';

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

/** A target in every wording that a cell shows or takes. */
const wordings = (quantity: number | null, unit: string): readonly string[] => [
  allMessages.en.terms.amount(quantity, unit),
  allMessages.km.terms.amount(quantity, unit),
];

/** A target as its cell shows it. */
function targetText(target: Target, terms: Messages['terms']): string {
  const text = terms.amount(target.quantity, target.unit);
  return target.basis === 'per-session' ? `${text} (${terms.targetBases['per-session']})` : text;
}

/** The columns of the workplan's table. They are the same for the life of one state, language and list of bodies. */
export function lineColumns(input: ColumnsInput): readonly LineColumn[] {
  const { messages, language } = input;
  const { workplan: texts, terms } = messages;
  const other = otherLanguage(language);
  const tools = columnTools(input);
  const { isOpen, taken, marked, bilingual, text, choice } = tools;
  const targetsText = ({ line }: LineRow, between: string): string =>
    line.targets.map((target) => targetText(target, terms)).join(between);
  const kindText = ({ line }: LineRow): string =>
    line.eventKind === 'none' ? '' : terms.eventKinds[line.eventKind];
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
    bilingual('activity', language, { header: terms.activity, width: 300, grow: 2 }),
    bilingual('activity', other, {
      header: texts.columns.activityOther,
      width: 300,
      hidden: true,
    }),
    {
      id: 'targets',
      header: terms.target,
      width: 150,
      text: (row) => targetsText(row, '; '),
      display: marked('targets', (row) => targetsText(row, '\n')),
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
    ...monthColumns(input, tools),
    ...bodyColumns(input, tools),
    text('person', { header: texts.columns.person, width: 150 }),
    ...moneyColumns(input, tools),
    text('source', { header: terms.sourceOfFunds, width: 130 }),
    {
      id: 'status',
      header: texts.status,
      width: 112,
      text: ({ line }) => terms.lineStatuses[line.status],
      edit: {
        ...choice(
          statuses,
          (status) => terms.lineStatuses[status],
          (status) => () => ({ status }),
        ),
        text: ({ line }) => line.status,
      },
    },
    text('remarks', { header: texts.columns.remarks, width: 200, grow: 1 }),
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
    bilingual('indicator', language, { header: terms.indicator, width: 240 }),
    bilingual('indicator', other, {
      header: texts.columns.indicatorOther,
      width: 240,
      hidden: true,
    }),
    {
      id: 'eventKind',
      header: terms.eventKind,
      width: 132,
      text: kindText,
      display: marked('eventKind', kindText),
      edit: {
        ...choice(
          eventKinds,
          (kind) => terms.eventKinds[kind],
          (eventKind) => () => ({ eventKind }),
        ),
        allowed: isOpen,
        text: ({ line }) => line.eventKind,
      },
    },
  ];
}
