import type { ReactNode } from 'react';
import type { Language } from '#shared/base/language.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { editLine } from '#shared/workplan/editLine.ts';
import type { FactField } from '#shared/workplan/factFields.ts';
import type { Workplan } from '#shared/workplan/model.ts';
import type { GridColumnEditing } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import type { LineRow } from '../lineRow.ts';
import type { LineColumn, LinePatch } from './linePatch.ts';
import classes from './Table.module.css';

export interface ColumnsInput {
  readonly messages: Messages;
  readonly language: Language;
  /** Only its state decides what can be edited. */
  readonly status: Workplan['status'];
  readonly bodies: readonly Body[];
  /** The bodies' abbreviations today. */
  readonly abbreviation: (id: Body['id']) => string;
  readonly openInPlan: (row: LineRow) => void;
}

type Look = Pick<LineColumn, 'header' | 'width'> & Partial<LineColumn>;

/** What the columns of a workplan share: how a cell is marked, judged and edited. */
export interface ColumnTools {
  /** The plan itself can be edited: the workplan is a draft. */
  readonly isOpen: () => boolean;
  /** A patch that the line takes, or the sentence that says why not. */
  readonly taken: (row: LineRow, patch: LinePatch) => Outcome<LinePatch, string>;
  /** Shows that a field was edited by hand. */
  readonly marked: (
    field: FactField,
    content: (row: LineRow) => ReactNode,
  ) => (row: LineRow) => ReactNode;
  readonly bilingual: (field: 'activity' | 'indicator', spoken: Language, look: Look) => LineColumn;
  readonly text: (field: 'person' | 'remarks' | 'source', look: Look) => LineColumn;
  /** A choice among known values; a value that is pasted wrongly is answered with the list. */
  readonly choice: <Value extends string>(
    values: readonly Value[],
    label: (value: Value) => string,
    patch: (value: Value) => LinePatch,
  ) => Pick<GridColumnEditing<LineRow, LinePatch>, 'editor' | 'parse'>;
}

export function columnTools({ messages, status }: ColumnsInput): ColumnTools {
  const { workplan: texts } = messages;
  const workplan = { status } as Workplan;
  const isOpen = (): boolean => status === 'draft';
  const taken: ColumnTools['taken'] = (row, patch) => {
    const outcome = editLine(workplan, row.line, patch(row.line));
    return outcome.ok ? success(patch) : failure(texts.refusals[outcome.problem]);
  };
  const marked: ColumnTools['marked'] = (field, content) => (row) =>
    row.edited.has(field) ? (
      <span className={classes.edited} title={texts.editedMark}>
        {content(row)}
      </span>
    ) : (
      content(row)
    );
  return {
    isOpen,
    taken,
    marked,
    bilingual: (field, spoken, look) => {
      const text = (row: LineRow): string => row.line[field][spoken];
      return {
        id: `${field}.${spoken}`,
        lang: spoken,
        text,
        display: marked(`${field}.${spoken}`, text),
        edit: {
          editor: 'longText',
          allowed: isOpen,
          parse: (typed, row) =>
            taken(row, (line) => ({ [field]: { ...line[field], [spoken]: typed.trim() } })),
        },
        ...look,
      };
    },
    text: (field, look) => {
      const text = (row: LineRow): string => row.line[field];
      return {
        id: field,
        text,
        ...(field === 'source' ? { display: marked('source', text) } : {}),
        edit: {
          editor: field === 'remarks' ? 'longText' : 'text',
          // Remarks tell how a line gets on, which goes on after the approval.
          ...(field === 'remarks' ? {} : { allowed: isOpen }),
          parse: (typed, row) => taken(row, () => ({ [field]: typed.trim() })),
        },
        ...look,
      };
    },
    choice: (values, label, patch) => ({
      editor: { select: values.map((value) => ({ value, label: label(value) })) },
      parse: (typed, row) => {
        const value = values.find((each) => each === typed);
        return value === undefined
          ? failure(texts.problems.choice(typed, values.map(label).join(', ')))
          : taken(row, patch(value));
      },
    }),
  };
}
