import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import classes from './CellEditor.module.css';
import { SelectEditor } from './SelectEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import type { GridActions } from './actions.ts';
import type { GridColumn, GridColumnEditing, GridEditorProps } from './model.ts';
import { optionsOf } from './pasteBlock.ts';
import type { EditSession } from './useGridEditing.ts';

interface CellEditorProps<Row extends object, Patch> {
  readonly row: Row;
  readonly column: GridColumn<Row, Patch>;
  readonly edit: GridColumnEditing<Row, Patch>;
  readonly session: EditSession;
  readonly actions: GridActions;
}

/** The open editor over its cell: the keys that end an edit, leaving it by the mouse, and why a text was refused. */
export function CellEditor<Row extends object, Patch>(
  props: CellEditorProps<Row, Patch>,
): ReactNode {
  const { column, edit, session, actions } = props;
  const frame = useRef<HTMLDivElement>(null);
  const focusInside = useRef(true);
  const replaced = session.replace;

  useLayoutEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const newline = edit.editor === 'longText' && (event.shiftKey || event.altKey);
    const leaves = replaced && (edit.editor === 'text' || edit.editor === 'number');
    if (event.key === 'Escape') actions.cancelEdit();
    else if (event.key === 'Enter' && newline) {
      if (!event.altKey) return;
      // Alt+Enter is a new line to spreadsheet users, but the browser does nothing on it.
      document.execCommand('insertText', false, '\n');
    } else if (event.key === 'Enter') actions.commitEdit(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') actions.commitEdit(event.shiftKey ? 'previous' : 'next');
    else if (leaves && event.key === 'ArrowDown') actions.commitEdit('down');
    else if (leaves && event.key === 'ArrowUp') actions.commitEdit('up');
    else return;
    event.preventDefault();
  };

  // React carries focus events out of portals too, so a date picker's or a list's pop-up belongs to the cell.
  const onBlur = (event: FocusEvent): void => {
    focusInside.current = false;
    if (event.relatedTarget !== null && frame.current?.contains(event.relatedTarget)) {
      focusInside.current = true;
      return;
    }
    if (!document.hasFocus()) {
      focusInside.current = true;
      actions.saveEdit();
      return;
    }
    if (typeof edit.editor === 'string') {
      actions.leaveEdit(false);
      return;
    }
    // The focus event that may follow comes in the same task.
    setTimeout(() => {
      if (!focusInside.current) actions.leaveEdit(false);
    });
  };

  return (
    <div
      ref={frame}
      role="presentation"
      className={classes['frame']}
      data-invalid={session.problem !== null || undefined}
      data-long={edit.editor === 'longText' || undefined}
      data-editor=""
      lang={column.lang}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onFocus={() => {
        focusInside.current = true;
      }}
    >
      <Field {...props} />
      {session.problem !== null && (
        <div className={classes['problem']} role="alert">
          {session.problem}
        </div>
      )}
    </div>
  );
}

function Field<Row extends object, Patch>({
  row,
  column,
  edit,
  session,
  actions,
}: CellEditorProps<Row, Patch>): ReactNode {
  const { editor } = edit;
  const editorProps: GridEditorProps<Row> = {
    row,
    text: session.replace ? '' : session.initial,
    label: column.header,
    invalid: session.problem !== null,
    onDraft: actions.draftEdit,
    onCommit: (text) => actions.commitEdit('stay', text),
    onCancel: actions.cancelEdit,
  };
  if (typeof editor === 'string') {
    return <TextEditor {...editorProps} kind={editor} align={column.align ?? 'start'} />;
  }
  if ('custom' in editor) return <editor.custom {...editorProps} />;
  return <SelectEditor {...editorProps} options={optionsOf(editor, row) ?? []} />;
}
