import { Menu } from '@mantine/core';
import { IconDownload, IconFileText, IconPaperclip, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** What can be done with a letter. */
export interface LetterCommands {
  readonly attach: (letter: IncomingLetter) => void;
  readonly saveScan: (letter: IncomingLetter) => void;
  readonly removeScan: (letter: IncomingLetter) => void;
  readonly openAnswer: (letter: IncomingLetter) => void;
  readonly remove: (letter: IncomingLetter) => void;
}

/** The entries of the menu of one letter. */
export function LetterMenuItems(props: {
  readonly letter: IncomingLetter;
  readonly commands: LetterCommands;
}): ReactNode {
  const { letter, commands } = props;
  const { register: texts } = useMessages();
  const { scan, answeredBy } = letter;
  return (
    <>
      <Menu.Item leftSection={<IconPaperclip size={16} />} onClick={() => commands.attach(letter)}>
        {scan === null ? texts.attach : texts.replace}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconDownload size={16} />}
        disabled={scan === null}
        onClick={() => commands.saveScan(letter)}
      >
        {texts.saveScan}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconX size={16} />}
        disabled={scan === null}
        onClick={() => commands.removeScan(letter)}
      >
        {texts.removeScan}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconFileText size={16} />}
        disabled={answeredBy === null}
        onClick={() => commands.openAnswer(letter)}
      >
        {texts.openAnswer}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconTrash size={16} />}
        c="var(--ovop-bad)"
        onClick={() => commands.remove(letter)}
      >
        {texts.remove}
      </Menu.Item>
    </>
  );
}
