import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListRow } from '#shared/people/imports/listRows.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { FileCells } from './FileCells.tsx';
import type { HeapProps } from './model.ts';
import { RowEditor } from './RowEditor.tsx';

/** A row of any heap, put right beside what the file says. */
export function EditDialog(
  props: HeapProps & { readonly row: ListRow | null; readonly onClose: () => void },
): ReactNode {
  const { desk, list, settling, row, onClose } = props;
  const { takeIn: texts, app } = useMessages();
  const title =
    row === null ? '' : texts.editTitle(texts.place(row.sheet, row.row, settling.severalSheets));
  const entry = (one: ListRow) =>
    list.answers.mended.get(one.key)?.entry ??
    (one.read.kind === 'leftOut' ? null : one.read.entry);
  return (
    <Modal
      opened={row !== null}
      onClose={onClose}
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {row !== null && (
        <>
          <FileCells list={list} row={row} />
          <RowEditor
            key={row.key}
            entry={entry(row)}
            takeLabel={texts.takeSo}
            onTake={(changed) => {
              void desk.mend(row.key, changed);
              onClose();
            }}
          />
        </>
      )}
    </Modal>
  );
}
