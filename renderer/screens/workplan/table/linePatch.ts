import type { LineEdit } from '#shared/workplan/editLine.ts';
import type { WorkplanLine } from '#shared/workplan/model.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { LineRow } from '../lineRow.ts';

/** What an edited cell does to its line, computed from the line as it is kept when it is written. */
export type LinePatch = (line: WorkplanLine) => LineEdit;

export type LineColumn = GridColumn<LineRow, LinePatch>;
