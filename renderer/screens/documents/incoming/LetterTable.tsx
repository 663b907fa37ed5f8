import { Menu } from '@mantine/core';
import {
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type {
  GridColumn,
  GridEdit,
  GridHandle,
  GridPreferences,
} from '#renderer/components/grid/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editIncoming } from '#renderer/store/commands/incoming.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import type { LetterPatch } from './columns.tsx';
import { LetterMenuItems, type LetterCommands } from './LetterMenu.tsx';

const rowKey = ({ id }: IncomingLetter): string => id;

/** The letters as a table that is edited like a spreadsheet; Shift+F10 or a right click shows what else can be done. */
export function LetterTable(props: {
  readonly grid: RefObject<GridHandle | null>;
  readonly rows: readonly IncomingLetter[];
  readonly columns: readonly GridColumn<IncomingLetter, LetterPatch>[];
  readonly preferences: GridPreferences;
  readonly onPreferences: (preferences: GridPreferences) => void;
  readonly commands: LetterCommands;
  readonly onSelect: (letter: IncomingLetter | null) => void;
  readonly empty: ReactNode;
}): ReactNode {
  const { grid, rows, commands, onSelect } = props;
  const { register: texts, grid: labels } = useMessages();
  const edge = useStore();
  const notice = useNotice();
  const area = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<IncomingLetter['id'] | null>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const letter = rows.find(({ id }) => id === chosen);

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return false;
    const cell = area.current?.querySelector('[role="gridcell"][data-active]');
    const box = cell?.getBoundingClientRect();
    if (box !== undefined) setMenu({ x: box.left + 12, y: box.bottom });
    return true;
  };
  const onContextMenu = (event: MouseEvent): void => {
    const row = (event.target as Element).closest('[data-r]');
    if (row === null) return;
    event.preventDefault();
    const id = row.querySelector('[data-letter]')?.getAttribute('data-letter');
    if (id !== null && id !== undefined) grid.current?.goTo(id);
    setMenu({ x: event.clientX, y: event.clientY });
  };
  const onEdit = (edits: readonly GridEdit<IncomingLetter, LetterPatch>[]): void =>
    void editIncoming(
      edge,
      edits.map(({ row, patch }) => ({ letter: row, fields: patch })),
    );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the table inside has the keys
    <div ref={area} style={{ minHeight: 0, position: 'relative' }} onContextMenu={onContextMenu}>
      <Grid
        ref={grid}
        label={texts.incomingTable}
        labels={labels}
        rows={rows}
        columns={props.columns}
        rowKey={rowKey}
        lines={2}
        preferences={props.preferences}
        onPreferencesChange={props.onPreferences}
        onEdit={onEdit}
        onKey={onKey}
        onSelectionChange={({ row }) => {
          setChosen(row?.id ?? null);
          onSelect(row);
        }}
        onUnkept={(message) => notice(message, 'failed')}
        empty={props.empty}
      />
      <Menu
        opened={menu !== null && letter !== undefined}
        onChange={(opened) => {
          if (!opened) setMenu(null);
        }}
        onClose={() => grid.current?.focus()}
        position="bottom-start"
        width={264}
        returnFocus={false}
        withinPortal={false}
        floatingStrategy="fixed"
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <span
            aria-hidden
            style={{
              position: 'fixed',
              left: menu?.x ?? 0,
              top: menu?.y ?? 0,
              width: 1,
              height: 1,
            }}
          />
        </Menu.Target>
        <Menu.Dropdown aria-label={texts.more}>
          {letter !== undefined && <LetterMenuItems letter={letter} commands={commands} />}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
