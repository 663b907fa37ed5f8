import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { LineMenuItems } from './LineMenu.tsx';
import type { LineActions } from './useLineActions.ts';

/** The line's actions for those who look for them; the same open at the cell with Shift+F10 or a right click. */
export function LineMenuButton(props: {
  readonly actions: LineActions;
  readonly open: boolean;
}): ReactNode {
  const { actions, open } = props;
  const { workplan: texts } = useMessages();
  const { selection, commands } = actions;
  return (
    <Menu
      position="bottom-end"
      width={264}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="default"
          title={texts.lineMenuHint}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {texts.lineMenu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={texts.lineMenu}>
        <LineMenuItems
          row={selection?.row ?? null}
          rows={selection?.rows ?? []}
          open={open}
          commands={commands}
        />
      </Menu.Dropdown>
    </Menu>
  );
}
