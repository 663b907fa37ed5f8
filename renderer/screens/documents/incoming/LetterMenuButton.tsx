import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { LetterMenuItems, type LetterCommands } from './LetterMenu.tsx';

/** The chosen letter's menu for those who look for it; the same opens at the cell with Shift+F10 or a right click. */
export function LetterMenuButton(props: {
  readonly letter: IncomingLetter | undefined;
  readonly commands: LetterCommands;
}): ReactNode {
  const { letter, commands } = props;
  const { register: texts } = useMessages();
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
          title={texts.moreHint}
          disabled={letter === undefined}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {texts.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={texts.more}>
        {letter !== undefined && <LetterMenuItems letter={letter} commands={commands} />}
      </Menu.Dropdown>
    </Menu>
  );
}
