import { useCallback, useMemo, type ReactNode, type Ref } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type {
  GridHandle,
  GridPreferences,
  GridSelection,
  GridTreePlace,
} from '#renderer/components/grid/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { codeColumn, useMatrixColumns } from './columns.tsx';
import { isHeading, type MatrixRow } from './rows.ts';

const rowKey = (row: MatrixRow): string => row.code;

const placeOf = (row: MatrixRow): GridTreePlace => ({
  level: row.level,
  heading: isHeading(row.entry),
  open: row.open,
});

/** The plan as a tree in a table. */
export function MatrixTable({
  gridRef,
  ...props
}: {
  readonly gridRef: Ref<GridHandle>;
  readonly rows: readonly MatrixRow[];
  readonly planYears: readonly number[];
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly compact: boolean;
  readonly preferences: GridPreferences;
  readonly onPreferences: (preferences: GridPreferences) => void;
  readonly onFold: (code: Code) => void;
  readonly onChoose: (code: Code | null) => void;
  /** Enter or a double click on a row. */
  readonly onOpen: () => void;
  readonly empty: ReactNode;
}): ReactNode {
  const { matrix: texts, grid: labels } = useMessages();
  const { planYears, bodyNames, compact, onFold, onChoose, onOpen } = props;
  const columns = useMatrixColumns({ planYears, bodyNames, compact, onFold, onOpen });
  const ownLabels = useMemo(
    () => ({ ...labels, instructions: `${labels.instructions} ${texts.tableHelp}` }),
    [labels, texts],
  );
  const report = useCallback(
    ({ row }: GridSelection<MatrixRow>) => onChoose(row?.code ?? null),
    [onChoose],
  );
  return (
    <Grid
      ref={gridRef}
      label={texts.table}
      labels={ownLabels}
      rows={props.rows}
      columns={columns}
      rowKey={rowKey}
      lines={compact ? 1 : 2}
      tree={placeOf}
      preferences={props.preferences}
      onPreferencesChange={props.onPreferences}
      onSelectionChange={report}
      onKey={(event, { row, columnId }) => {
        const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
        if (shiftKey || ctrlKey || metaKey || altKey || row === null) return false;
        if (columnId !== codeColumn || row.open === null) return false;
        if (key !== (row.open ? 'ArrowLeft' : 'ArrowRight')) return false;
        onFold(row.code);
        return true;
      }}
      empty={props.empty}
    />
  );
}
