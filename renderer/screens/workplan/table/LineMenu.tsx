import { Kbd, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowsSplit2,
  IconArrowUp,
  IconCalendarCheck,
  IconHistory,
  IconPlus,
  IconRotate2,
  IconTable,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FactField } from '#shared/workplan/factFields.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LineRow } from '../lineRow.ts';

export interface LineCommands {
  readonly split: (row: LineRow) => void;
  readonly move: (row: LineRow, towards: 'up' | 'down') => void;
  readonly settleMonths: (rows: readonly LineRow[]) => void;
  readonly revert: (row: LineRow, field: FactField) => void;
  readonly remove: (rows: readonly LineRow[]) => void;
  readonly history: (row: LineRow) => void;
  readonly openInPlan: (row: LineRow) => void;
  readonly add: () => void;
}

/** What can be done with the line at the cursor and the lines that are selected. */
export function LineMenuItems(props: {
  readonly row: LineRow | null;
  readonly rows: readonly LineRow[];
  /** The lines of the plan can be changed. */
  readonly open: boolean;
  readonly commands: LineCommands;
}): ReactNode {
  const { row, rows, open, commands } = props;
  const { menu, fields } = useMessages().workplan;
  const proposed = rows.filter(({ line }) => !line.monthsTouched && line.months.length > 0);
  return (
    <>
      {row !== null && (
        <>
          <Menu.Item
            leftSection={<IconArrowsSplit2 size={16} />}
            disabled={!open}
            onClick={() => commands.split(row)}
          >
            {menu.split}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowUp size={16} />}
            rightSection={<Kbd size="xs">Alt ↑</Kbd>}
            disabled={!open}
            onClick={() => commands.move(row, 'up')}
          >
            {menu.up}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} />}
            rightSection={<Kbd size="xs">Alt ↓</Kbd>}
            disabled={!open}
            onClick={() => commands.move(row, 'down')}
          >
            {menu.down}
          </Menu.Item>
          {proposed.length > 0 && (
            <Menu.Item
              leftSection={<IconCalendarCheck size={16} />}
              disabled={!open}
              onClick={() => commands.settleMonths(proposed)}
            >
              {menu.settleMonths}
            </Menu.Item>
          )}
          {[...row.edited].map((field) => (
            <Menu.Item
              key={field}
              leftSection={<IconRotate2 size={16} />}
              disabled={!open}
              onClick={() => commands.revert(row, field)}
            >
              {menu.revert(fields[field])}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => commands.history(row)}>
            {menu.history}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTable size={16} />}
            disabled={row.line.code === null}
            onClick={() => commands.openInPlan(row)}
          >
            {menu.openPlan}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            c="var(--ovop-bad)"
            disabled={!open}
            onClick={() => commands.remove(rows)}
          >
            {menu.remove(rows.length)}
          </Menu.Item>
          <Menu.Divider />
        </>
      )}
      <Menu.Item leftSection={<IconPlus size={16} />} disabled={!open} onClick={commands.add}>
        {menu.add}
      </Menu.Item>
    </>
  );
}
