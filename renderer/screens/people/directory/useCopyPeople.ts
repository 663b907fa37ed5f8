import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { SortColumn } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { formatHtmlTable } from '#renderer/components/grid/clipboardHtml.ts';
import { formatTsv } from '#renderer/components/grid/tsv.ts';
import type { RowWindow } from '#renderer/directory/peopleService.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { cellText, type RowScene } from './columns.ts';

/** Copies people as spreadsheets take them: with the headings, and telephones that stay text. */
export function useCopyPeople(
  read: (window: RowWindow) => Promise<readonly DirectoryRow[] | null>,
  columns: readonly SortColumn[],
  scene: RowScene,
): (window: RowWindow) => Promise<void> {
  const { people: texts, app } = useMessages();
  return useCallback(
    async (window) => {
      const rows = await read(window);
      if (rows === null || rows.length === 0) return;
      const block = [
        columns.map((column) => texts.columns[column]),
        ...rows.map((row) => columns.map((column) => cellText(row, column, scene))),
      ];
      const onCopy = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', formatTsv(block));
        event.clipboardData?.setData(
          'text/html',
          formatHtmlTable(
            block,
            columns.map(() => false),
          ),
        );
      };
      // The rows come from the worker, after the key's own copying would have been over.
      document.addEventListener('copy', onCopy, { once: true });
      const copied = document.execCommand('copy');
      document.removeEventListener('copy', onCopy);
      notifications.show({
        message: copied ? texts.copied(rows.length) : texts.notCopied,
        color: copied ? 'lake' : 'red',
        closeButtonProps: { 'aria-label': app.close },
      });
    },
    [read, columns, scene, texts, app],
  );
}
