import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { emptyData } from '#shared/documents/fields/dataSchema.ts';
import type { LeafSpec, RowsSpec } from '#shared/documents/fields/spec.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { cellsOf, withPatch, type RowCell, type RowPatch, type RowValues } from './rowCells.ts';
import { useForm } from './FormContext.ts';
import classes from './Rows.module.css';

interface ShownRow {
  readonly at: number;
  readonly values: RowValues;
}

/** Empty rows under the list, to write or paste into. */
const spareRows = 300;

const widths: Readonly<Record<LeafSpec['kind'], number>> = {
  line: 190,
  prose: 260,
  word: 130,
  date: 120,
  time: 90,
  count: 90,
  amount: 130,
  choice: 130,
  rank: 170,
  posts: 0,
};

function columnOf(cell: RowCell): GridColumn<ShownRow, RowPatch> {
  const { id, header, lang, spec, text, read, options } = cell;
  return {
    id,
    header,
    width: widths[spec.kind],
    ...(lang === undefined ? {} : { lang }),
    sortable: false,
    filterable: false,
    text: ({ values }) => text(values),
    edit: {
      editor:
        options !== undefined ? { select: options } : spec.kind === 'prose' ? 'longText' : 'text',
      parse: read,
    },
  };
}

/** Whether nothing is written in a row. */
function isBlank(row: RowValues): boolean {
  return Object.values(row).every((value) => {
    if (value === null || value === '' || value === undefined) return true;
    if (Array.isArray(value)) return value.length === 0;
    return typeof value === 'object' && Object.values(value).every((part) => part === '');
  });
}

/** A list as a table of its own: written like a spreadsheet, blocks pasted from Excel, rows taken out. */
export default function RowsDialog(props: {
  readonly spec: RowsSpec;
  readonly rows: readonly RowValues[];
  readonly onRows: (edit: (rows: readonly RowValues[]) => readonly RowValues[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { spec, rows, onRows, onClose } = props;
  const { documents: texts, grid, app } = useMessages();
  const { language } = useLanguage();
  const { ranks } = useForm();
  const [selected, setSelected] = useState<readonly ShownRow[]>([]);
  const columns = useMemo(
    (): readonly GridColumn<ShownRow, RowPatch>[] => [
      {
        id: 'no',
        header: texts.rowNumber,
        width: 56,
        align: 'end',
        freeze: true,
        sortable: false,
        filterable: false,
        text: ({ at }) => String(at + 1),
        tone: () => 'muted',
      },
      ...Object.entries(spec.fields).flatMap(([key, field]) =>
        cellsOf(key, field, { language, languages: texts.languages, ranks, texts }).map(columnOf),
      ),
    ],
    [spec, language, texts, ranks],
  );
  const blank = useMemo(() => emptyData(spec.fields) as RowValues, [spec]);
  const shown = useMemo(
    () =>
      Array.from({ length: rows.length + spareRows }, (_, at) => ({
        at,
        values: rows[at] ?? blank,
      })),
    [rows, blank],
  );
  const taken = selected.filter(({ at }) => at < rows.length);

  const edit = (edits: readonly { readonly row: ShownRow; readonly patch: RowPatch }[]): void =>
    onRows((now) => {
      const next: RowValues[] = [...now];
      for (const { row, patch } of edits) {
        while (next.length <= row.at) next.push(blank);
        next[row.at] = withPatch(next[row.at] ?? blank, patch);
      }
      return next.filter((row) => !isBlank(row));
    });

  return (
    <Modal
      opened
      onClose={onClose}
      title={inLanguage(spec.label, language)}
      size="min(1500px, 96vw)"
      closeButtonProps={{ 'aria-label': app.close }}
      styles={{
        content: { height: '88dvh', display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0 },
      }}
    >
      <div className={classes.dialog}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.rowsHint}
          </Text>
          <Group gap="sm" wrap="nowrap">
            <Button
              variant="default"
              leftSection={<IconTrash size={16} stroke={1.6} />}
              disabled={taken.length === 0}
              onClick={() => {
                const gone = new Set(taken.map(({ at }) => at));
                onRows((now) => now.filter((_, at) => !gone.has(at)));
              }}
            >
              {texts.removeRows(taken.length)}
            </Button>
            <Button onClick={onClose}>{texts.done}</Button>
          </Group>
        </Group>
        <div className={classes.table}>
          <Grid
            label={inLanguage(spec.label, language)}
            labels={grid}
            rows={shown}
            columns={columns}
            rowKey={rowKey}
            onSelectionChange={(selection) => setSelected(selection.rows)}
            onEdit={edit}
            empty={null}
          />
        </div>
      </div>
    </Modal>
  );
}

const rowKey = (row: ShownRow): string => String(row.at);
