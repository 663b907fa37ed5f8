import { ActionIcon, Button, Group, Kbd, Text, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCircleCheck,
  IconSearch,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import classes from './Header.module.css';
import { openSearch } from './openSearch.ts';
import { useUndo } from './useUndo.ts';

/** What belongs to every screen: search, undo, "all is kept", the language, who is working. */
export function Header(): ReactNode {
  const { app } = useMessages();
  const { language, setLanguage } = useLanguage();
  const { signer } = useSigner();
  const { undoName, redoName, run } = useUndo();
  return (
    <header className={classes.header}>
      <UnstyledButton className={classes.search} onClick={openSearch}>
        <IconSearch size={15} aria-hidden />
        <span className={classes.searchText}>{app.searchPlaceholder}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </UnstyledButton>
      <Group gap={2} wrap="nowrap">
        <Tooltip label={undoName === null ? app.nothingToUndo : app.undoOf(undoName)}>
          <ActionIcon
            aria-label={app.undo}
            data-disabled={undoName === null || undefined}
            onClick={() => void run('undo')}
          >
            <IconArrowBackUp size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={redoName === null ? app.nothingToRedo : app.redoOf(redoName)}>
          <ActionIcon
            aria-label={app.redo}
            data-disabled={redoName === null || undefined}
            onClick={() => void run('redo')}
          >
            <IconArrowForwardUp size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Tooltip label={app.savedHint} multiline w={280}>
        <Group gap={5} wrap="nowrap" className={classes.saved}>
          <IconCircleCheck size={15} stroke={1.6} aria-hidden />
          <Text size="xs" span className={classes.savedText}>
            {app.saved}
          </Text>
        </Group>
      </Tooltip>
      <Text size="sm" className={classes.signer} title={signer}>
        {signer}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        className={classes.language}
        lang={language === 'en' ? 'km' : 'en'}
        aria-label={`${app.otherLanguage} – ${app.switchLanguage}`}
        onClick={() => setLanguage(language === 'en' ? 'km' : 'en')}
      >
        {app.otherLanguage}
      </Button>
    </header>
  );
}
