import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-khmer';
import '@mantine/core/styles.css';
import '#renderer/app/global.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '#renderer/app/theme.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type {
  GridEdit,
  GridEditCause,
  GridGrouping,
  GridPreferences,
} from '#renderer/components/grid/model.ts';
import { sampleColumns } from './columns.tsx';
import { sampleLabels } from './labels.ts';
import { sampleRows, type SamplePatch, type SampleRow } from './sampleRows.ts';

/** What the page tells the test: every call of the grid, in order. */
interface Told {
  readonly cause: GridEditCause;
  readonly edits: readonly {
    readonly row: string;
    readonly column: string;
    readonly text: string;
  }[];
}

declare global {
  interface Window {
    told: Told[];
    unkept: string[];
    preferences: GridPreferences;
  }
}

window.told = [];
window.unkept = [];

const asked = new URLSearchParams(location.search);
const rowKey = (row: SampleRow): string => row.id;
const byPart: GridGrouping<SampleRow> = {
  path: (row) => [row.part, row.kind],
  header: (group) => (group.depth === 0 ? `Programme ${group.path[0]}` : group.path[1]),
};

function Page(): ReactNode {
  const [rows, setRows] = useState(() => sampleRows(Number(asked.get('rows') ?? '60')));
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(true);
  const [preferences, setPreferences] = useState<GridPreferences>({});
  const onEdit = (
    edits: readonly GridEdit<SampleRow, SamplePatch>[],
    cause: GridEditCause,
  ): void => {
    window.told.push({
      cause,
      edits: edits.map(({ rowKey, columnId, text }) => ({ row: rowKey, column: columnId, text })),
    });
    const patches = new Map<string, SamplePatch>();
    for (const { rowKey, patch } of edits)
      patches.set(rowKey, { ...patches.get(rowKey), ...patch });
    setRows((now) =>
      now.map((row) => {
        const patch = patches.get(row.id);
        return patch === undefined ? row : { ...row, ...patch };
      }),
    );
  };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh', padding: 16, gap: 8 }}>
      <div>
        <label>
          Search <input value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <button type="button" onClick={() => setRows((now) => now.slice(1))}>
          Remove first
        </button>
        <button type="button" onClick={() => setShown((now) => !now)}>
          Toggle
        </button>
      </div>
      <div style={{ flex: 1, minHeight: 0 }}>
        {shown && (
          <Grid<SampleRow, SamplePatch>
            label="Sample"
            labels={sampleLabels}
            rows={rows}
            columns={sampleColumns}
            rowKey={rowKey}
            onEdit={onEdit}
            search={search}
            {...(asked.get('group') === null ? {} : { grouping: byPart })}
            preferences={preferences}
            onPreferencesChange={(next) => {
              window.preferences = next;
              setPreferences(next);
            }}
            lines={asked.get('lines') === '1' ? 1 : 2}
            empty="Nothing here yet."
            onUnkept={(message) => window.unkept.push(message)}
          />
        )}
      </div>
    </div>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={asked.get('scheme') === 'dark' ? 'dark' : 'light'}
    >
      <Page />
    </MantineProvider>
  </StrictMode>,
);
